import { type Cell, type CellError, cellError, isBlank, isError, type Matrix } from '../cell';
import { shown } from '../identity/mask';
import { readNumber } from '../numbers/read-number';
import { foldText } from '../text/fold';

/** The first cell of an argument of one value; null where it is left out. */
export const single = (argument: Matrix | undefined): Cell => argument?.[0]?.[0] ?? null;

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
  const value = readNumber(cell);
  if (isError(value)) return value;
  return Number.isInteger(value) && value >= least && value <= most
    ? value
    : cellError('#NUM!', 'outOfBounds', { parameter, found: value, least, most });
}

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['TRUE', true],
  ['是', true],
  ['FALSE', false],
  ['否', false],
]);

/** TRUE or FALSE, also as text or 1 and 0; FALSE where blank. */
export function readFlag(cell: Cell, parameter: string): boolean | CellError {
  if (isBlank(cell)) return false;
  if (isError(cell)) return cell;
  if (typeof cell === 'boolean') return cell;
  if (cell === 1 || cell === 0) return cell === 1;
  const flag = FLAGS.get(foldText(String(cell)).toUpperCase());
  return flag ?? cellError('#VALUE!', 'notAFlag', { parameter, found: shown(cell) });
}

/** The cells of a range, row by row. */
export const cellsOf = (range: Matrix | undefined): Cell[] => (range ?? []).flat();
