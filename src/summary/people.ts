import { isBlank, isError, type Cell } from '../domain/cell';
import type { ReturnData, Table } from '../returns/table';

/** A column's value by record, or null where the table lacks the column. */
export function columnReader(table: Table | undefined, name: string): (record: number) => Cell {
  const values = table?.columns.find((column) => column.name === name)?.values;
  return (record) => values?.[record] ?? null;
}

/** A cell as trimmed text; blank and error cells are "". */
export const textOf = (value: Cell): string =>
  isBlank(value) || isError(value) ? '' : String(value).normalize('NFKC').trim();

/** Whether a yes/no cell says yes: `1是`, `1`, 是, TRUE. */
export const isYes = (value: Cell): boolean => /^(1|是|TRUE)/i.test(textOf(value));

/** Whether the person works there at the reference date: 在岗. Seconded, long sick leave and departed do not count. */
export const isOnPost = (value: Cell): boolean =>
  textOf(value).includes('在岗') && !textOf(value).includes('不在岗');

export const coverText = (data: ReturnData, field: string): string => textOf(data.cover.get(field) ?? null);

export function coverDate(data: ReturnData, field: string): number | null {
  const value = data.cover.get(field) ?? null;
  return typeof value === 'number' ? value : null;
}
