import { type Cell, isBlank, isError } from '../domain/cell';
import type { Table } from '../returns/table';
import { maskValue } from './mask';

/** Columns that say who or what a record is, the best one first. */
const LABELS = ['姓名', '社区名称', '填报单位'];

/** Where no one column says it: several, joined. */
const JOINED: Readonly<Record<string, readonly string[]>> = { 汇总表: ['区域', '对象', '指标名称', '分组'] };

/** A record's name for people, or undefined where it has none. */
export function recordLabel(table: Table, record: number): string | undefined {
  const joined = JOINED[table.name]?.flatMap((name) => textOf(table, record, name) ?? []);
  if (joined && joined.length > 0) return joined.join(' ');
  return LABELS.map((name) => textOf(table, record, name)).find((text) => text !== undefined);
}

function textOf(table: Table, record: number, name: string): string | undefined {
  const value = table.columns.find((column) => column.name === name)?.values[record];
  if (value === undefined || isBlank(value) || isError(value)) return undefined;
  return String(maskValue(value as Cell, undefined));
}
