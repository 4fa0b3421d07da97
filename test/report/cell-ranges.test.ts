import fc from 'fast-check';
import { cellRanges } from '../../src/report/cell-ranges';
import { parseRange } from '../../src/workbook/address';

const at = (row: number, column: number) => ({ row, column });

test('cells that follow each other down a column are one range, others keep their order', () => {
  expect(cellRanges([])).toEqual([]);
  expect(cellRanges([at(1, 0), at(2, 0)])).toEqual(['A2', 'A3']);
  expect(cellRanges([at(1, 0), at(2, 0), at(3, 0), at(9, 2)])).toEqual(['A2:A4', 'C10']);
  expect(cellRanges([at(3, 3), at(3, 4), at(3, 5)])).toEqual(['D4', 'E4', 'F4']);
});

test('many cells that come row by row are told column by column', () => {
  const rows = Array.from({ length: 39 }, (_, n) => [at(n + 1, 18), at(n + 1, 23)]).flat();
  expect(cellRanges(rows)).toEqual(['S2:S40', 'X2:X40']);
});

test('all cells are told, each once', () => {
  const cells = fc.uniqueArray(fc.record({ row: fc.nat(20), column: fc.nat(3) }), {
    selector: ({ row, column }) => row * 10 + column,
  });
  fc.assert(
    fc.property(cells, (some) => {
      const told = cellRanges(some).flatMap((address) => {
        const { row, column, rows } = parseRange(address)!;
        return Array.from({ length: rows }, (_, n) => (row + n) * 10 + column);
      });
      expect(told.sort()).toEqual(some.map(({ row, column }) => row * 10 + column).sort());
    }),
  );
});
