import fc from 'fast-check';
import { cellError } from '../../../src/domain/cell';
import { call, callAll, column, failure, plain } from '../call';

const education = column('47.8', '47.8', '3.3');

test('shares are checked together: 90 and 92 people can be behind them, 105 cannot', () => {
  expect(plain(callAll('SHARECHECK', education, column(90, 92, 105)))).toEqual([[true], [true], [false]]);
  expect(call('SHARECHECK', column('50.0%', '42.2%', '6.7%', '1.1%'), 105)).toBe(false);
  expect(call('SHARECHECK', column('50.0%', '42.2%', '6.7%', '1.1%'), 90, 1, true)).toBe(true);
});

test('each may fit alone, and not together: a third three times is 100, four times is not', () => {
  expect(call('SHARECHECK', [['33%', '33%', '33%']], 3)).toBe(true);
  expect(call('SHARECHECK', [['33%', '33%', '33%', '33%']], 3)).toBe(false);
});

test('who has to account for everybody', () => {
  expect(call('SHARECHECK', education, 90, 1, false)).toBe(true);
  expect(call('SHARECHECK', education, 90, 1, true)).toBe(false);
  expect(call('SHARECHECK', column('47.8', '47.8', '3.3', '1.1'), 90, 1, '是')).toBe(true);
  expect(plain(callAll('SHARECHECK', education, 90, undefined, column(true, false, '')))).toEqual([
    [false],
    [true],
    [true],
  ]);
});

test('text, percentages and fractions say the same', () => {
  for (const group of [
    column('47.8%', '47.8%', '3.3%'),
    column('４７．８％', ' 47.8 ', '3.3%'),
    column(0.478, 0.478, 0.033),
    column(47.8, 47.8, 3.3),
    [['47.8', null, 0.478, '', '3.3%']],
  ]) {
    expect(plain(callAll('SHARECHECK', group, [[90, 105]]))).toEqual([[true, false]]);
  }
});

test('decimals that print dropped come back, and a fraction without them is one of a decimal', () => {
  expect(call('SHARECHECK', '50', 105)).toBe(true);
  expect(call('SHARECHECK', '50', 105, 1)).toBe(false);
  expect(call('SHARECHECK', 0.33, 3)).toBe(false);
  expect(call('SHARECHECK', 0.33, 3, 0)).toBe(true);
  expect(plain(callAll('SHARECHECK', 0.33, 3, [[0, 1, 2]]))).toEqual([[true, false, false]]);
});

test('a tie accuses nobody', () => {
  expect(call('SHARECHECK', '12.5%', 8)).toBe(true);
  expect(plain(callAll('SHARECHECK', '12%', 8))).toEqual([[true]]);
  expect(plain(callAll('SHARECHECK', '13%', 8))).toEqual([[true]]);
  expect(call('SHARECHECK', '37%', 8)).toBe(false);
});

test('blanks, numbers as text, errors at their place', () => {
  const error = cellError('#REF!');
  const people = column(90, '', '９０', '1,050', error, -5, 90.5, '近百', 0, true);
  expect(plain(callAll('SHARECHECK', education, people))).toEqual(
    column(true, '', true, true, '#REF!', '#NUM!', '#NUM!', '#VALUE!', '#DIV/0!', '#VALUE!'),
  );
  expect(call('SHARECHECK', column('', null), 90)).toBe('');
  expect(plain(callAll('SHARECHECK', column('47.8', error), column(90, 92)))).toEqual([['#REF!'], ['#REF!']]);
  expect(failure('SHARECHECK', '一半', 90)).toBe('#VALUE! notAShare');
  expect(failure('SHARECHECK', '100.1%', 90)).toBe('#NUM! shareOutOfRange');
  expect(failure('SHARECHECK', true, 90)).toBe('#VALUE! notANumber');
  expect(failure('SHARECHECK', '50%', 90, 9)).toBe('#NUM! outOfBounds');
  expect(failure('SHARECHECK', '50%', 90, 1, '也许')).toBe('#VALUE! notAFlag');
  expect(failure('SHARECHECK', '50%')).toBe('#VALUE! argumentCount');
});

test('a population is as exact as a village', () => {
  const most = Number.MAX_SAFE_INTEGER;
  fc.assert(
    fc.property(fc.integer({ min: 1e10, max: most }), fc.double({ min: 0, max: 1, noNaN: true }), (n, at) => {
      const count = Math.floor(at * n);
      const units = 10n ** 10n;
      const share = (2n * BigInt(count) * units + BigInt(n)) / (2n * BigInt(n));
      const print = (value: bigint) =>
        `${value / 100000000n}.${String(value % 100000000n).padStart(8, '0')}%`;
      expect(call('SHARECHECK', print(share), n)).toBe(true);
      expect(call('SHARECHECK', [[print(share), print(units - share)]], n, 8, true)).toBe(true);
    }),
  );
  // One person of 20,000,000,000 is half a unit, a tie; of 6,666,666,666 just above one and a half.
  expect(plain(callAll('SHARECHECK', '0.00000001%', [[20e9, 6_666_666_667, 6_666_666_666]]))).toEqual([
    [true, true, false],
  ]);
});
