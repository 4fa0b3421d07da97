import { cellError } from '../../../src/domain/cell';
import { call, callAll, column, failure, plain } from '../call';

test('workers per 10,000: as the county of the source, which keeps 18 up to 308,888 residents', () => {
  expect(call('STAFFPER10K', 18, 10000)).toBe(18);
  expect(call('STAFFPER10K', 556, 308888)).toBeGreaterThanOrEqual(18);
  expect(call('STAFFPER10K', 556, 308889)).toBeLessThan(18);
  expect(call('STAFFPER10K', 9.5, 10000)).toBe(9.5);
});

test('clients per worker', () => {
  expect(call('SERVICERATIO', 335, 5)).toBe(67);
  expect(call('SERVICERATIO', 1, 0.3)).toBe(10 / 3);
  expect(callAll('SERVICERATIO', column(10, '', 6), 4)).toEqual(column(2.5, '', 1.5));
});

test.each(['STAFFPER10K', 'SERVICERATIO'])('%s: blanks, empty base, what is no count', (name) => {
  expect(plain(callAll(name, column(1, '', 1, cellError('#N/A')), column(0, 5, '', 5)))).toEqual(
    column('#DIV/0!', '', '', '#N/A'), // prettier-ignore
  );
  expect(failure(name, -1, 5)).toBe('#NUM! negative');
  expect(failure(name, 1, -5)).toBe('#NUM! negative');
  expect(failure(name, '约5', 5)).toBe('#VALUE! notANumber');
  expect(failure(name, 5, true)).toBe('#VALUE! notANumber');
});
