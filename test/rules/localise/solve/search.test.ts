import fc from 'fast-check';
import { fraction, fractionOf, ZERO } from '../../../../src/domain/numbers/fraction';
import { Effort } from '../../../../src/rules/localise/solve/effort';
import { feasible } from '../../../../src/rules/localise/solve/feasible';
import {
  evaluate,
  holds,
  type Row,
  rowsOf,
  variable,
  combine,
  constant,
  scale,
} from '../../../../src/rules/localise/solve/row';
import { search, type Solution } from '../../../../src/rules/localise/solve/search';
import type { EditSystem } from '../../../../src/rules/localise/solve/system';

const LIMITS = { answers: 1000, effort: 200_000 };

function solve(system: EditSystem, limits = LIMITS): Solution {
  const steps = search(system, limits);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Factors by variable, the constant, and the operator: `[[1, -1], 3, '=']` is a - b + 3 = 0. */
type Plain = readonly [factors: readonly number[], constant: number, op: Row['op']];
const rowOf = ([factors, rest, op]: Plain): Row => ({
  terms: new Map(factors.map((value, n) => [n, fractionOf(value)] as const).filter(([, { n }]) => n !== 0n)),
  constant: fractionOf(rest),
  op,
});
const systemOf = (
  values: readonly number[],
  rows: readonly Plain[],
  weights?: readonly number[],
  whole = true,
): EditSystem => ({
  rows: rows.map(rowOf),
  values: values.map(fractionOf),
  whole: values.map(() => whole),
  items: values.map((_, n) => ({ variables: [n], weight: weights?.[n] ?? 1 })),
});

describe('a total and its parts', () => {
  const total: Plain = [[1, -1, -1], 0, '='];

  test('any one of the cells may be wrong', () => {
    expect(solve(systemOf([6, 3, 4], [total]))).toEqual({
      status: 'found',
      answers: [[0], [1], [2]],
      more: false,
    });
  });

  test('what is trusted more is not suspected', () => {
    expect(solve(systemOf([6, 3, 4], [total], [1, 2, 2]))).toMatchObject({ answers: [[0]] });
  });

  test('two totals that are out share the part that is wrong', () => {
    // a = c + d, b = c + e.
    const rows: Plain[] = [
      [[1, 0, -1, -1, 0], 0, '='],
      [[0, 1, -1, 0, -1], 0, '='],
    ];
    expect(solve(systemOf([7, 8, 6, 3, 4], rows))).toMatchObject({ answers: [[2]] });
  });

  test('a part cannot be less than nothing', () => {
    // 3 = 5 + b: no b of 0 or more.
    const rows: Plain[] = [total, [[0, -1, 0], 0, '<='], [[0, 0, -1], 0, '<=']];
    expect(solve(systemOf([3, 5, 4], rows))).toMatchObject({ answers: [[0], [1, 2]].slice(0, 1) });
  });

  test('whole numbers have no half', () => {
    // 2a = b, b is trusted.
    const rows: Plain[] = [[[2, -1], 0, '=']];
    expect(solve(systemOf([3, 7], rows, [1, 9]))).toMatchObject({ answers: [[1]] });
    expect(solve(systemOf([3, 7], rows, [1, 9], false))).toMatchObject({ answers: [[0]] });
  });

  test('edits that contradict each other are said to', () => {
    const rows: Plain[] = [
      [[1], -3, '='],
      [[1], -4, '='],
    ];
    expect(solve(systemOf([1], rows))).toEqual({ status: 'contradictory' });
    expect(solve(systemOf([1], [[[], 1, '=']]))).toEqual({ status: 'contradictory' });
  });

  test('nothing is guessed when the work allowed is used up', () => {
    expect(solve(systemOf([6, 3, 4], [total]), { answers: 9, effort: 2 })).toEqual({
      status: 'undetermined',
    });
    // What was found by then is as light as any.
    const all = Array.from({ length: 60 }, (_, effort) =>
      solve(systemOf([6, 3, 4], [total]), { answers: 9, effort }),
    );
    expect(all).toContainEqual({ status: 'found', answers: [[0]], more: true });
    expect(all.at(-1)).toEqual({ status: 'found', answers: [[0], [1], [2]], more: false });
  });

  test('many errors that one total hangs together are found one by one', () => {
    // Of each of twelve records a = b + c, b = d, c = e, and a is wrong; all a together are all b and c.
    const [records, width] = [12, 5];
    const places = Array.from({ length: records }, (_, n) => n * width);
    const row = (factors: Readonly<Record<number, number>>): Plain => [
      Array.from({ length: records * width }, (_, n) => factors[n] ?? 0),
      0,
      '=',
    ];
    const rows = places.flatMap((at) => [
      row({ [at]: 1, [at + 1]: -1, [at + 2]: -1 }),
      row({ [at + 1]: 1, [at + 3]: -1 }),
      row({ [at + 2]: 1, [at + 4]: -1 }),
    ]);
    const all = row(
      Object.fromEntries(places.flatMap((at) => [0, 1, 2].map((n) => [at + n, n === 0 ? 1 : -1]))),
    );
    const values = places.flatMap((_, n) => [20 + n, 5, 10, 5, 10]);
    expect(solve(systemOf(values, [...rows, all]), { answers: 10, effort: 50_000 })).toEqual({
      status: 'found',
      answers: [places],
      more: false,
    });
  });

  test('more answers than are told are said to be there', () => {
    expect(solve(systemOf([6, 3, 4], [total]), { ...LIMITS, answers: 2 })).toEqual({
      status: 'found',
      answers: [[0], [1]],
      more: true,
    });
  });
});

/** Every whole number that the variables of these small systems may take is tried. */
const SPAN = 6;
function canBeMet(rows: readonly Row[], values: readonly number[], free: readonly number[]): boolean {
  const assigned = [...values];
  const attempt = (place: number): boolean => {
    if (place === free.length)
      return rows.every((row) => holds(row, (index) => fraction(BigInt(assigned[index]))));
    for (let value = 0; value <= SPAN; value += 1) {
      assigned[free[place]] = value;
      if (attempt(place + 1)) return true;
    }
    assigned[free[place]] = values[free[place]];
    return false;
  };
  return attempt(0);
}

const size = 4;
const plain: fc.Arbitrary<Plain> = fc.tuple(
  fc.array(fc.integer({ min: -2, max: 2 }), { minLength: size, maxLength: size }),
  fc.integer({ min: -4, max: 4 }),
  fc.constantFrom<Row['op']>('=', '=', '<=', '<'),
);
const bounds: readonly Plain[] = Array.from({ length: size }, (_, n) => n).flatMap((n): Plain[] => {
  const factor = (value: number) => Array.from({ length: size }, (__, m) => (m === n ? value : 0));
  return [
    [factor(-1), 0, '<='],
    [factor(1), -SPAN, '<='],
  ];
});
const instance = fc.record({
  values: fc.array(fc.nat(SPAN), { minLength: size, maxLength: size }),
  rows: fc.array(plain, { minLength: 1, maxLength: 4 }),
  weights: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: size, maxLength: size }),
});

