import fc from 'fast-check';
import { fractionOf } from '../../../../src/domain/numbers/fraction';
import type { Row } from '../../../../src/rules/localise/solve/row';
import { blocksOf } from '../../../../src/rules/localise/solve/blocks';
import type { EditSystem } from '../../../../src/rules/localise/solve/system';

/** Variables are 0; a row `sum = constant` is broken unless that is 0. */
const systemOf = (size: number, rows: readonly (readonly [variables: number[], constant: number])[]) =>
  ({
    rows: rows.map(([variables, constant]): Row => ({
      terms: new Map(variables.map((index) => [index, fractionOf(1)])),
      constant: fractionOf(constant),
      op: '=',
    })),
    values: Array.from({ length: size }, () => fractionOf(0)),
    whole: [],
    items: Array.from({ length: size }, (_, n) => ({ variables: [n], weight: 1 })),
  }) satisfies EditSystem;
const blocks = (answers: readonly number[][], rows: Parameters<typeof systemOf>[1] = []) =>
  blocksOf(answers, systemOf(6, rows)).map(({ choices }) => choices);

test('what is chosen in one place and in another are two blocks', () => {
  const answers = [0, 1].flatMap((a) => [2, 3].map((b) => [a, b, 4]));
  expect(blocks(answers)).toEqual([[[0], [1]], [[2], [3]], [[4]]]);
  expect(blocks(answers.slice(1))).toEqual([answers.slice(1).map((answer) => answer.slice(0, 2)), [[4]]]);
});

test('an edit that both are in keeps a choice and what it decides together', () => {
  const answers = [
    [0, 4],
    [1, 4],
  ];
  expect(blocks(answers)).toEqual([[[0], [1]], [[4]]]);
  expect(blocks(answers, [[[0, 4], 5]])).toEqual([answers]);
  // Two that are certain are told alone, unless what they are both in would be broken by one of them.
  expect(blocks([[0, 1]], [[[0, 1], 5]])).toEqual([[[0]], [[1]]]);
  expect(blocks([[0, 1]], [[[0, 1], 0]])).toEqual([[[0, 1]]]);
});

test('the answers are all combinations of the choices, and no others', () => {
  const answer = fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1 });
  fc.assert(
    fc.property(fc.uniqueArray(answer, { minLength: 1, maxLength: 8, selector: String }), (answers) => {
      const combined = blocks(answers).reduce<number[][]>(
        (all, choices) => all.flatMap((some) => choices.map((choice) => [...some, ...choice])),
        [[]],
      );
      const sorted = (sets: readonly number[][]) => sets.map((set) => [...set].sort().join()).sort();
      expect(sorted(combined)).toEqual(sorted(answers));
    }),
  );
});
