import fc from 'fast-check';
import { cellError } from '../../../src/domain/cell';
import { call, callAll, column, failure, plain } from '../call';

/** A plan of the source documents: 1.5 million social workers, growing by 19.64% a year. */
test('1,500,000 at 19.64% over three years', () => {
  const years = callAll('COMPOUND', 1500000, 0.1964, column(1, 2, 3)).map(([n]) => Math.round(n as number));
  expect(years).toEqual([1794600, 2147059, 2568742]);
  expect(plain(callAll('COMPOUND', 1500000, '19.64%', [[0, 1]]))).toEqual([[1500000, 1794600]]);
});

test('exact where doubles are not: 1.1 to the power 2 is 1.21', () => {
  expect(call('COMPOUND', 1, 0.1, 2)).toBe(1.21);
  expect(call('COMPOUND', 100, 0.1, 3)).toBe(133.1);
  expect(call('COMPOUND', 1.21, 0.1, -2)).toBe(1);
  expect(call('COMPOUND', 90, -0.1, 1)).toBe(81);
  expect(call('COMPOUND', 0, 0.1, 5)).toBe(0);
});

test('parts of a year, and powers too long to write out, come near enough', () => {
  expect(call('COMPOUND', 100, 0.21, 0.5)).toBeCloseTo(110, 10);
  expect(call('COMPOUND', 100, 1e-9, 1e9)).toBeCloseTo(100 * Math.E, 4);
});

test('what cannot be', () => {
  expect(failure('COMPOUND', 100, -1, 2)).toBe('#NUM! rateTooLow');
  expect(failure('COMPOUND', 100, '-100%', 2)).toBe('#NUM! rateTooLow');
  expect(failure('COMPOUND', -100, 0.1, 2)).toBe('#NUM! negative');
  expect(failure('COMPOUND', 100, 9, 400)).toBe('#NUM! notFinite');
  expect(failure('COMPOUND', 100, 0.5, 1e9)).toBe('#NUM! notFinite');
  expect(failure('COMPOUND', '约150万', 0.1, 2)).toBe('#VALUE! notANumber');
  expect(failure('COMPOUND', 100, '一成', 2)).toBe('#VALUE! notAFraction');
  const error = cellError('#NAME?');
  expect(plain(callAll('COMPOUND', column(100, '', error), 0.1, 2))).toEqual(column(121, '', '#NAME?'));
});

test('a year at a time agrees with all at once, and years undo each other', () => {
  const percent = fc.integer({ min: -50, max: 200 }).map((p) => Number(`${p}e-2`));
  fc.assert(
    fc.property(fc.nat(1e6), percent, fc.nat(6), (base, rate, years) => {
      let by = BigInt(base);
      const factor = BigInt(Math.round((1 + rate) * 100));
      for (let i = 0; i < years; i++) by *= factor;
      const expected = Number(`${by}e-${2 * years}`);
      expect(call('COMPOUND', base, rate, years)).toBe(expected);
      // Fifteen digits are what a double is sure to hold.
      const exact = by < 10n ** 15n;
      if (exact) expect(call('COMPOUND', expected, rate, -years)).toBe(base);
    }),
  );
});
