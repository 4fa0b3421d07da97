import { type CellError, cellError } from '../cell';
import { atScale, type Decimal } from '../numbers/decimal';

/**
 * a − b of two fractions in percentage points (个百分点): 0.52 − 0.08 is 44, not 43.99999999999999. The difference
 * is exact in decimals and then the nearest double; `#NUM!` beyond its range.
 */
export function percentagePoints(a: Decimal, b: Decimal): number | CellError {
  const scale = Math.max(a.scale, b.scale);
  const points = Number(`${atScale(a, scale) - atScale(b, scale)}e${2 - scale}`);
  return Number.isFinite(points) ? points : cellError('#NUM!', 'notFinite');
}
