import { cellError, type CellError, isError, type Matrix } from '../../domain/cell';
import type { WorkbookPort } from '../../workbook/port';
import { type Argument, sizeOf } from './argument';
import { readAll } from './read-sources';

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** An argument's values, its first rows and columns alone where `most` is given. */
export async function readArgument(
  port: WorkbookPort,
  argument: Argument,
  signal: AbortSignal,
  most = Infinity,
): Promise<Matrix> {
  if (argument.kind === 'constant') return argument.matrix.slice(0, most).map((row) => row.slice(0, most));
  const { range } = argument;
  const part = { ...range, rows: Math.min(range.rows, most), columns: Math.min(range.columns, most) };
  return readAll(port, part, signal);
}

/** The size that arguments spread to, as Excel spreads them; an error with both sizes where they do not fit. */
export function commonSizeOf(args: readonly (Argument | undefined)[]): Size | CellError {
  let common: Size | CellError = { rows: 1, columns: 1 };
  for (const argument of args) if (argument && !isError(common)) common = join(common, sizeOf(argument));
  return common;
}

const fits = (a: number, b: number): boolean => a === 1 || b === 1 || a === b;
const text = ({ rows, columns }: Size): string => `${rows}×${columns}`;

function join(a: Size, b: Size): Size | CellError {
  if (!fits(a.rows, b.rows) || !fits(a.columns, b.columns)) {
    return cellError('#VALUE!', 'sizesDiffer', { first: text(a), second: text(b) });
  }
  return { rows: Math.max(a.rows, b.rows), columns: Math.max(a.columns, b.columns) };
}
