import { type Cell, type CellError, cellError, isBlank, isError } from '../cell';
import { atScale, decimalOf } from '../numbers/decimal';
import { readNumber } from '../numbers/read-number';
import { divideBig } from '../numbers/divide';
import { unitsOf } from './round';

/** How a column of shares is rounded: each by itself (half up, half to even), or so that they add up to 1. */
export const SHARE_METHODS = ['四舍五入', '最大余数', '五成双'] as const;
export type ShareMethod = (typeof SHARE_METHODS)[number];

/**
 * A share for each count; blanks stay "". The whole is the sum of the counts: `#DIV/0!` when it is 0. A count
 * that cannot be read leaves no whole, so its error is the share of all the others as well.
 */
export function shares(counts: readonly Cell[], decimals: number, method: ShareMethod): Cell[] {
  const read = counts.map((cell) => (isBlank(cell) ? null : readShareable(cell)));
  const error = read.find(isError);
  if (error) return read.map((value) => (value === null ? '' : isError(value) ? value : error));
  const units = exactUnits(read as (number | null)[], decimals, method);
  if (isError(units)) return read.map((value) => (value === null ? '' : units));
  return units.map((value) => (value === null ? '' : value / unitsOf(decimals)));
}

function readShareable(cell: Cell): number | CellError {
  const value = readNumber(cell);
  return typeof value === 'number' && value < 0 ? cellError('#NUM!', 'negative', { found: value }) : value;
}

function exactUnits(
  counts: (number | null)[],
  decimals: number,
  method: ShareMethod,
): (number | null)[] | CellError {
  const exact = counts.map((count) => (count === null ? null : decimalOf(count)));
  const scale = exact.reduce((most, value) => Math.max(most, value?.scale ?? 0), 0);
  const parts = exact.map((value) => (value === null ? null : atScale(value, scale)));
  const whole = parts.reduce<bigint>((sum, part) => sum + (part ?? 0n), 0n);
  if (whole === 0n) return cellError('#DIV/0!', 'emptyBase');
  const units = BigInt(unitsOf(decimals));
  if (method === '最大余数') return largestRemainder(parts, units, whole);
  const rounding = method === '五成双' ? 'half-even' : 'half-up';
  return parts.map((part) => (part === null ? null : Number(divideBig(part * units, whole, rounding))));
}

/** Every share rounded down, then one unit more for the largest remainders until all units are given; ties to the earlier. */
export function largestRemainder(
  parts: readonly (bigint | null)[],
  units: bigint,
  whole: bigint,
): (number | null)[] {
  const given = parts.map((part) => (part === null ? null : Number((part * units) / whole)));
  let left = Number(units) - given.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const order = parts
    .flatMap((part, index) => (part === null ? [] : [{ index, remainder: (part * units) % whole }]))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1));
  for (const { index } of order) {
    if (left-- <= 0) break;
    given[index] = (given[index] as number) + 1;
  }
  return given;
}
