import fc from 'fast-check';
import { isError } from '../../../src/domain/cell';
import { readTextDate } from '../../../src/domain/dates/read-text-date';
import { formatYmd } from '../../../src/domain/dates/ymd';
import { LAST_SERIAL, ymdOfSerial } from '../../../src/domain/dates/serial';

const failure = (cell: string | number | boolean): string => {
  const result = readTextDate(cell);
  return isError(result) ? `${result.code} ${result.reason?.key}` : String(result);
};

test.each([
  ['20101208', 40520],
  ['2010.12.8', 40520],
  ['2010年12月8日', 40520],
  ['二○一○年十二月八日', 40520],
  ['二〇一〇年十二月八日', 40520],
  [20101208, 40520],
  [40520.75, 40520],
  ['1900-01-01', 1],
])('%p is %d', (cell, serial) => expect(readTextDate(cell)).toBe(serial));

test.each([
  ['201某年', 'dateMasked'],
  ['20××年5月', 'dateMasked'],
  ['2010年12月', 'dateWithoutDay'],
  ['2010.12', 'dateWithoutDay'],
  ['二○一○年十二月', 'dateWithoutDay'],
  ['2010年', 'dateWithoutDay'],
  ['2023-02-29', 'noSuchDay'],
  ['20230230', 'noSuchDay'],
  ['二○二三年二月三十日', 'noSuchDay'],
  ['社区', 'notADate'],
  [true, 'notADate'],
])('%p is no date: %s', (cell, key) => expect(failure(cell)).toBe(`#VALUE! ${key}`));

test('Excel cannot hold a day before 1900', () => {
  expect(failure('1899-12-31')).toBe('#NUM! dateOutOfRange');
  expect(failure(0)).toBe('#NUM! dateOutOfRange');
});

test('every day comes back as its serial', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: LAST_SERIAL }), (serial) => {
      expect(readTextDate(formatYmd(ymdOfSerial(serial)!))).toBe(serial);
    }),
  );
});

test.each(['2', '年', '二', ' ', '〔', '某'])('a long run of %p is no date', (sign) =>
  expect(failure(sign.repeat(32_000))).toMatch(/^#VALUE!/),
);
