import fc from 'fast-check';
import { cellError } from '../../../src/domain/cell';
import { serialOfYmd } from '../../../src/domain/dates/serial';
import { makeIdentity } from '../../../src/domain/identity/make';
import { call, callAll, column, failure, plain } from '../call';

test.each([
  ['2000-02-29', '2023-02-28', 22],
  ['2000-02-29', '2023-03-01', 23],
  ['2000-02-29', '2024-02-28', 23],
  ['2000-02-29', '2024-02-29', 24],
  ['1988-12-31', '2023-12-31', 35],
  ['1989-01-01', '2023-12-31', 34],
  ['2023-12-31', '2023-12-31', 0],
  ['二○一○年十二月八日', '2020.12.7', 9],
])('born %s, on %s: %d', (birth, date, age) => expect(call('AGEAT', birth, date)).toBe(age));

test('a birth may be a serial, a text date or an identity number of 18 or 15 digits', () => {
  const births = column(
    18264,
    '1950-01-01',
    '19500101',
    '11010519491231002X',
    '１１０１０５１９４９１２３１００２ｘ',
    '110105491231002',
  );
  expect(plain(callAll('AGEAT', births, '2009-12-31'))).toEqual([[59], [59], [59], [60], [60], [60]]);
});

test('births before 1900 have an age as well', () =>
  expect(call('AGEAT', makeIdentity('110105', 18991231, 2), '2000-01-01')).toBe(100));

test('what is no birth is an error', () => {
  expect(failure('AGEAT', '2024-01-02', '2024-01-01')).toBe('#NUM! birthAfterDate');
  expect(failure('AGEAT', '不详', '2024-01-01')).toBe('#VALUE! notADate');
  expect(failure('AGEAT', '110105194912310021', '2024-01-01')).toBe('#VALUE! identityUnreadable');
  expect(failure('AGEAT', 110105194912310020, '2024-01-01')).toBe('#VALUE! identityNumberTyped');
  expect(call('AGEAT', 110105491231002, '2024-01-01')).toBe(74);
  expect(failure('AGEAT', '1990-01-01', '年底')).toBe('#VALUE! notADate');
});

test('the reference date is required, and blank in is blank out', () => {
  expect(failure('AGEAT', '1990-01-01')).toBe('#VALUE! argumentCountFixed');
  expect(plain(callAll('AGEAT', column('1990-01-01', '', null), '2020-06-01'))).toEqual([[30], [''], ['']]);
});

test('one date for a column, a row of dates against a column of births, errors at their place', () => {
  const error = cellError('#REF!');
  const births = column('1990-01-01', error, '2000-02-29', true);
  expect(plain(callAll('AGEAT', births, '2023-03-01'))).toEqual(column(33, '#REF!', 23, '#VALUE!'));
  expect(plain(callAll('AGEAT', births, [['2023-02-28', error, '']]))).toEqual([
    [33, '#REF!', ''],
    ['#REF!', '#REF!', '#REF!'],
    [22, '#REF!', ''],
    ['#VALUE!', '#REF!', ''],
  ]);
  expect(failure('AGEAT', column(1, 2, 3), column(1, 2))).toBe('#VALUE! sizesDiffer');
  expect(plain(callAll('AGEBAND', births, '2023-03-01'))).toEqual(
    column('35岁及以下', '#REF!', '35岁及以下', '#VALUE!'),
  );
  expect(plain(callAll('AGEBAND', column(30, ''), null, [[30, error]]))).toEqual(column('#REF!', '#REF!'));
});

test('from 150 on a number is a birth; text is an age only in whole digits', () => {
  expect(call('AGEBAND', 150, '2000-01-01')).toBe('56岁及以上');
  expect(failure('AGEBAND', '150', '2000-01-01')).toBe('#VALUE! notADate');
  expect(call('AGEBAND', ' ３６ ', null)).toBe('36–45岁');
  // December 1985, cut short: no age of 85.
  expect(failure('AGEBAND', '85.12', '2000-01-01')).toBe('#VALUE! notADate');
  expect(failure('AGEBAND', '36岁', '2000-01-01')).toBe('#VALUE! notADate');
});

