import { type CellError, cellError } from '../cell';
import { decimalOf } from '../numbers/decimal';
import type { Policy } from '../policies/policy';
import { type CertificateLevel, LEVEL_NAMES } from './level';

/** What is paid for a certificate: once, or every month. */
export type Payment = '一次性奖励' | '月津贴';

/**
 * Yuan that a policy pays for a level; 0 without a certificate. `#N/A` where the policy does not give the level: an
 * amount of another place or level must not stand in for it.
 */
export function certificatePayment(
  payment: Payment,
  level: CertificateLevel,
  { preset, values }: Policy,
): number | CellError {
  if (level === 0) return 0;
  const parameter = `${payment}.${LEVEL_NAMES[level]}`;
  const amount = values.get(parameter);
  if (typeof amount === 'number') return amount;
  return preset === undefined
    ? cellError('#N/A', 'policyTableLacks', { parameter })
    : cellError('#N/A', 'policyLacks', { policy: preset, parameter });
}

/** An amount of yuan for a whole number of months, exact to the last fen. */
export function forMonths(amount: number, months: number): number {
  const { units, scale } = decimalOf(amount);
  return Number(`${units * BigInt(months)}e-${scale}`);
}
