import type { ReturnData, Table, TableColumn } from '../returns/table';
import type { FindingRange } from './finding';
import type { ReadyRule } from './prepare';
import type { Rule } from './rule';

/**
 * The columns that a rule about whole columns is about, of whatever table: those it marks, else all that its formula
 * reads. No record of them is more to blame than another.
 */
export function wholeColumns({ marks }: Rule, ready: ReadyRule, { tables }: ReturnData): FindingRange[] {
  if (marks.length > 0) return ready.marks.flatMap((column) => rangeOf(ready.table, column));
  const read = new Set(ready.formula.wholes.flatMap((grid) => grid.columns));
  const others = [...tables.values()].filter((table) => table !== ready.table);
  return [ready.table, ...others].flatMap((table) =>
    table.columns.flatMap((column) => (read.has(column.values) ? rangeOf(table, column) : [])),
  );
}

/** From the first record to the last; nothing for what stands on no sheet. */
function rangeOf(table: Table, column: TableColumn): FindingRange[] {
  if (table.rows === 0 || column.column < 0) return [];
  const [first, last] = [table.rowOf(0, column), table.rowOf(table.rows - 1, column)];
  if (first < 0 || last < first) return [];
  return [{ sheet: table.sheet, row: first, column: column.column, rows: last - first + 1 }];
}