/** The calendar, counted out a birthday at a time. */
function birthdays([year, month, day]: number[], [y, m, d]: number[]): number {
  let age = 0;
  for (let next = year! + 1; ; next++, age++) {
    const leap = next % 4 === 0 && (next % 100 !== 0 || next % 400 === 0);
    const [bm, bd] = month === 2 && day === 29 && !leap ? [3, 1] : [month!, day!];
    if (next > y! || (next === y && (bm > m! || (bm === m && bd > d!)))) return age;
  }
}

test('ages agree with birthdays counted one by one', () => {
  const day = fc.date({ min: new Date('1901-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
  const leapDay = fc.integer({ min: 476, max: 514 }).map((n) => new Date(Date.UTC(n * 4, 1, 29)));
  const parts = (date: Date) => [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  fc.assert(
    fc.property(fc.oneof(day, leapDay), fc.oneof(day, leapDay), (a, b) => {
      const [birth, date] = a <= b ? [parts(a), parts(b)] : [parts(b), parts(a)];
      const ymd = ([year, month, dayOfMonth]: number[]) => year! * 10000 + month! * 100 + dayOfMonth!;
      expect(call('AGEAT', birth.join('-'), serialOfYmd(ymd(date))!)).toBe(birthdays(birth, date));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  [35, '35岁及以下'],
  [36, '36–45岁'],
  [45, '36–45岁'],
  [46, '46–55岁'],
  [55, '46–55岁'],
  [56, '56岁及以上'],
  [0, '35岁及以下'],
  [149, '56岁及以上'],
  ['35', '35岁及以下'],
  [35.9, '35岁及以下'],
])('an age of %j is in %s', (age, band) => expect(call('AGEBAND', age, null)).toBe(band));

test.each([
  [30, '30岁及以下'],
  [31, '31–40岁'],
  [41, '41岁及以上'],
])('three bands: %d is in %s', (age, band) => {
  expect(call('AGEBAND', age, null, [[30, 40]])).toBe(band);
  expect(call('AGEBAND', age, null, column(30, 40, ''))).toBe(band);
  expect(call('AGEBAND', age, null, '30,40')).toBe(band);
});

test('births are banded by their age at the date', () => {
  const births = column('1988-12-31', '1987-12-31', '11010519491231002X', '', 32000);
  expect(plain(callAll('AGEBAND', births, '2023-12-31'))).toEqual([
    ['35岁及以下'],
    ['36–45岁'],
    ['56岁及以上'],
    [''],
    ['36–45岁'],
  ]);
});

test('bands must ascend; ages cannot be negative', () => {
  expect(failure('AGEBAND', 30, null, [[40, 30]])).toBe('#VALUE! bandsNotAscending');
  expect(failure('AGEBAND', 30, null, [[30, 30]])).toBe('#VALUE! bandsNotAscending');
  expect(failure('AGEBAND', 30, null, [['三十']])).toBe('#VALUE! notANumber');
  expect(failure('AGEBAND', 30, null, [[30.5]])).toBe('#NUM! notWhole');
  expect(failure('AGEBAND', -1, null)).toBe('#NUM! negative');
});

test('every age is in exactly one band, and the bounds belong to the band below', () => {
  const bounds = fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(bounds, fc.nat(140), (unsorted, age) => {
      const upper = unsorted.sort((a, b) => a - b);
      const band = call('AGEBAND', age, null, [upper]) as string;
      const [low = 0, high = Infinity] = band.includes('以下')
        ? [0, Number.parseInt(band, 10)]
        : band.includes('以上')
          ? [Number.parseInt(band, 10)]
          : band.includes('–')
            ? band.split('–').map((part) => Number.parseInt(part, 10))
            : [Number.parseInt(band, 10), Number.parseInt(band, 10)];
      expect(age).toBeGreaterThanOrEqual(low);
      expect(age).toBeLessThanOrEqual(high);
    }),
  );
});
