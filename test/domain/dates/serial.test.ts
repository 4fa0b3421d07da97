import fc from 'fast-check';
import { LAST_SERIAL, serialOfYmd, ymdOfSerial } from '../../../src/domain/dates/serial';
import { isDay } from '../../../src/domain/dates/ymd';

test.each([
  [1, 19000101],
  [59, 19000228],
  [60, 19000229],
  [61, 19000301],
  [25569, 19700101],
  [36585, 20000229],
  [45657, 20241231],
  [45657.75, 20241231],
  [LAST_SERIAL, 99991231],
])('serial %d is %d, as in Excel', (serial, day) => {
  expect(ymdOfSerial(serial)).toBe(day);
  expect(serialOfYmd(day)).toBe(Math.floor(serial));
});

test.each([0, 0.5, -1, LAST_SERIAL + 1, NaN])('%d is no serial', (serial) =>
  expect(ymdOfSerial(serial)).toBeUndefined(),
);

test('days before 1900 have no serial', () => expect(serialOfYmd(18991231)).toBeUndefined());

test('serials and days are one to one, and follow the calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: LAST_SERIAL }), (serial) => {
      const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
      const expected = date.getUTCFullYear() * 10000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
      expect(ymdOfSerial(serial)).toBe(expected);
      expect(serialOfYmd(expected)).toBe(serial);
    }),
  );
});

test('a day is in the calendar exactly when the calendar keeps it', () => {
  const part = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), part(14), part(33), (year, month, day) => {
      const date = new Date(Date.UTC(year, month - 1, day));
      const kept = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month > 0;
      expect(isDay(year * 10000 + month * 100 + day)).toBe(kept);
    }),
    { numRuns: 1000 },
  );
});
