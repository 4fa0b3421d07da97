import fc from 'fast-check';
import { addressLists, cellsOf, joinCells, slices } from '../../src/excel/areas';
import { parseRange } from '../../src/workbook/address';

const key = ({ row, column }: { row: number; column: number }): string => `${row}:${column}`;

test('joined rectangles cover exactly the cells, each once', () => {
  const cells = fc.array(fc.record({ row: fc.nat(12), column: fc.nat(6) }), { maxLength: 60 });
  fc.assert(
    fc.property(cells, (given) => {
      const covered = joinCells(given).flatMap((rect) => [...cellsOf(rect)].map(key));
      expect(new Set(covered).size).toBe(covered.length);
      expect(new Set(covered)).toEqual(new Set(given.map(key)));
    }),
  );
});

test('a column of cells is one rectangle, and so is a block', () => {
  const block = [...cellsOf({ row: 2, column: 1, rows: 1000, columns: 3 })];
  expect(joinCells([...block].reverse())).toEqual([{ row: 2, column: 1, rows: 1000, columns: 3 }]);
});

test('address lists hold every rectangle and stay short', () => {
  const rect = fc.record({
    row: fc.nat(1_000_000),
    column: fc.nat(16_000),
    rows: fc.integer({ min: 1, max: 9 }),
    columns: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(rect, { maxLength: 40 }), (rects) => {
      const lists = addressLists(rects, 60);
      expect(lists.flatMap((list) => list.split(',').map(parseRange))).toEqual(rects);
      for (const list of lists) expect(list.length).toBeLessThanOrEqual(60);
    }),
  );
});

test('slices cover a rectangle, each within the limit', () => {
  const size = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(size, size, fc.integer({ min: 1, max: 20 }), (rows, columns, limit) => {
      const rect = { row: 3, column: 5, rows, columns };
      const parts = slices(rect, limit);
      expect(parts.flatMap((part) => [...cellsOf(part)].map(key)).sort()).toEqual(
        [...cellsOf(rect)].map(key).sort(),
      );
      for (const part of parts) expect(part.rows * part.columns).toBeLessThanOrEqual(limit);
    }),
  );
});
