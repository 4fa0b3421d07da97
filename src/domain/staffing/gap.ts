import { atScale, decimalOf } from '../numbers/decimal';

/**
 * 缺口: quota − actual, in workers; negative where there are more than the norm (超配). Exact for decimals too,
 * which a policy without rounding (按比例) gives.
 */
export function staffGap(actual: number, quota: number): number {
  if (Number.isInteger(actual) && Number.isInteger(quota)) return quota - actual;
  const [have, want] = [decimalOf(actual), decimalOf(quota)];
  const scale = Math.max(have.scale, want.scale);
  return Number(`${atScale(want, scale) - atScale(have, scale)}e-${scale}`);
}
