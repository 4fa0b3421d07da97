import fc from 'fast-check';
import { isError } from '../../../src/domain/cell';
import { readDate } from '../../../src/domain/dates/read-date';
import { ymdOfSerial } from '../../../src/domain/dates/serial';

const code = (value: unknown) => (isError(value) ? value.code : value);

test.each([
  '2010-12-08',
  '2010.12.8',
  '2010/12/8',
  '20101208',
  '2010年12月8日',
  '2010年12月8',
  '2010年12月8号',
  '二○一○年十二月八号',
  '２０１０．１２．８',
  ' 2010-12-08 ',
  '2010-12-08 09:30',
  '2010-12-08T00:00:00Z',
  '二○一○年十二月八日',
  '二〇一〇年十二月八日',
  '二零一零年十二月八日',
  '40520',
])('%j is 8 December 2010', (text) => expect(readDate(text)).toBe(20101208));

test.each([
  [40520, 20101208],
  [20101208, 20101208],
  [60, 19000229],
  ['一九四九年十月一日', 19491001],
  ['二○二四年二月二十九日', 20240229],
  ['二○二三年十月三十一日', 20231031],
  ['二○二三年十一月廿一日', 20231121],
  ['1899-12-31', 18991231],
])('%j is %d', (cell, day) => expect(readDate(cell)).toBe(day));

test.each([
  '2023-02-29',
  '20230230',
  '2010-13-01',
  '2010-12.08',
  '2010年12月',
  '2010.12',
  '某年某月',
  '二○一○年十三月八日',
  '二○一○年十二月三十二日',
  '二一○年十二月八日',
  '八日',
])('%j is no date', (text) => expect(code(readDate(text))).toBe('#VALUE!'));

test.each([0, -5, 2958466, 123456789])('the number %d is outside the calendar', (n) =>
  expect(code(readDate(n))).toBe('#NUM!'),
);
test('yyyymmdd as a number must be a day', () => expect(code(readDate(20230230))).toBe('#VALUE!'));
test('TRUE is no date', () => expect(code(readDate(true))).toBe('#VALUE!'));

test('every day is read back from every way of writing it', () => {
  const digits = '〇一二三四五六七八九';
  const tens = (n: number) =>
    (n >= 20 ? digits[Math.floor(n / 10)] : '') +
    (n >= 10 ? '十' : '') +
    (n % 10 === 0 ? '' : digits[n % 10]);
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 100000 }), fc.constantFrom('-', '.', '/'), (serial, sign) => {
      const day = ymdOfSerial(serial)!;
      const [year, month, date] = [Math.trunc(day / 10000), Math.trunc(day / 100) % 100, day % 100];
      const chinese = `${[...String(year)].map((d) => digits[Number(d)]).join('')}年${tens(month)}月${tens(date)}日`;
      expect(readDate(serial)).toBe(day);
      expect(readDate([year, month, date].join(sign))).toBe(day);
      expect(readDate(String(day))).toBe(day);
      expect(readDate(`${year}年${month}月${date}日`)).toBe(day);
      expect(readDate(chinese)).toBe(day);
    }),
  );
});
