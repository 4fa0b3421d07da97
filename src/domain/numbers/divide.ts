/** How a quotient of whole numbers becomes whole: 进一, 舍去, 四舍五入, 五成双. */
export type Rounding = 'up' | 'down' | 'half-up' | 'half-even';

const add = (remainder: number, divisor: number, quotient: number, rounding: Rounding): boolean => {
  switch (rounding) {
    case 'down':
      return false;
    case 'up':
      return remainder > 0;
    case 'half-up':
      return remainder >= divisor - remainder;
    case 'half-even': {
      const rest = divisor - remainder;
      return remainder > rest || (remainder === rest && quotient % 2 === 1);
    }
  }
};

/**
 * `dividend` / `divisor`, rounded exactly. Both are whole, the dividend not negative, the divisor positive, both
 * within 2^53 (the remainder is exact there, so no rounding of the machine enters).
 */
export function divideSafe(dividend: number, divisor: number, rounding: Rounding): number {
  const remainder = dividend % divisor;
  const quotient = (dividend - remainder) / divisor;
  return remainder !== 0 && add(remainder, divisor, quotient, rounding) ? quotient + 1 : quotient;
}

/** The same for numbers of any size. */
export function divideBig(dividend: bigint, divisor: bigint, rounding: Rounding): bigint {
  const remainder = dividend % divisor;
  const quotient = dividend / divisor;
  if (remainder === 0n) return quotient;
  const twice = 2n * remainder;
  const up =
    rounding === 'up' ||
    (rounding === 'half-up' && twice >= divisor) ||
    (rounding === 'half-even' && (twice > divisor || (twice === divisor && quotient % 2n === 1n)));
  return up ? quotient + 1n : quotient;
}

/** `a`·`b` / `divisor`, rounded exactly, for whole numbers that are not negative; the product may pass 2^53. */
export function multiplyDivide(a: number, b: number, divisor: number, rounding: Rounding): number {
  const product = a * b;
  return product <= Number.MAX_SAFE_INTEGER
    ? divideSafe(product, divisor, rounding)
    : Number(divideBig(BigInt(a) * BigInt(b), BigInt(divisor), rounding));
}
