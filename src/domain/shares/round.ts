import { type CellError, cellError } from '../cell';
import { divideBig, divideSafe, type Rounding } from '../numbers/divide';
import { atScale, decimalOf } from '../numbers/decimal';

/** A share of 1 at `decimals` of the percentage has this many units: 10000 at two decimals. */
export const unitsOf = (decimals: number): number => 10 ** (decimals + 2);

/** Most decimals of a percentage that results can hold without the limits of a double showing. */
export const MOST_DECIMALS = 10;

/**
 * part/whole in units of the last decimal place, rounded exactly: the numbers count as the decimals they are
 * written as, so that nothing depends on binary floating point. Neither may be negative, `whole` not 0.
 */
export function roundedUnits(part: number, whole: number, decimals: number, rounding: Rounding): number {
  const units = unitsOf(decimals);
  const scaled = part * units;
  if (Number.isInteger(part) && Number.isSafeInteger(scaled) && Number.isSafeInteger(whole)) {
    return divideSafe(scaled, whole, rounding);
  }
  const [a, b] = [decimalOf(part), decimalOf(whole)];
  const scale = Math.max(a.scale, b.scale);
  return Number(divideBig(atScale(a, scale) * BigInt(units), atScale(b, scale), rounding));
}

/**
 * part/whole as a fraction rounded at `decimals` of its percentage (39 of 277 at 2: 0.1408), half up.
 * `#DIV/0!` for an empty base, `#NUM!` when something is negative or the part exceeds the whole.
 */
export function roundedShare(part: number, whole: number, decimals: number): number | CellError {
  if (part < 0 || whole < 0) return cellError('#NUM!', 'negative', { found: part < 0 ? part : whole });
  if (whole === 0) return cellError('#DIV/0!', 'emptyBase');
  if (part > whole) return cellError('#NUM!', 'partExceedsWhole', { part, whole });
  return roundedUnits(part, whole, decimals, 'half-up') / unitsOf(decimals);
}
