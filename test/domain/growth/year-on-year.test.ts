import fc from 'fast-check';
import { cellError } from '../../../src/domain/cell';
import { quotientOf } from '../../../src/domain/numbers/quotient';
import { call, callAll, column, failure, plain } from '../call';

test.each([
  [20000, 5000, 3],
  [150, 59, 91 / 59],
  [90, 100, -0.1],
  [100, 100, 0],
  [0, 8, -1],
  ['１，１００', '1000', 0.1],
  // The difference of these doubles is not 0.1, and their quotient is 1.1 only when the decimals count.
  [1.1, 1, 0.1],
  [93.1, 73.7, 194 / 737],
  [0.3, 0.1, 2],
])('%p after %p', (now, before, growth) => expect(call('YOY', now, before)).toBe(growth));

test('nothing before, negative amounts, blanks, errors', () => {
  expect(failure('YOY', 5, 0)).toBe('#DIV/0! nothingBefore');
  expect(failure('YOY', 0, 0)).toBe('#DIV/0! nothingBefore');
  expect(failure('YOY', 5, -1)).toBe('#NUM! negative');
  expect(failure('YOY', -5, 1)).toBe('#NUM! negative');
  expect(failure('YOY', '近百', 1)).toBe('#VALUE! notANumber');
  expect(failure('YOY', 1e300, 1e-300)).toBe('#NUM! notFinite');
  const error = cellError('#N/A');
  expect(plain(callAll('YOY', column(3, '', error, 3), column(2, 2, 2, '')))).toEqual(
    column(0.5, '', '#N/A', ''),
  );
});

/** The double nearest to a fraction is the one from which no neighbour is nearer: compared in whole numbers. */
function isNearest(value: number, above: bigint, below: bigint): boolean {
  const exact = (x: number): [bigint, bigint] => {
    let power = 0n;
    while (!Number.isInteger(x)) [x, power] = [x * 2, power + 1n];
    return [BigInt(x), 1n << power];
  };
  const distance = (x: number): [bigint, bigint] => {
    const [top, bottom] = exact(x);
    const far = top * below - above * bottom;
    return [far < 0n ? -far : far, bottom];
  };
  const step = Math.abs(value) * 2 ** -53;
  const [own, ownScale] = distance(value);
  return [value - step, value + step, value - 2 * step, value + 2 * step]
    .filter((other) => other !== value)
    .every((other) => {
      const [far, scale] = distance(other);
      return own * scale <= far * ownScale;
    });
}

test('quotients of numbers of any length are the nearest double', () => {
  const digits = fc.bigInt({ min: 1n, max: 10n ** 60n });
  fc.assert(
    fc.property(digits, digits, fc.boolean(), (above, below, negative) => {
      const signed = negative ? -above : above;
      expect(
        isNearest(quotientOf({ units: signed, scale: 0 }, { units: below, scale: 0 }), signed, below),
      ).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('and of short ones what a single division gives, at any scale', () => {
  const whole = fc.integer({ min: 1, max: 2 ** 31 });
  fc.assert(
    fc.property(whole, whole, fc.integer({ min: 20, max: 40 }), (a, b, scale) => {
      const stretched = (value: number) => ({ units: BigInt(value) * 10n ** BigInt(scale), scale });
      expect(quotientOf(stretched(a), stretched(b))).toBe(a / b);
      expect(quotientOf(stretched(-a), { units: BigInt(b), scale: 0 })).toBe(-a / b);
    }),
  );
});

test('a tie goes to the even double, a hair above it goes up', () => {
  const tie = 2n ** 53n + 1n;
  const long = 10n ** 40n;
  const at = (units: bigint) => quotientOf({ units, scale: 0 }, { units: long, scale: 0 });
  expect(at(tie * long)).toBe(2 ** 53);
  expect(at(tie * long + 1n)).toBe(2 ** 53 + 2);
});
