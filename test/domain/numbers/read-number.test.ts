import fc from 'fast-check';
import { cellError, isError } from '../../../src/domain/cell';
import { readCount, readNumber } from '../../../src/domain/numbers/read-number';

const code = (value: unknown) => (isError(value) ? value.code : value);

test.each([
  ['12000', 12000],
  ['１２，０００', 12000],
  [' 1,234,567.5 ', 1234567.5],
  ['　28000　', 28000],
  ['-3', -3],
  ['+3', 3],
  ['.5', 0.5],
  ['\u200b7', 7],
])('reads %j as a number', (text, expected) => expect(readNumber(text)).toBe(expected));

test.each(['28000余', '2000万', '约300', '近千', '1,23', '12 000', '1e3', '0x10', '某', '47.8%', '一百'])(
  'does not take %j for a number',
  (text) => expect(readNumber(text)).toEqual(cellError('#VALUE!', 'notANumber', { found: text })),
);

test('TRUE is no number', () => expect(code(readNumber(true))).toBe('#VALUE!'));

test('an error is handed on with its reason', () => {
  const error = cellError('#REF!', 'x');
  expect(readNumber(error)).toBe(error);
});

test('every number is read back from its text, with separators and in full width', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (n) => {
      const grouped = n.toLocaleString('en-US');
      const wide = grouped.replace(/[\d,-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
      expect(readNumber(grouped)).toBe(n);
      expect(readNumber(wide)).toBe(n);
    }),
  );
});

test('counts are whole and not negative', () => {
  expect(readCount('12')).toBe(12);
  expect(code(readCount(-1))).toBe('#NUM!');
  expect(code(readCount(2.5))).toBe('#NUM!');
  expect(code(readCount('2.5人'))).toBe('#VALUE!');
});
