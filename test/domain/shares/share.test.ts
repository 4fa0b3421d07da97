import fc from 'fast-check';
import { cellError } from '../../../src/domain/cell';
import { call, callAll, column, failure, plain } from '../call';

/** Shares that the source documents print, or that follow from the counts they give. */
test.each([
  [39, 277, undefined, 0.1408],
  [10644, 14193, 0, 0.75],
  [10644, 14193, 2, 0.7499],
  [50, 192, 2, 0.2604],
  [15, 50, 2, 0.3],
  [15, 192, 2, 0.0781],
  [22, 60, 2, 0.3667],
  [30, 335, 2, 0.0896],
  [45, 90, 1, 0.5],
  [38, 90, 1, 0.422],
  [6, 90, 1, 0.067],
  [1, 90, 1, 0.011],
])('%d of %d at %s decimals is %d', (part, whole, decimals, expected) =>
  expect(call('SHARE', part, whole, decimals)).toBe(expected),
);

test('ties are rounded up whatever a double makes of them', () => {
  // 14.085%, 1.005% and 2.675%: as doubles each lies below its tie.
  expect(call('SHARE', 14.085, 100)).toBe(0.1409);
  expect(call('SHARE', 1.005, 100)).toBe(0.0101);
  expect(call('SHARE', 2.675, 100)).toBe(0.0268);
  expect(call('SHARE', '２．６７５', '100')).toBe(0.0268);
  expect(call('SHARE', 1, 8, 1)).toBe(0.125);
  expect(call('SHARE', 1, 16, 1)).toBe(0.063);
  expect(call('SHARE', 0.5, 1, 0)).toBe(0.5);
  expect(call('SHARE', 0.005, 1, 0)).toBe(0.01);
});

test('what has no share', () => {
  expect(failure('SHARE', 1, 0)).toBe('#DIV/0! emptyBase');
  expect(failure('SHARE', -1, 5)).toBe('#NUM! negative');
  expect(failure('SHARE', 6, 5)).toBe('#NUM! partExceedsWhole');
  expect(failure('SHARE', '28000余', 30000)).toBe('#VALUE! notANumber');
  expect(failure('SHARE', 1, 3, 1.5)).toBe('#NUM! outOfBounds');
  expect(plain(callAll('SHARE', column(1, '', 2), column(4, 4, '')))).toEqual([[0.25], [''], ['']]);
});

/** Half up on whole numbers, as the definition says. */
const halfUp = (part: bigint, whole: bigint, units: bigint) => (2n * part * units + whole) / (2n * whole);

test('rounding agrees with fractions of whole numbers', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.maxSafeNat(), fc.nat(8), (a, b, decimals) => {
      const [part, whole] = a <= b ? [a, b] : [b, a];
      fc.pre(whole > 0);
      const units = 10n ** BigInt(decimals + 2);
      const expected = halfUp(BigInt(part), BigInt(whole), units);
      expect(call('SHARE', part, whole, decimals)).toBe(Number(`${expected}e-${decimals + 2}`));
    }),
    { numRuns: 1000 },
  );
});

test('decimals count as they are written', () => {
  const decimal = fc.tuple(fc.nat(99_999), fc.nat(3));
  fc.assert(
    fc.property(decimal, decimal, ([a, i], [b, j]) => {
      const [part, whole] = [Number(`${a}e-${i}`), Number(`${b}e-${j}`)];
      fc.pre(whole > 0 && part <= whole);
      const expected = halfUp(BigInt(a) * 10n ** BigInt(j), BigInt(b) * 10n ** BigInt(i), 10_000n);
      expect(call('SHARE', part, whole)).toBe(Number(`${expected}e-4`));
    }),
    { numRuns: 1000 },
  );
});

