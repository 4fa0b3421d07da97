import fc from 'fast-check';
import { cellError, isError } from '../../../src/domain/cell';
import { call, callAll, column, failure, plain } from '../call';

test('90, 6 and 4 of a hundred and of fewer', () => {
  expect(callAll('APPORTION', 100, column(90, 6, 4))).toEqual(column(90, 6, 4));
  // 0.9·35 = 31.5, 2.1, 1.4: the largest remainder is the first.
  expect(callAll('APPORTION', 35, column(90, 6, 4))).toEqual(column(32, 2, 1));
  expect(callAll('APPORTION', 35, [['90%', 0.06, '4%']])).toEqual([[35, 0, 0]].map(() => [32, 2, 1]));
});

test('ties go to the earlier', () => {
  expect(callAll('APPORTION', 2, column(1, 1, 1))).toEqual(column(1, 1, 0));
  expect(callAll('APPORTION', 1, [[1, 1, 1]])).toEqual([[1, 0, 0]]);
});

test('fractions and percentages are exact', () => {
  // 0.1 + 0.2 is 0.3, whatever binary fractions make of it.
  expect(callAll('APPORTION', 3, [[0.1, 0.2]])).toEqual([[1, 2]]);
  expect(callAll('APPORTION', 1000, [['33.3%', '33.3%', '33.4%']])).toEqual([[333, 333, 334]]);
  expect(callAll('APPORTION', 1000, [['３３．３％', 0.333, 0.334]])).toEqual([[333, 333, 334]]);
});

test('blank weights stay blank; a weight that cannot be read leaves nothing to divide by', () => {
  expect(callAll('APPORTION', 10, [[1, ''], [null, 1]])).toEqual([[5, ''], ['', 5]]); // prettier-ignore
  expect(callAll('APPORTION', '', column(1, 2))).toEqual(column('', ''));
  expect(plain(callAll('APPORTION', 10, column(1, '若干', '', cellError('#REF!'))))).toEqual(
    column('#VALUE!', '#VALUE!', '', '#REF!'), // prettier-ignore
  );
  expect(plain(callAll('APPORTION', 10, column(0, 0, '')))).toEqual(column('#DIV/0!', '#DIV/0!', ''));
  expect(plain(callAll('APPORTION', 10, column(1, -1)))).toEqual(column('#NUM!', '#NUM!'));
});

test('the total is a whole number that is not negative', () => {
  expect(failure('APPORTION', -1, [[1]])).toBe('#NUM! negative');
  expect(failure('APPORTION', 1.5, [[1]])).toBe('#NUM! notWhole');
  expect(failure('APPORTION', '十人', [[1]])).toBe('#VALUE! notANumber');
  expect(callAll('APPORTION', ' １０ ', [[1, 1]])).toEqual([[5, 5]]);
});

test('the parts add up to the total, and none is a whole one off its share', () => {
  const weight = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 99999 }).map((n) => n / 1000)); // prettier-ignore
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.array(weight, { minLength: 1, maxLength: 12 }), (total, weights) => {
      const parts = callAll('APPORTION', total, column(...weights)).flat();
      const sum = weights.reduce((all, one) => all + Math.round(one * 1000), 0);
      if (sum === 0) return expect(parts.every(isError)).toBe(true);
      expect(parts.reduce<number>((all, one) => all + Number(one), 0)).toBe(total);
      for (const [i, part] of parts.entries()) {
        const over = Number(part) * sum - total * Math.round((weights[i] as number) * 1000);
        expect(Math.abs(over)).toBeLessThan(sum);
      }
    }),
  );
});

test('a single weight takes all', () => expect(call('APPORTION', 7, 3)).toBe(7));
