import type { Cell } from '../../domain/cell';
import type { Table } from '../../returns/table';

/** A table with columns in memory that its sheet does not have; one that is there already stays. */
export function withDerived(table: Table, derived: Readonly<Record<string, readonly Cell[]>>): Table {
  const columns = Object.entries(derived)
    .filter(([name]) => !table.columns.some((column) => column.name === name))
    .map(([name, values]) => ({ name, values, column: -1, derived: true as const }));
  return columns.length === 0 ? table : { ...table, columns: [...table.columns, ...columns] };
}

/** A column's values, or as many blanks. */
export const columnOf = (table: Table, name: string): readonly Cell[] =>
  table.columns.find((column) => column.name === name)?.values ??
  Array.from({ length: table.rows }, (): Cell => null);
