import fc from 'fast-check';
import { marksOf } from '../../../src/taskpane/check/marks';
import { anyFinding, finding } from './findings';

test('marks each cell of findings once, hard where any finding on it is hard', () =>
  fc.assert(
    fc.property(fc.array(anyFinding, { maxLength: 30 }), (findings) => {
      const wanted = new Map<string, string>();
      for (const { sheet, cells, severity } of findings) {
        for (const { row, column } of cells) {
          const key = `${sheet}!${row},${column}`;
          if (severity === 'hard' || !wanted.has(key)) wanted.set(key, severity);
        }
      }
      const got = new Map<string, string>();
      for (const { range, severity } of marksOf(findings)) {
        for (let row = range.row; row < range.row + range.rows; row++) {
          for (let column = range.column; column < range.column + range.columns; column++) {
            const key = `${range.sheet}!${row},${column}`;
            expect(got.has(key)).toBe(false);
            got.set(key, severity);
          }
        }
      }
      expect(got).toEqual(wanted);
    }),
  ));

test('joins cells one below the other', () => {
  const column = Array.from({ length: 5000 }, (_, row) => finding({ cells: [{ row, column: 2 }] }));
  expect(marksOf(column)).toEqual([
    { range: { sheet: '花名册', row: 0, column: 2, rows: 5000, columns: 1 }, severity: 'hard' },
  ]);
});
