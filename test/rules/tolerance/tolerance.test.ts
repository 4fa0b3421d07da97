import fc from 'fast-check';
import type { Cell } from '../../../src/domain/cell';
import { setLanguage } from '../../../src/locale';
import { describeFinding } from '../../../src/locale/findings';
import type { Rule } from '../../../src/rules/rule';
import { comparisonOf } from '../../../src/rules/tolerance/comparison';
import { roundedCount } from '../../../src/rules/tolerance/rounded-count';
import { selfCheck } from '../../../src/rules/self-check/self-check';
import { plainData, plainTable } from '../support/return-data';
import { run } from '../support/run';

afterEach(() => setLanguage('zh-CN'));

const rule = (formula: string, more: Partial<Rule> = {}): Rule => ({
  id: 'R1',
  table: '表',
  formula,
  severity: 'hard',
  marks: [],
  source: '',
  ...more,
});
const table = (columns: Record<string, readonly Cell[]>) => plainData([plainTable('表', columns)]);

/** Whether each record passes: 1, fails: 0, or cannot be judged: null. */
function verdicts(judged: Rule, columns: Record<string, readonly Cell[]>): (0 | 1 | null)[] {
  const rows = Object.values(columns)[0].length;
  return Array.from({ length: rows }, (_, n) => {
    const one = Object.fromEntries(Object.entries(columns).map(([name, cells]) => [name, [cells[n]]]));
    const [{ pass, fail, status }] = run(table(one), [judged]).outcomes.filter(({ rule: id }) => id === 'R1');
    expect(status).toBe('ran');
    return pass === 1 ? 1 : fail === 1 ? 0 : null;
  });
}

describe('a tolerance', () => {
  test.each<[string, number | string, number, number, 0 | 1]>([
    ['=', 0.1, 99.9, 100, 1],
    ['=', 0.1, 100.1, 100, 1],
    ['=', 0.1, 99.8, 100, 0],
    ['<=', 2, 12, 10, 1],
    ['<=', 2, 13, 10, 0],
    ['<=', 2, -100, 10, 1],
    ['>=', 2, 8, 10, 1],
    ['>=', 2, 7, 10, 0],
    // 0.3-0.2 is 0.09999999999999998 in binary, 0.4-0.3 is 0.10000000000000003: both are 0.1.
    ['=', 0.1, 0.3, 0.2, 1],
    ['=', 0.1, 0.4, 0.3, 1],
    ['=', '0.1%', 0.5, 0.501, 1],
    ['=', '0.1%', 0.5, 0.5011, 0],
    ['=', '1+[@b]/100', 102, 100, 1],
    ['=', '1+[@b]/100', 103, 100, 0],
  ])('a%sb within %s: %d and %d', (operator, tolerance, a, b, expected) => {
    expect(verdicts(rule(`[@a]${operator}[@b]`, { tolerance }), { a: [a], b: [b] })).toEqual([expected]);
  });

  const cell = fc.oneof(
    fc.integer({ min: -50, max: 50 }),
    fc.integer({ min: -500, max: 500 }).map((n) => n / 100),
    fc.constantFrom('5', 'x', true, false),
  );
  const operator = fc.constantFrom('=', '<=', '>=');

  test('of nothing is none at all', () => {
    fc.assert(
      fc.property(operator, fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (op, pairs) => {
        const columns = { a: pairs.map(([a]) => a), b: pairs.map(([, b]) => b) };
        const plain = verdicts(rule(`[@a]${op}[@b]`), columns);
        expect(verdicts(rule(`[@a]${op}[@b]`, { tolerance: 0 }), columns)).toEqual(plain);
      }),
    );
  });

  test('lets everything pass that a smaller one lets pass, and a pair of numbers as soon as it is as large as their gap', () => {
    const cents = fc.integer({ min: -10000, max: 10000 });
    fc.assert(
      fc.property(operator, cents, cents, fc.nat(20000), fc.nat(20000), (op, a, b, s, t) => {
        const columns = { a: [a / 100], b: [b / 100] };
        const passes = (tolerance: number): boolean =>
          verdicts(rule(`[@a]${op}[@b]`, { tolerance: tolerance / 100 }), columns)[0] === 1;
        const gap = op === '=' ? Math.abs(a - b) : op === '<=' ? Math.max(0, a - b) : Math.max(0, b - a);
        for (const tolerance of [s, t, gap]) expect(passes(tolerance)).toBe(gap <= tolerance);
        if (gap > 0) expect(passes(gap - 1)).toBe(false);
      }),
    );
  });

  test('leaves a record undecided where it cannot be worked out, or is below 0', () => {
    expect(verdicts(rule('[@a]=[@b]', { tolerance: '[@c]' }), { a: [1], b: [1], c: [null] })).toEqual([null]);
    expect(verdicts(rule('[@a]=[@b]', { tolerance: -1 }), { a: [1], b: [1] })).toEqual([null]);
    expect(verdicts(rule('[@a]=[@b]', { tolerance: 1 }), { a: [1], b: [null] })).toEqual([null]);
  });

  test.each([
    ['AND([@a]=1,[@b]=2)', { tolerance: 1 }, 'noComparison', 1],
    ['[@a]<[@b]', { tolerance: 1 }, 'noComparison', 1],
    ['[@a]<>[@b]', { rounding: 1 }, 'noComparison', 1],
    ['[@a]*[@b]=[@a]', { rounding: 1 }, 'roundingUnclear', 1],
    ['[@a]=[@b]', { tolerance: '1+' }, 'syntax', 1],
    ['[@a]=[@b]', { rounding: '[@c]' }, 'unknownColumn', 1],
  ])('%s with %j is a broken rule: %s', (formula, settings, key, count) => {
    const { findings } = run(table({ a: [1], b: [2] }), [rule(formula, settings)]);
    expect(findings.filter(({ rule: id }) => id === 'S20').map(({ problem }) => problem?.key)).toEqual(
      Array(count).fill(key),
    );
  });

  test('is said with the difference', () => {
    const [finding] = run(table({ a: [10.5], b: [10] }), [
      rule('[@a]=[@b]', { tolerance: 0.1, words: { title: 't', message: '不等。', todo: '' } }),
    ]).findings;
    expect(finding.values).toMatchObject({ gap: 0.5, tolerance: 0.1 });
    expect(describeFinding(finding).message).toBe('不等。相差 0.5，超过容差 0.1。');
    setLanguage('en');
    expect(describeFinding(finding).message).toBe(
      '不等。 The difference of 0.5 is more than the tolerance of 0.1.',
    );
  });
});

