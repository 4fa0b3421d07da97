import { columnLetters } from '../../../src/workbook/address';
import type { TableInfo } from '../../../src/workbook/port';

export interface TableColumns extends TableInfo {
  readonly columns: readonly string[];
}

/** `表[[#This Row],[列]]`, `表[列]` and `表[[列]]`. */
const REFERENCE = /([^\s()[\],&=<>+*/"-]+)\[(?:\[(#This Row)\],)?\[?([^[\]]+)\]?\]/g;

/**
 * A formula with cells instead of columns of tables, as programs without such references write it: what it reads, in
 * whatever way it says so.
 */
export function inCells(formula: string, row: number, tables: ReadonlyMap<string, TableColumns>): string {
  return formula
    .replace(REFERENCE, (text, name: string, thisRow: string | undefined, column: string) => {
      const table = tables.get(name);
      const place = table?.columns.indexOf(column) ?? -1;
      if (!table || place < 0) return text;
      const letters = `$${columnLetters(table.range.column + place)}`;
      const sheet = `${table.range.sheet}!`;
      if (thisRow) return `${sheet}${letters}${row + 1}`;
      const first = table.range.row + (table.header ? 2 : 1);
      const last = table.range.row + table.range.rows - (table.totals ? 1 : 0);
      return `${sheet}${letters}$${first}${last > first ? `:${letters}$${last}` : ''}`;
    })
    .replace(/'([\p{L}\p{N}_]+)'!/gu, '$1!');
}
