import fc from 'fast-check';
import {
  add,
  ceil,
  compare,
  divide,
  floor,
  fraction,
  fractionOf,
  gcd,
  multiply,
  negate,
  toNumber,
  ZERO,
} from '../../../src/domain/numbers/fraction';

const any = fc
  .tuple(
    fc.bigInt({ min: -1_000_000_000_000n, max: 1_000_000_000_000n }),
    fc.bigInt({ min: 1n, max: 1_000_000n }),
  )
  .map(([n, d]) => fraction(n, d));

test('numbers are the decimals that they are written as', () => {
  expect(add(fractionOf(0.1), fractionOf(0.2))).toEqual(fractionOf(0.3));
  expect(fractionOf(-2.5)).toEqual({ n: -5n, d: 2n });
  expect(fractionOf(1e21)).toEqual({ n: 10n ** 21n, d: 1n });
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 6 }), (n, places) => {
      const value = Number(`${n}e-${places}`);
      expect(toNumber(fractionOf(value))).toBe(value);
    }),
  );
});

test('fractions are in lowest terms, with a positive denominator', () => {
  expect(fraction(4n, -6n)).toEqual({ n: -2n, d: 3n });
  expect(fraction(0n, 5n)).toEqual(ZERO);
  expect(() => divide(fraction(1n), ZERO)).toThrow(RangeError);
  fc.assert(
    fc.property(any, any, (a, b) => {
      for (const { n, d } of [add(a, b), multiply(a, b)]) {
        expect(d > 0n && gcd(n, d) === 1n).toBe(true);
      }
    }),
  );
});

test('they are calculated with as numbers are', () => {
  fc.assert(
    fc.property(any, any, any, (a, b, c) => {
      expect(add(add(a, b), negate(b))).toEqual(a);
      expect(multiply(add(a, b), c)).toEqual(add(multiply(a, c), multiply(b, c)));
      if (b.n !== 0n) expect(multiply(divide(a, b), b)).toEqual(a);
      expect(compare(a, b)).toBe(-compare(b, a) || 0);
    }),
  );
});

test('whole numbers below and above', () => {
  fc.assert(
    fc.property(any, (value) => {
      const [below, above] = [fraction(floor(value)), fraction(ceil(value))];
      expect(compare(below, value) <= 0 && compare(value, add(below, fraction(1n))) < 0).toBe(true);
      expect(compare(above, value) >= 0 && compare(value, add(above, fraction(-1n))) > 0).toBe(true);
    }),
  );
});
