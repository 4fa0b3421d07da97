import type { Cell, Matrix } from '../../domain/cell';
import { isError } from '../../domain/cell';
import { quoteSheet, rangeAddress } from '../../workbook/address';
import type { CellRange } from '../../workbook/port';
import type { Argument } from './argument';

const PLAIN_COLUMN = /^[\p{L}\p{N}]+$/u;

/**
 * A column as a structured reference holds it. Brackets around it are needed for anything but letters and digits
 * and always allowed; an apostrophe escapes brackets, "#", "@" and itself.
 */
export const columnSpecifier = (column: string): string =>
  PLAIN_COLUMN.test(column) ? column : bracketed(column);

const bracketed = (column: string): string => `[${column.replace(/[[\]#'@]/g, "'$&")}]`;

/** `花名册[学历]`, `表[[户数(户)]]`, `表[[参数名]:[值]]`. */
export const structured = (table: string, column: string, last?: string): string =>
  last === undefined
    ? `${table}[${columnSpecifier(column)}]`
    : `${table}[${bracketed(column)}:${bracketed(last)}]`;

/** An address in a formula on the sheet `home`: with its sheet's name where that is another one. */
export const addressIn = (range: CellRange, home: string): string =>
  range.sheet === home ? rangeAddress(range) : `${quoteSheet(range.sheet)}!${rangeAddress(range)}`;

/** A value as a literal of Excel's formula language. */
export function literal(value: Cell): string {
  if (typeof value === 'number') return String(value).replace('e', 'E');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isError(value)) return value.code;
  return `"${(value ?? '').replace(/"/g, '""')}"`;
}

const arrayLiteral = (matrix: Matrix): string =>
  `{${matrix.map((row) => row.map(literal).join(',')).join(';')}}`;

/** An argument as it stands in a formula on the sheet `home`. */
export function writeArgument(argument: Argument, home: string): string {
  switch (argument.kind) {
    case 'column':
      return structured(argument.table, argument.column, argument.last);
    case 'range':
      return addressIn(argument.range, home);
    case 'name':
      return argument.name;
    case 'constant':
      return argument.matrix.length === 1 && argument.matrix[0].length === 1
        ? literal(argument.matrix[0][0])
        : arrayLiteral(argument.matrix);
  }
}

/** One spilling formula; an argument left out in the middle keeps its place, at the end it falls away. */
export function writeFormula(name: string, args: readonly (Argument | undefined)[], home: string): string {
  const texts = args.map((argument) => (argument ? writeArgument(argument, home) : ''));
  while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
  return `=SHEQU.${name}(${texts.join(',')})`;
}
