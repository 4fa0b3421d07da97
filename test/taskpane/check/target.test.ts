import fc from 'fast-check';
import { targetOf } from '../../../src/taskpane/check/target';
import { anyFinding, finding } from './findings';

const at = (...cells: [number, number][]) =>
  targetOf(finding({ sheet: 'a', cells: cells.map(([row, column]) => ({ row, column })) }));

test('selects cells that fill a rectangle, in whatever order they come', () => {
  expect(at([3, 2])).toEqual({ sheet: 'a', row: 3, column: 2, rows: 1, columns: 1 });
  expect(at([3, 4], [3, 2], [3, 3])).toEqual({ sheet: 'a', row: 3, column: 2, rows: 1, columns: 3 });
  expect(at([1, 1], [2, 2], [1, 2], [2, 1], [1, 1])).toEqual({
    sheet: 'a',
    row: 1,
    column: 1,
    rows: 2,
    columns: 2,
  });
});

test('selects the first cell of scattered ones, and the top of a sheet for none', () => {
  expect(at([3, 4], [9, 1])).toEqual({ sheet: 'a', row: 3, column: 4, rows: 1, columns: 1 });
  expect(at()).toEqual({ sheet: 'a', row: 0, column: 0, rows: 1, columns: 1 });
});

test('selects the first of whole columns, on whatever sheet', () => {
  const ranges = [{ sheet: 'b', row: 1, column: 3, rows: 6 }];
  expect(targetOf(finding({ sheet: 'a', cells: [], ranges }))).toEqual({ ...ranges[0], columns: 1 });
});

test('selects cells of the finding only, the first one among them', () =>
  fc.assert(
    fc.property(anyFinding, (found) => {
      const { row, column, rows, columns } = targetOf(found);
      if (found.cells.length === 0) return;
      const cells = new Set(found.cells.map((cell) => `${cell.row},${cell.column}`));
      for (let r = row; r < row + rows; r++) {
        for (let c = column; c < column + columns; c++) expect(cells.has(`${r},${c}`)).toBe(true);
      }
      const first = found.cells[0]!;
      expect(first.row >= row && first.row < row + rows).toBe(true);
      expect(first.column >= column && first.column < column + columns).toBe(true);
    }),
  ));
