import fc from 'fast-check';
import { type Cell, cellError } from '../../../src/domain/cell';
import { makeIdentity } from '../../../src/domain/identity/make';
import { maskForExport, maskIdentity, shown } from '../../../src/domain/identity/mask';
import { call } from '../call';

test.each([
  ['11010519491231002X', '110105********002X'],
  ['11010519491231002x', '110105********002X'],
  ['１１０１０５１９４９１２３１００２Ｘ', '110105********002X'],
  ['110105491231002', '110105******002'],
  ['1101051949123100', '110105*******100'],
  ['110105 19491231 002X', '110105********002X'],
  ['110105-19491231-002X', '110105********002X'],
  ['身份证110105194912310021，待核', '身份证110105********0021，待核'],
  ['号码 110105 19491231 002X 待核', '号码 110105********002X 待核'],
  ['号码110105\u200b19491231002X', '号码110105********002X'],
  // As Excel shows it: 15 digits that count, then zeros, never digits of the binary number.
  [110105194912310020, '110105********0000'],
  [110105194912311000, '110105********1000'],
])('%j leaves its cell as %j', (value, masked) => {
  expect(maskIdentity(value)).toBe(masked);
  expect(call('IDMASK', value)).toBe(masked);
});

test.each([
  '张三',
  '410122001001',
  '13800138000',
  '2010-12-08',
  '2024-01-01 2024-12-31',
  '',
  12000,
  45657.5,
  null,
  true,
])('%j is no identity number', (value) => expect(maskIdentity(value)).toBe(value));

test('errors and blanks', () => {
  const error = cellError('#REF!');
  expect(maskIdentity(error)).toBe(error);
  expect(call('IDMASK', null)).toBe('');
});

test('no birth date of a valid number is left to be read, wherever the number stands', () => {
  const prefix = fc.constantFrom('', '身份证：', 'ID ', '（');
  const day = fc.integer({ min: 1, max: 28 }).map((d) => 19700100 + d);
  fc.assert(
    fc.property(prefix, day, fc.integer({ min: 0, max: 999 }), (before, birth, sequence) => {
      const id = makeIdentity('410122', birth, sequence);
      for (const masked of [maskIdentity(before + id), shown(`${before}${id}）`)]) {
        expect(masked).not.toContain(String(birth));
        expect(masked).toContain('410122********');
      }
    }),
  );
});

test('what a reason shows is one short line', () => {
  expect(shown('甲\n乙'.repeat(30))).toHaveLength(41);
  expect(shown(true)).toBe('TRUE');
});

test.each<[Cell, Cell]>([
  ['11010519491231002X', '110105************'],
  ['110105194912310', '110105*********'],
  [110105194912310020, '110105************'],
  ['身份证110105194912310021，出生于1949-12-31', '身份证110105************，出生于1949-12-31'],
  ['甲110105********0021和乙110105********O41X不同', '甲110105************和乙110105************不同'],
  ['138****0000', '138****0000'],
  ['2025-12-31', '2025-12-31'],
  [110105001001, 110105001001],
  ['张**', '张**'],
  [null, null],
])('%j is exported as %j', (value, expected) => {
  expect(maskForExport(value)).toEqual(expected);
  expect(maskForExport(maskIdentity(value))).toEqual(expected);
  expect(maskForExport(maskForExport(value))).toEqual(expected);
});