test('the shares of a column', () => {
  expect(plain(callAll('SHARES', column(45, 38, 6, 1), 1))).toEqual([[0.5], [0.422], [0.067], [0.011]]);
  expect(plain(callAll('SHARES', [[1, 1, '', 1]], 0))).toEqual([[0.33, 0.33, '', 0.33]]);
  expect(plain(callAll('SHARES', [[1, 1, 1]], 0, '最大余数'))).toEqual([[0.34, 0.33, 0.33]]);
  expect(plain(callAll('SHARES', [[1, 7]], 1, '五成双'))).toEqual([[0.125, 0.875]]);
  expect(plain(callAll('SHARES', [[1, 15]], 1, '五成双'))).toEqual([[0.062, 0.938]]);
  expect(plain(callAll('SHARES', [[1, 15]], 1))).toEqual([[0.063, 0.938]]);
  expect(plain(callAll('SHARES', [[90, 6, 4]], 0, '最大余数'))).toEqual([[0.9, 0.06, 0.04]]);
});

test('without a whole there are no shares', () => {
  expect(plain(callAll('SHARES', column(0, '', 0)))).toEqual([['#DIV/0!'], [''], ['#DIV/0!']]);
  expect(plain(callAll('SHARES', column('', '')))).toEqual([[''], ['']]);
  expect(plain(callAll('SHARES', column(5, '近千', '')))).toEqual([['#VALUE!'], ['#VALUE!'], ['']]);
  expect(plain(callAll('SHARES', column(5, -1)))).toEqual([['#NUM!'], ['#NUM!']]);
  expect(failure('SHARES', column(1, 2), 1, '随便')).toBe('#VALUE! unknownWord');
});

test('whole numbers, numbers past 2^53 and decimals are worked out in different ways to the same shares', () => {
  const counts = fc.array(fc.nat(5000), { minLength: 1, maxLength: 12 });
  const methods = fc.constantFrom('四舍五入', '最大余数', '五成双');
  fc.assert(
    fc.property(counts, fc.nat(6), methods, (list, decimals, method) => {
      const expected = plain(callAll('SHARES', column(...list), decimals, method));
      const tenths = list.map((count) => Number(`${count}e-1`));
      expect(plain(callAll('SHARES', column(...tenths), decimals, method))).toEqual(expected);
      const many = list.map((count) => count * 2 ** 40);
      expect(plain(callAll('SHARES', column(...many), decimals, method))).toEqual(expected);
    }),
  );
});

test('an error in the counts stays at its place and leaves the others without a whole', () => {
  const error = cellError('#REF!');
  expect(plain(callAll('SHARES', [[45, error, '近百', '', 38]]))).toEqual([
    ['#REF!', '#REF!', '#VALUE!', '', '#REF!'],
  ]);
  expect(plain(callAll('SHARES', [[1, true]]))).toEqual([['#VALUE!', '#VALUE!']]);
  expect(plain(callAll('SHARES', [['４５', ' 1,045 ']]))).toEqual([[0.041, 0.959]]);
  expect(
    plain(
      callAll(
        'SHARES',
        [
          [1, 2],
          ['', 1],
        ],
        0,
      ),
    ),
  ).toEqual([
    [0.25, 0.5],
    ['', 0.25],
  ]);
});

test('SHARE spreads a row against a column, and leaves errors at their place', () => {
  const error = cellError('#NAME?');
  expect(plain(callAll('SHARE', column(1, 2, error), [[4, 8]]))).toEqual([
    [0.25, 0.125],
    [0.5, 0.25],
    ['#NAME?', '#NAME?'],
  ]);
  expect(failure('SHARE', true, 4)).toBe('#VALUE! notANumber');
  expect(call('SHARE', [['１，２００']], [['4,800']])).toBe(0.25);
});

test('by largest remainder shares add up to 1, and each is its share rounded up or down', () => {
  const counts = fc
    .array(fc.nat(5000), { minLength: 1, maxLength: 12 })
    .filter((list) => list.some((n) => n > 0));
  fc.assert(
    fc.property(counts, fc.nat(4), (list, decimals) => {
      const units = 10 ** (decimals + 2);
      const whole = list.reduce((sum, n) => sum + n, 0);
      const given = callAll('SHARES', column(...list), decimals, '最大余数').map(([cell]) =>
        Math.round((cell as number) * units),
      );
      expect(given.reduce((sum, n) => sum + n, 0)).toBe(units);
      list.forEach((count, i) => {
        const floor = Number((BigInt(count) * BigInt(units)) / BigInt(whole));
        expect([floor, floor + 1]).toContain(given[i]);
      });
    }),
  );
});
