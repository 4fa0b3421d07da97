import fc from 'fast-check';
import { refersTo } from '../../src/excel/refers-to';
import { quoteSheet, rangeAddress } from '../../src/workbook/address';

test('finds the rectangle of any sheet name', () => {
  const sheet = fc.string({ minLength: 1, maxLength: 31 }).filter((name) => !/[[\]:\\/?*]/.test(name));
  const range = fc.record({
    sheet,
    row: fc.nat(1_000_000),
    column: fc.nat(16_000),
    rows: fc.integer({ min: 1, max: 40_000 }),
    columns: fc.integer({ min: 1, max: 300 }),
  });
  fc.assert(
    fc.property(range, (wanted) => {
      const address = rangeAddress(wanted).replace(/[A-Z]+|\d+/g, '$$$&');
      expect(refersTo(`=${quoteSheet(wanted.sheet)}!${address}`)).toEqual(wanted);
    }),
  );
});

test.each([
  '=1+1',
  '="文"',
  '=封面!$A:$A',
  '=封面!$A$1,封面!$C$3',
  '=[1]封面!$A$1',
  '=#REF!',
  '=SUM(封面!$A$1:$A$3)',
  5,
])('knows that %p is no rectangle', (formula) => {
  expect(refersTo(formula)).toBeNull();
});
