import fc from 'fast-check';
import { type Cell, cellError, isError, type Matrix } from '../../../src/domain/cell';
import type { EachFunction } from '../../../src/domain/functions/definition';
import { lift } from '../../../src/domain/functions/lift';
import { plain } from '../call';

/** Joins its values, so that a result shows where they came from. */
const join: EachFunction = {
  name: 'JOIN',
  shape: 'each',
  parameters: [
    { name: 'a', takes: 'value' },
    { name: 'table', takes: 'range', optional: true },
    { name: 'b', takes: 'value', optional: true },
  ],
  bind:
    ([table]) =>
    ([a, b]) =>
      `${String(a)}${String(b)}${table ? table.length : ''}`,
};

test('a column, a row, a cell: spread as Excel spreads them', () => {
  expect(lift(join, [[['a'], ['b']], undefined, [[1]]])).toEqual([['a1'], ['b1']]);
  expect(lift(join, [[['a'], ['b']], undefined, [[1, 2, 3]]])).toEqual([
    ['a1', 'a2', 'a3'],
    ['b1', 'b2', 'b3'],
  ]);
  expect(
    lift(join, [
      [['a', 'b']],
      undefined,
      [
        [1, 2],
        [3, 4],
      ],
    ]),
  ).toEqual([
    ['a1', 'b2'],
    ['a3', 'b4'],
  ]);
});

test('a range parameter is read once and never spread; what is left out is null', () =>
  expect(lift(join, [[['a']], [[1], [2], [3]]])).toEqual([['anull3']]));

test('sizes that do not fit are one error with both sizes', () => {
  const [[cell]] = lift(join, [[['a'], ['b']], undefined, [[1], [2], [3]]]) as [[Cell]];
  expect(isError(cell) && cell.reason).toEqual({
    key: 'sizesDiffer',
    params: { first: '2×1', second: '3×1' },
  });
});

test('an error stays in its place, the first one of a cell wins', () => {
  const [na, ref] = [cellError('#N/A'), cellError('#REF!')];
  expect(plain(lift(join, [[['a'], [na], [na]], undefined, [[1], [2], [ref]]]))).toEqual([
    ['a1'],
    ['#N/A'],
    ['#N/A'],
  ]);
  expect(plain(lift(join, [[['a'], ['b']], undefined, [[ref]]]))).toEqual([['#REF!'], ['#REF!']]);
});

test('each cell of the result is what the function gives for the cells that meet there', () => {
  const size = fc.constantFrom<[number, number]>([1, 1], [1, 3], [4, 1], [4, 3]);
  const matrix = (tag: string, [rows, columns]: [number, number]): Matrix =>
    Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => `${tag}${i}${j}`));
  fc.assert(
    fc.property(size, size, (one, other) => {
      const [a, b] = [matrix('a', one), matrix('b', other)];
      const result = lift(join, [a, undefined, b]);
      expect([result.length, result[0]!.length]).toEqual([
        Math.max(one[0], other[0]),
        Math.max(one[1], other[1]),
      ]);
      result.forEach((row, i) =>
        row.forEach((cell, j) => {
          const from = (m: Matrix) => m[m.length > 1 ? i : 0]![m[0]!.length > 1 ? j : 0];
          expect(cell).toBe(`${String(from(a))}${String(from(b))}`);
        }),
      );
    }),
  );
});
