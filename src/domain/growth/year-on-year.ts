import { type CellError, cellError } from '../cell';
import { atScale, decimalOf } from '../numbers/decimal';
import { quotientOf } from '../numbers/quotient';

/**
 * Growth (now − before)/before as a fraction: 150 after 59 is 1.5423…, printed 154%. Divided exactly, then the
 * nearest double. `#DIV/0!` where there was nothing before, `#NUM!` for a negative amount.
 */
export function yearOnYear(now: number, before: number): number | CellError {
  if (now < 0 || before < 0) return cellError('#NUM!', 'negative', { found: now < 0 ? now : before });
  if (before === 0) return cellError('#DIV/0!', 'nothingBefore');
  // People are counted: the difference is exact, and the division rounds once.
  if (Number.isSafeInteger(now) && Number.isSafeInteger(before)) return (now - before) / before;
  const [a, b] = [decimalOf(now), decimalOf(before)];
  const scale = Math.max(a.scale, b.scale);
  const growth = quotientOf({ units: atScale(a, scale) - atScale(b, scale), scale }, b);
  return Number.isFinite(growth) ? growth : cellError('#NUM!', 'notFinite');
}
