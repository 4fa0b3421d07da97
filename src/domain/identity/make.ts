import { serialOfYmd, ymdOfSerial } from '../dates/serial';
import { isDay, type Ymd } from '../dates/ymd';
import { checkDigit } from './check-digit';

/**
 * An 18-digit number with the right check digit, for samples and tests: six digits of region, the birth date as
 * yyyymmdd or as serial of the 1900 date system, a sequence 0–999 (odd: male, even: female).
 * Throws a RangeError for parts that no number can have.
 */
export function makeIdentity(region: string, birth: Ymd | number, sequence: number): string {
  const day = isDay(birth) ? birth : ymdOfSerial(birth);
  if (!/^\d{6}$/.test(region)) throw new RangeError(`region ${region}`);
  if (day === undefined || (day === 19000229 && serialOfYmd(day) === 60))
    throw new RangeError(`birth ${birth}`);
  if (!Number.isInteger(sequence) || sequence < 0 || sequence > 999)
    throw new RangeError(`sequence ${sequence}`);
  const body = `${region}${day}${String(sequence).padStart(3, '0')}`;
  return body + checkDigit(body);
}
