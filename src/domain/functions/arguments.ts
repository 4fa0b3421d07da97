import { type Cell, type CellError, cellError, isBlank, isError, type Matrix } from '../cell';
import { shown } from '../identity/mask';
import { readNumber } from '../numbers/read-number';
import { foldText } from '../text/fold';
import { ofArgument } from './of-argument';

/**
 * The cell of an argument of one value, null where it is left out. A range is read when all its cells but the first
 * are blank (a merged cell is referred to like that); any other is `#VALUE!`: which of its values is meant?
 */
export function single(argument: Matrix | undefined, parameter: string): Cell {
  if (argument === undefined) return null;
  const other = argument.some((row, i) => row.some((cell, j) => (i > 0 || j > 0) && !isBlank(cell)));
  const found = `${argument.length}×${argument[0]?.length ?? 0}`;
  return other ? cellError('#VALUE!', 'notOneCell', { parameter, found }) : (argument[0]?.[0] ?? null);
}

/** One of a parameter's words, `fallback` where blank; `#VALUE!` naming what is allowed. */
export function readWord<T extends string>(
  cell: Cell,
  parameter: string,
  allowed: readonly T[],
  fallback: T,
): T | CellError {
  if (isBlank(cell)) return fallback;
  if (isError(cell)) return cell;
  const word = foldText(String(cell));
  const found = allowed.find((candidate) => candidate === word);
  return (
    found ??
    cellError('#VALUE!', 'unknownWord', { parameter, found: shown(cell), allowed: allowed.join('、') })
  );
}

/** A whole number from `least` to `most`, `fallback` where blank; `#VALUE!` for no number, `#NUM!` out of bounds. */
export function readWhole<T extends number | undefined>(
  cell: Cell,
  parameter: string,
  least: number,
  most: number,
  fallback: T,
): number | T | CellError {
  if (isBlank(cell)) return fallback;
  if (isError(cell)) return cell;
  const value = readNumber(cell);
  if (isError(value)) return ofArgument(value, parameter);
  return Number.isInteger(value) && value >= least && value <= most
    ? value
    : cellError('#NUM!', 'outOfBounds', { parameter, found: value, least, most });
}

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['TRUE', true],
  ['是', true],
  ['1', true],
  ['FALSE', false],
  ['否', false],
  ['0', false],
]);

/** TRUE or FALSE, also 是 and 否, 1 and 0, and the same as text; FALSE where blank. */
export function readFlag(cell: Cell, parameter: string): boolean | CellError {
  if (isBlank(cell)) return false;
  if (isError(cell)) return cell;
  if (typeof cell === 'boolean') return cell;
  const flag = FLAGS.get(foldText(String(cell)).toUpperCase());
  return flag ?? cellError('#VALUE!', 'notAFlag', { parameter, found: shown(cell) });
}

/** The cells of a range, row by row. */
export const cellsOf = (range: Matrix | undefined): Cell[] => (range ?? []).flat();
