import fc from 'fast-check';
import { linesOf, wrappedHeights } from '../../../src/workbench/files/wrapped-rows';

const LOOKS = [
  { numberFormat: 'General' },
  { numberFormat: '@', wrap: true },
  { numberFormat: '@', wrap: true, fontSize: 22 },
];
const LONG = '无独立阵地的不应独立办公，有独立阵地的须填权属和面积';

test('a row is as high as its longest wrapped text needs; others get no height', () => {
  const heights = wrappedHeights(
    { looks: LOOKS, styles: [[1, 1], [0], [2], [1]], merges: [{ row: 3, column: 0, rows: 1, columns: 2 }] },
    (row, column) => (row === 0 && column === 1 ? '短' : LONG),
    (column) => (column === 0 ? 200 : 100),
  );
  expect([...heights.keys()]).toEqual([0, 2]);
  expect(heights.get(0)).toBeGreaterThan(40);
  expect(heights.get(2)!).toBeGreaterThan(heights.get(0)! * 2);
});

test('numbers do not wrap', () => {
  const heights = wrappedHeights(
    { looks: LOOKS, styles: [[1]], merges: [] },
    () => 123_456_789_012,
    () => 20,
  );
  expect(heights.size).toBe(0);
});

test('line breaks of the text count', () => {
  expect(linesOf('一\n二\n三', 11, 400)).toBe(3);
  expect(linesOf('', 11, 400)).toBe(1);
});

test('a narrower column never needs fewer lines', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 0, max: 500 }),
      (text, width, more) => {
        expect(linesOf(text, 11, width)).toBeGreaterThanOrEqual(linesOf(text, 11, width + more));
      },
    ),
  );
});
