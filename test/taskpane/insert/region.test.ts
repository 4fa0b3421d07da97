import type { Cell } from '../../../src/domain/cell';
import { headerRow, regionAround } from '../../../src/taskpane/insert/region';

const rows = (text: string): Cell[][] =>
  text.split('|').map((line) => [...line].map((char) => (char === '.' ? null : /\d/.test(char) ? 1 : char)));

test('a block ends at blank rows and columns, whichever cell of it is selected', () => {
  const values = rows('..a.b|.....|.xy.z|.12..|.34..|.....|9....');
  const block = { row: 2, column: 1, rows: 3, columns: 2 };
  for (const [row, column] of [
    [2, 1],
    [4, 2],
    [3, 1],
  ]) {
    expect(regionAround(values, row, column)).toEqual(block);
  }
  expect(regionAround(values, 6, 0)).toEqual({ row: 6, column: 0, rows: 1, columns: 1 });
  expect(regionAround(rows('...|...|..a'), 0, 0)).toBeNull();
});

test('cells that touch at a corner belong together, as in Excel', () => {
  expect(regionAround(rows('a..|.b.|..c'), 0, 0)).toEqual({ row: 0, column: 0, rows: 3, columns: 3 });
});

test('the headers are the first row of texts over half of the columns; a title above them is none', () => {
  const titled = rows('T...|xyzw|1a23|4b56');
  const region = { row: 0, column: 0, rows: 4, columns: 4 };
  expect(headerRow(titled, region)).toBe(1);
  expect(headerRow(rows('12|34'), { row: 0, column: 0, rows: 2, columns: 2 })).toBeNull();
  // A row without anything below it heads nothing.
  expect(headerRow(rows('xy'), { row: 0, column: 0, rows: 1, columns: 2 })).toBeNull();
});
