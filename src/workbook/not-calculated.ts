import type { StructureProblem, Table } from '../returns/table';
import type { SheetInfo } from './port';

/**
 * Says of a sheet that records of its tables have formulas without a result: a file may have been written without
 * them, and a cell whose value nobody knows is not a blank one.
 */
export function notCalculated(
  { name, uncalculated = [] }: SheetInfo,
  tables: Iterable<Table>,
): StructureProblem[] {
  if (uncalculated.length === 0) return [];
  const cells = new Set<(typeof uncalculated)[number]>();
  const columns = new Set<string>();
  for (const table of tables) {
    const [first] = table.columns;
    if (!first || table.sheet !== name) continue;
    const names = new Map(table.columns.map((column) => [column.column, column.name]));
    const rows = new Set(Array.from({ length: table.rows }, (_, record) => table.rowOf(record, first)));
    for (const cell of uncalculated) {
      const column = names.get(cell.column);
      if (column === undefined || !rows.has(cell.row)) continue;
      cells.add(cell);
      columns.add(column);
    }
  }
  if (cells.size === 0) return [];
  return [{ kind: 'notCalculated', sheet: name, cells: [...cells], found: [...columns].join('、') }];
}
