import { decimalOf } from './decimal';

/** An exact fraction in lowest terms; the denominator is positive. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

const abs = (value: bigint): bigint => (value < 0n ? -value : value);

export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [abs(a), abs(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** n/d in lowest terms. @throws RangeError where d is 0. */
export function fraction(n: bigint, d = 1n): Fraction {
  if (d === 0n) throw new RangeError('division by zero');
  if (d === 1n) return { n, d };
  const divisor = gcd(n, d) * (d < 0n ? -1n : 1n);
  return { n: n / divisor, d: d / divisor };
}

export const ZERO = fraction(0n);
export const ONE = fraction(1n);
export const MINUS_ONE = fraction(-1n);

/** The decimal that a number is written as: 0.1 is one tenth. */
export function fractionOf(value: number): Fraction {
  const { units, scale } = decimalOf(value);
  return fraction(units, 10n ** BigInt(scale));
}

export const add = (a: Fraction, b: Fraction): Fraction =>
  a.d === 1n && b.d === 1n ? { n: a.n + b.n, d: 1n } : fraction(a.n * b.d + b.n * a.d, a.d * b.d);

export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);

/** @throws RangeError where b is 0. */
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);

export const negate = ({ n, d }: Fraction): Fraction => ({ n: -n, d });

/** -1, 0 or 1. */
export const sign = ({ n }: Fraction): -1 | 0 | 1 => (n < 0n ? -1 : n > 0n ? 1 : 0);

/** Negative, 0 or positive as a is less than, equal to or more than b. */
export const compare = (a: Fraction, b: Fraction): -1 | 0 | 1 => sign(add(a, negate(b)));

/** The largest whole number that is no more than it. */
export function floor({ n, d }: Fraction): bigint {
  const quotient = n / d;
  return n % d < 0n ? quotient - 1n : quotient;
}

/** The smallest whole number that is no less than it. */
export const ceil = (value: Fraction): bigint => -floor(negate(value));

/** The nearest double. */
export const toNumber = ({ n, d }: Fraction): number => {
  if (d === 1n) return Number(n);
  // Both may be beyond what a double holds: the digits before the point, and 20 behind it.
  const digits = 10n ** 20n;
  const scaled = (n * digits) / d;
  return Number(`${scaled}e-20`);
};
