import type { Cell } from '../../domain/cell';
import { foldText } from '../../domain/text/fold';
import type { Table } from '../table';

/** A column's values, or blanks where the table has no such column. */
export function valuesOf(table: Table, name: string): (record: number) => Cell {
  const column = table.columns.find((candidate) => candidate.name === name);
  return (record) => column?.values[record] ?? null;
}

/** A code or name as it is compared: half width, without spaces around it. */
export const textOf = (cell: Cell): string =>
  typeof cell === 'string' || typeof cell === 'number' ? foldText(String(cell)) : '';
