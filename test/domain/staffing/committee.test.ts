import { call, callAll, column, failure } from '../call';

test('from 5 to 9, both included', () =>
  expect(callAll('COMMITTEEOK', column(4, 5, ' ９ ', 10, '', 0))).toEqual(
    column(false, true, true, false, '', false),
  ));

test('other bounds', () => {
  expect(call('COMMITTEEOK', 4, 3)).toBe(true);
  expect(call('COMMITTEEOK', 11, undefined, 11)).toBe(true);
  expect(call('COMMITTEEOK', 11, 11, 11)).toBe(true);
  expect(callAll('COMMITTEEOK', column(6, 6), column(5, 7))).toEqual(column(true, false));
});

test('what is no number of members', () => {
  expect(failure('COMMITTEEOK', '若干')).toBe('#VALUE! notANumber');
  expect(failure('COMMITTEEOK', 6.15)).toBe('#NUM! notWhole');
  expect(failure('COMMITTEEOK', -5)).toBe('#NUM! negative');
  expect(failure('COMMITTEEOK', 5, 9, 5)).toBe('#NUM! boundsCrossed');
  expect(failure('COMMITTEEOK', 5, -1)).toBe('#NUM! outOfBounds');
});
