import { type Cell, type CellError, cellError, isBlank, isError } from '../cell';
import { atScale, type Decimal, decimalOf } from '../numbers/decimal';
import { readNumber } from '../numbers/read-number';
import { largestRemainder } from '../shares/largest-remainder';
import { foldText } from '../text/fold';

/** A weight: a number, a text number, or a percentage as text ("47.8%"); exact, not negative. */
function readWeight(cell: Cell): Decimal | CellError {
  const text = typeof cell === 'string' ? foldText(cell) : '';
  const percent = text.endsWith('%');
  const value = readNumber(percent ? text.slice(0, -1) : cell);
  if (isError(value)) return value;
  if (value < 0) return cellError('#NUM!', 'negative', { found: value });
  const { units, scale } = decimalOf(value);
  return { units, scale: percent ? scale + 2 : scale };
}

/**
 * Whole numbers in proportion to the weights that add up to the total: each share rounded down, then one more for
 * the largest remainders, ties to the earlier (最大余数法). Blank weights stay "". `#DIV/0!` when the weights add up
 * to 0; a weight that cannot be read leaves nothing to divide by, so its error is the result of the others as well.
 *
 * @param total what is divided, whole and not negative
 */
export function apportion(total: number, weights: readonly Cell[]): Cell[] {
  const read = weights.map((cell) => (isBlank(cell) ? null : readWeight(cell)));
  const error = read.find(isError);
  if (error) return read.map((value) => (value === null ? '' : isError(value) ? value : error));
  const exact = read as (Decimal | null)[];
  const scale = exact.reduce((most, value) => Math.max(most, value?.scale ?? 0), 0);
  const parts = exact.map((value) => (value === null ? null : atScale(value, scale)));
  const whole = parts.reduce<bigint>((sum, part) => sum + (part ?? 0n), 0n);
  if (whole === 0n) {
    return parts.map((part) => (part === null ? '' : cellError('#DIV/0!', 'emptyBase')));
  }
  return largestRemainder(parts, BigInt(total), whole).map((value) => value ?? '');
}
