import { decimalOf } from './decimal';

/** A number written out without an exponent: 1e-7 is "0.0000001", 1e21 a one with 21 zeros. */
export function plainText(value: number): string {
  const short = String(value);
  if (!short.includes('e')) return short;
  const { units, scale } = decimalOf(Math.abs(value));
  const digits = String(units).padStart(scale + 1, '0');
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return value < 0 ? `-${text}` : text;
}