describe('a comparison', () => {
  test.each([
    ['=[@a]=[@b]+1', '[@a]', '=', '[@b]+1'],
    [' ( ([@[x=y]]+0) >= SUM(t[c],{1,2}) ) ', '([@[x=y]]+0)', '>=', 'SUM(t[c],{1,2})'],
    ['([@a]+1)=([@b])', '([@a]+1)', '=', '([@b])'],
    ['IF([@a]=1,2,3)<=[@b]', 'IF([@a]=1,2,3)', '<=', '[@b]'],
    ['[@a]="a=b"', '[@a]', '=', '"a=b"'],
  ])('%s has two sides', (formula, left, operator, right) => {
    expect(comparisonOf(formula)).toEqual({ left, operator, right });
  });

  test.each(['AND([@a]=1)', '[@a]', '[@a]<>1', '[@a]=1>2', 'NOT([@a]=1)'])('%s is none', (formula) => {
    expect(comparisonOf(formula)).toBeNull();
  });
});

describe('a rounding unit', () => {
  test.each([
    ['[@a]', '1'],
    ['[@a]+[@b]-3', '((1+1)+0)'],
    ['-[@a]*2', 'ABS(2)*1'],
    ['SUM([@a],[@b],5)', '(1+1+0)'],
    ['SUM(t[c])', '(COUNT(t[c]))'],
    ['SUMIFS(t[c],t[k],[@k])', 'COUNTIFS(t[k],[@k],t[c],"<>")'],
    ['COUNTIFS(t[k],[@k])', '0'],
    ['AVERAGE(t[c])', '1'],
    ['SUM([@[a]:[c]])', '(COUNT([@[a]:[c]]))'],
    ['100%', '0'],
  ])('counts the rounded figures of %s', (side, count) => expect(roundedCount(side)).toBe(count));

  const total = rule('[@t]=[@a]+[@b]+[@c]', { rounding: 1 });

  test('allows half a unit a figure', () => {
    const of = (t: number) => verdicts(total, { t: [t], a: [1], b: [1], c: [1] })[0];
    expect([0, 1, 2, 3, 4, 5, 6].map(of)).toEqual([0, 1, 1, 1, 1, 1, 0]);
  });

  test('takes a tolerance beside it, if that is more', () => {
    const of = (t: number, tolerance: number) =>
      verdicts({ ...total, tolerance }, { t: [t], a: [1], b: [1], c: [1] })[0];
    expect([of(6, 3), of(7, 3), of(5, 1), of(6, 1)]).toEqual([1, 0, 1, 0]);
  });

  const unit = fc.constantFrom(0.01, 0.1, 1, 100, 10000);
  /** Figures in hundredths of a unit, and how a half is rounded. */
  const parts = fc.array(fc.tuple(fc.nat(100000), fc.boolean()), { minLength: 1, maxLength: 8 });
  const rounded = (hundredths: number, up: boolean): number =>
    hundredths % 100 === 50 ? Math.floor(hundredths / 100) + Number(up) : Math.round(hundredths / 100);
  const inUnits = (whole: number, u: number): number => (u >= 1 ? whole * u : Number((whole * u).toFixed(2)));
  const column = (n: number): string => `p${n}`;
  const judge = (whole: readonly number[], sum: number, u: number): 0 | 1 | null => {
    const formula = `[@t]=${whole.map((_, n) => `[@${column(n)}]`).join('+')}`;
    const cells = Object.fromEntries(whole.map((value, n) => [column(n), [inUnits(value, u)]]));
    return verdicts(rule(formula, { rounding: u }), { t: [inUnits(sum, u)], ...cells })[0];
  };

  test('never accuses a total that was truly rounded like its parts, halves up or down', () => {
    fc.assert(
      fc.property(parts, fc.boolean(), unit, (given, up, u) => {
        const whole = given.map(([value, ownUp]) => rounded(value, ownUp));
        const sum = rounded(
          given.reduce((all, [value]) => all + value, 0),
          up,
        );
        expect(judge(whole, sum, u)).toBe(1);
      }),
    );
  });

  test('allows no more than rounding can explain', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), unit, (n, u) => {
        // All parts end in a half and were rounded down; so was the total, up, if it ends in a half itself.
        const whole = Array.from({ length: n }, () => 3);
        const most = Math.floor((n + 1) / 2);
        expect(judge(whole, 3 * n + most, u)).toBe(1);
        expect(judge(whole, 3 * n + most + 1, u)).toBe(0);
      }),
    );
  });

  test('says what rounding alone allows', () => {
    const [finding] = run(table({ t: [9], a: [1], b: [1], c: [1] }), [
      { ...total, words: { title: 't', message: '合计不等。', todo: '' } },
    ]).findings;
    expect(describeFinding(finding).message).toBe('合计不等。相差 6，而仅因舍位最多相差 2。');
  });
});

test('the rule set checks itself with what is allowed', () => {
  const of = (...rules: Rule[]) =>
    selfCheck(rules, table({ a: [1], b: [1] }).tables)
      .filter(({ kind }) => kind !== 'unseenColumn')
      .map(({ kind }) => kind);
  const one = rule('[@a]=1');
  expect(of(one, rule('[@a]=2', { id: 'R2' }))).toEqual(['contradiction']);
  expect(of(one, rule('[@a]=2', { id: 'R2', tolerance: 1 }))).toEqual([]);
  expect(of(one, rule('[@a]=1', { id: 'R2' }))).toContain('duplicate');
  expect(of(one, rule('[@a]=1', { id: 'R2', tolerance: 1 }))).toEqual([]);
  expect(of(rule('[@a]*[@b]=2', { rounding: 1 }))).toEqual(['broken']);
  expect(of(rule('1=2', { tolerance: 1 }))).toEqual(['neverFails']);
});
