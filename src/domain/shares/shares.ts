import { type Cell, type CellError, cellError, isBlank, isError } from '../cell';
import { atScale, decimalOf } from '../numbers/decimal';
import { readNumber } from '../numbers/read-number';
import { divideBig, divideSafe } from '../numbers/divide';
import { largestRemainder, largestRemainderSafe } from './largest-remainder';
import { unitsOf } from './round';

/** How a column of shares is rounded: each by itself (half up, half to even), or so that they add up to 1. */
export const SHARE_METHODS = ['四舍五入', '最大余数', '五成双'] as const;
export type ShareMethod = (typeof SHARE_METHODS)[number];

const ROUNDINGS = { 四舍五入: 'half-up', 五成双: 'half-even' } as const;

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

type Counts = readonly (number | null)[];

function exactUnits(counts: Counts, decimals: number, method: ShareMethod): (number | null)[] | CellError {
  return ofWholeNumbers(counts, decimals, method) ?? ofDecimals(counts, decimals, method);
}

/** Counts of people, whose products stay within 2^53: many times faster than BigInt, and as exact. */
function ofWholeNumbers(
  counts: Counts,
  decimals: number,
  method: ShareMethod,
): (number | null)[] | undefined {
  const units = unitsOf(decimals);
  let whole = 0;
  for (const count of counts) {
    if (count !== null && !Number.isSafeInteger(count)) return undefined;
    whole += count ?? 0;
  }
  if (whole === 0 || whole * units > Number.MAX_SAFE_INTEGER) return undefined;
  if (method === '最大余数') return largestRemainderSafe(counts, units, whole);
  return counts.map((count) => (count === null ? null : divideSafe(count * units, whole, ROUNDINGS[method])));
}

function ofDecimals(counts: Counts, decimals: number, method: ShareMethod): (number | null)[] | CellError {
  const exact = counts.map((count) => (count === null ? null : decimalOf(count)));
  const scale = exact.reduce((most, value) => Math.max(most, value?.scale ?? 0), 0);
  const parts = exact.map((value) => (value === null ? null : atScale(value, scale)));
  const whole = parts.reduce<bigint>((sum, part) => sum + (part ?? 0n), 0n);
  if (whole === 0n) return cellError('#DIV/0!', 'emptyBase');
  const units = BigInt(unitsOf(decimals));
  if (method === '最大余数') return largestRemainder(parts, units, whole);
  return parts.map((part) =>
    part === null ? null : Number(divideBig(part * units, whole, ROUNDINGS[method])),
  );
}
