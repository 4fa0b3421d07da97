import { type Cell, isBlank, isError } from '../domain/cell';
import type { Table } from '../returns/table';
import { maskValue } from './mask';

/** Columns that say who or what a record is, the best one first. */
const LABELS = ['姓名', '社区名称', '填报单位'];

/** A record's name for people, or undefined where it has none. */
export function recordLabel(table: Table, record: number): string | undefined {
  for (const name of LABELS) {
    const value = table.columns.find((column) => column.name === name)?.values[record];
    if (value === undefined || isBlank(value) || isError(value)) continue;
    return String(maskValue(value as Cell, undefined));
  }
  return undefined;
}
