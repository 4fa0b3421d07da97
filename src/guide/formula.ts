import { type Cell, isBlank, isError, type Matrix } from '../domain/cell';
import { ymdOfSerial } from '../domain/dates/serial';
import { dayOf, monthOf, yearOf } from '../domain/dates/ymd';
import { DATE, type Format } from '../domain/functions/formats';

/** `A`, `B` … `AA`: the letters of a column counted from 0. */
export const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.trunc(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

export const addressOf = (column: number, row: number): string => `${letters(column)}${row}`;

/** A formula as it is typed, without the optional arguments left out at its end. */
export function formulaOf(name: string, args: readonly string[]): string {
  const last = args.findLastIndex((text) => text !== '');
  return `=SHEQU.${name}(${args.slice(0, last + 1).join(',')})`;
}

/** A value as it is typed into a formula. */
export function literal(cell: Cell, format: Format = null): string {
  if (isBlank(cell)) return cell === '' ? '""' : '';
  if (isError(cell)) return cell.code;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'string') return `"${cell.replaceAll('"', '""')}"`;
  const day = format === DATE ? ymdOfSerial(cell) : undefined;
  return day === undefined ? String(cell) : `DATE(${yearOf(day)},${monthOf(day)},${dayOf(day)})`;
}

/** An array constant: `{45;38;6;1}`. Blanks cannot be written in one. */
export const arrayLiteral = (matrix: Matrix): string =>
  `{${matrix.map((row) => row.map((cell) => literal(cell)).join(',')).join(';')}}`;