test('the answers are those that trying all values of all sets of cells gives', () => {
  fc.assert(
    fc.property(instance, ({ values, rows, weights }) => {
      const system = systemOf(values, [...rows, ...bounds], weights);
      const sets = Array.from({ length: 2 ** size }, (_, mask) =>
        Array.from({ length: size }, (__, n) => n).filter((n) => mask & (1 << n)),
      );
      const weightOf = (set: readonly number[]) => set.reduce((sum, n) => sum + weights[n], 0);
      const met = sets.filter((set) => canBeMet(system.rows, values, set));
      const least = Math.min(...met.map(weightOf));
      const expected = met.filter((set) => weightOf(set) === least).map((set) => set.join());
      const found = solve(system);
      expect(found.status).toBe(met.length === 0 ? 'contradictory' : 'found');
      if (found.status !== 'found') return;
      expect(found.more).toBe(false);
      expect(found.answers.map((set) => set.join()).sort()).toEqual(expected.sort());
    }),
    { numRuns: 400 },
  );
});

test('no part of an answer would do, the order of edits does not matter, and nor does a factor', () => {
  fc.assert(
    fc.property(instance, fc.integer({ min: 1, max: 9 }), ({ values, rows, weights }, factor) => {
      const system = systemOf(values, [...rows, ...bounds], weights);
      const found = solve(system);
      const turned = {
        ...system,
        rows: system.rows
          .map((row) => ({ ...scale(row, fraction(BigInt(factor), 7n)), op: row.op }))
          .reverse(),
      };
      expect(solve(turned)).toEqual(found);
      if (found.status !== 'found') return;
      for (const answer of found.answers) {
        for (const item of answer) {
          const part = new Set(answer.filter((other) => other !== item));
          expect(feasible(system, part, new Effort(LIMITS.effort))).not.toBeNull();
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('fractions are decimals, not binary ones', () => {
  // 0.1 + 0.2 = 0.3.
  const rows = rowsOf(combine(variable(0), variable(1)), '=', variable(2));
  const system: EditSystem = {
    rows,
    values: [0.1, 0.2, 0.3].map(fractionOf),
    whole: [false, false, false],
    items: [],
  };
  expect(solve(system)).toEqual({ status: 'found', answers: [[]], more: false });
  expect(evaluate(rows[0], (index) => system.values[index])).toEqual(ZERO);
  expect(rowsOf(constant(ZERO), '<>', variable(0))).toEqual([]);
});
