import fc from 'fast-check';
import { decimalOf } from '../../../src/domain/numbers/decimal';
import { divideBig, divideSafe, multiplyDivide, type Rounding } from '../../../src/domain/numbers/divide';

const ROUNDINGS: Rounding[] = ['up', 'down', 'half-up', 'half-even'];
const rounding = fc.constantFrom(...ROUNDINGS);

/** Straight from the definitions, on whole numbers: the quotient is the number nearest to a/b in its way. */
function byDefinition(a: bigint, b: bigint, how: Rounding): bigint {
  const floor = a / b;
  const twiceRest = 2n * (a - floor * b);
  if (how === 'down') return floor;
  if (how === 'up') return floor * b === a ? floor : floor + 1n;
  if (twiceRest !== b) return twiceRest > b ? floor + 1n : floor;
  return how === 'half-up' || floor % 2n === 1n ? floor + 1n : floor;
}

test('quotients are rounded exactly, at any size', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 30n), fc.bigInt(1n, 10n ** 15n), rounding, (a, b, how) => {
      expect(divideBig(a, b, how)).toBe(byDefinition(a, b, how));
    }),
  );
});

test('the fast way agrees, ties included', () => {
  const dividend = fc.oneof(fc.maxSafeNat(), fc.nat(2000));
  const divisor = fc.oneof(fc.integer({ min: 1, max: 2 ** 31 - 1 }), fc.integer({ min: 1, max: 40 }));
  fc.assert(
    fc.property(dividend, divisor, rounding, (a, b, how) => {
      expect(divideSafe(a, b, how)).toBe(Number(byDefinition(BigInt(a), BigInt(b), how)));
    }),
    { numRuns: 2000 },
  );
});

test('products beyond 2^53 are exact', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.nat(1000), fc.integer({ min: 1, max: 1e6 }), rounding, (a, b, c, how) => {
      expect(multiplyDivide(a, b, c, how)).toBe(Number(byDefinition(BigInt(a) * BigInt(b), BigInt(c), how)));
    }),
  );
});

test.each([
  [14.085, 14085n, 3],
  [0.1, 1n, 1],
  [1e21, 10n ** 21n, 0],
  [1.5e-7, 15n, 8],
  [-2.5, -25n, 1],
  [277, 277n, 0],
])('%d is the decimal that it is written as', (value, units, scale) =>
  expect(decimalOf(value)).toEqual({ units, scale }),
);

test('a decimal is worth its number', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const { units, scale } = decimalOf(value);
      expect(Number(`${units}e-${scale}`)).toBe(value === 0 ? 0 : value);
    }),
  );
});
