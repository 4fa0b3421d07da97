import fc from 'fast-check';
import { Rows, RowsBuilder } from '../../../src/rules/undecided/rows';

function rowsOf(numbers: readonly number[]): Rows {
  const builder = new RowsBuilder();
  for (const row of numbers) builder.add(row);
  return builder.rows();
}
const numbersOf = (rows: Rows): number[] =>
  [...rows.runs()].flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, n) => first + n),
  );
const ascending = (numbers: Iterable<number>): number[] => [...new Set(numbers)].sort((a, b) => a - b);
const some = fc.array(fc.nat(60), { maxLength: 40 });

test('rows in any order come out as runs that are as few as can be', () => {
  fc.assert(
    fc.property(some, (numbers) => {
      const rows = rowsOf(numbers);
      expect(numbersOf(rows)).toEqual(ascending(numbers));
      expect(rows.count).toBe(new Set(numbers).size);
      const runs = [...rows.runs()];
      expect(runs).toHaveLength(rows.runCount);
      for (const [n, { first }] of runs.slice(1).entries()) expect(first).toBeGreaterThan(runs[n]!.last + 1);
    }),
  );
});

test('a union has the rows of all, and is the same object where all are alike', () => {
  fc.assert(
    fc.property(fc.array(some, { maxLength: 5 }), (lists) => {
      const union = Rows.union(lists.map(rowsOf));
      expect(numbersOf(union)).toEqual(ascending(lists.flat()));
    }),
  );
  const rows = rowsOf([3, 4, 9]);
  expect(Rows.union([rows, rowsOf([3, 4, 9])])).toBe(rows);
});

test('runs can be had from one to another', () => {
  const rows = rowsOf([1, 2, 5, 8, 9]);
  expect([...rows.runs(1, 2)]).toEqual([{ first: 5, last: 5 }]);
  expect([...rows.runs(1)]).toEqual([
    { first: 5, last: 5 },
    { first: 8, last: 9 },
  ]);
  expect(rows.within(new Set([2, 3, 8]))).toBe(2);
});

test('100,000 rows in one run take two numbers', () => {
  const rows = rowsOf(Array.from({ length: 100_000 }, (_, n) => n));
  expect([rows.count, rows.runCount]).toEqual([100_000, 1]);
});
