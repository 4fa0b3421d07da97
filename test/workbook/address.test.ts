import fc from 'fast-check';
import {
  cellAddress,
  columnIndex,
  columnLetters,
  parseRange,
  quoteSheet,
  rangeAddress,
} from '../../src/workbook/address';
import { blockRanges } from '../../src/workbook/blocks';
import { MAX_COLUMNS, MAX_ROWS } from '../../src/workbook/limits';
import { freeSheetName, isSheetName } from '../../src/workbook/sheet-name';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnIndex(letters)).toBe(column);
  expect(columnIndex(letters.toLowerCase())).toBe(column);
});

const area = fc
  .record({ row: fc.nat(MAX_ROWS - 1), column: fc.nat(MAX_COLUMNS - 1) })
  .chain(({ row, column }) =>
    fc.record({
      row: fc.constant(row),
      column: fc.constant(column),
      rows: fc.integer({ min: 1, max: MAX_ROWS - row }),
      columns: fc.integer({ min: 1, max: MAX_COLUMNS - column }),
    }),
  );

test('an address read back is the same rectangle, with or without dollars', () => {
  fc.assert(
    fc.property(area, (one) => {
      const address = rangeAddress(one);
      expect(parseRange(address)).toEqual(one);
      expect(parseRange(address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2'))).toEqual(one);
      expect(parseRange(cellAddress(one.row, one.column))).toEqual({ ...one, rows: 1, columns: 1 });
    }),
  );
});

test.each(['', 'A', '1', 'A0', 'A:A', '1:3', 'B2:A1', 'A1:B', 'Sheet1!A1', '姓名'])(
  '%p is no rectangle',
  (address) => {
    expect(parseRange(address)).toBeNull();
  },
);

test('a sheet name is quoted, with its apostrophes doubled', () => {
  expect(quoteSheet("张三's 表")).toBe("'张三''s 表'");
});

test('a taken sheet name gets a number and stays within 31 characters', () => {
  const long = '社'.repeat(31);
  expect(freeSheetName(long, [long])).toBe(`${'社'.repeat(27)} (2)`);
  expect(freeSheetName('表', ['表', '表 (2)'])).toBe('表 (3)');
});

test.each(['', ' ', 'a/b', 'a\\b', 'a?', 'a*', '[a]', 'a:b', "'a", "a'", 'History', '社'.repeat(32), 'a\nb'])(
  '%j cannot be a sheet name',
  (name) => expect(isSheetName(name)).toBe(false),
);

test('blocks cover a rectangle once, in order, and stay within their size', () => {
  const sizes = fc.record({
    rows: fc.nat(200),
    columns: fc.integer({ min: 1, max: 50 }),
    row: fc.nat(9),
    column: fc.nat(9),
  });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 500 }), (size, cells) => {
      const blocks = [...blockRanges({ ...size, sheet: '表' }, cells)];
      let next = size.row;
      for (const block of blocks) {
        expect(block.row).toBe(next);
        expect(block.rows === 1 || block.rows * block.columns <= cells).toBe(true);
        expect([block.column, block.columns]).toEqual([size.column, size.columns]);
        next += block.rows;
      }
      expect(next).toBe(size.row + size.rows);
    }),
  );
});
