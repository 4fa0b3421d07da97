import fc from 'fast-check';
import type { Rule } from '../../../src/rules/rule';
import type { Localisation } from '../../../src/rules/localise/localisation';
import { plainData, plainTable } from '../support/return-data';
import { run } from '../support/run';
import { localiseAll } from './support';

const rule = (id: string, formula: string, when?: string): Rule => ({
  id,
  table: '账',
  formula,
  ...(when === undefined ? {} : { when }),
  severity: 'hard',
  marks: [],
  source: '',
});
const IS_TOTAL = '[@项]="计"';
/** Rows add up, and so do columns; a part is no more than its whole. */
const RULES = [
  rule('R1', '[@计]=[@甲]+[@乙]'),
  rule('R2', '[@甲]=SUMIFS([甲],[项],"<>计")', IS_TOTAL),
  rule('R3', '[@乙]=SUMIFS([乙],[项],"<>计")', IS_TOTAL),
  rule('R4', '[@其中]<=[@甲]'),
];
const NAMES = ['计', '甲', '乙', '其中'] as const;
type Line = Record<(typeof NAMES)[number], number> & { 项: string };

const count = fc.nat(9);
const lines = fc.array(fc.tuple(count, count, count), { minLength: 2, maxLength: 4 }).map((given): Line[] => {
  const parts = given.map(([甲, 乙, 其中], n) => ({
    项: String(n),
    计: 甲 + 乙,
    甲,
    乙,
    其中: Math.min(甲, 其中),
  }));
  const sum = (name: '甲' | '乙' | '计'): number => parts.reduce((all, line) => all + line[name], 0);
  return [...parts, { 项: '计', 计: sum('计'), 甲: sum('甲'), 乙: sum('乙'), 其中: 0 }];
});
const slips = fc.array(fc.tuple(fc.nat(4), fc.constantFrom(...NAMES), fc.integer({ min: 1, max: 9 })), {
  minLength: 1,
  maxLength: 2,
});

function damaged(
  sound: readonly Line[],
  given: readonly (readonly [number, (typeof NAMES)[number], number])[],
): Line[] {
  const out = sound.map((line) => ({ ...line }));
  for (const [n, name, by] of given) out[n % out.length][name] += by;
  return out;
}

const dataOf = (all: readonly Line[]) =>
  plainData([
    plainTable(
      '账',
      Object.fromEntries((['项', ...NAMES] as const).map((name) => [name, all.map((line) => line[name])])),
    ),
  ]);
const columnNames = ['项', ...NAMES];

/** Each answer in words that do not depend on where a record stands. */
const told = (groups: readonly Localisation[], all: readonly Line[]): string[] =>
  groups
    .flatMap(({ status, answers }) => [
      status,
      ...answers.map(({ changes }) =>
        changes
          .map(({ cell, column, expected, least, most }) =>
            [all[cell!.row - 1].项, column, expected, least, most].map(String).join(' '),
          )
          .sort()
          .join(' + '),
      ),
    ])
    .sort();

const LIMITS = { answers: 100 };

test('the order of records changes nothing', () => {
  fc.assert(
    fc.property(lines, slips, fc.infiniteStream(fc.nat()), (sound, given, random) => {
      const all = damaged(sound, given);
      const order = all.map((line) => [random.next().value as number, line] as const);
      const shuffled = order.sort(([a], [b]) => a - b).map(([, line]) => line);
      const here = localiseAll(dataOf(all), RULES, LIMITS);
      expect(told(localiseAll(dataOf(shuffled), RULES, LIMITS), shuffled)).toEqual(told(here, all));
    }),
    { numRuns: 60 },
  );
});

test('a finding of a total is localised, and no more cells are named than were damaged', () => {
  fc.assert(
    fc.property(lines, slips, (sound, given) => {
      const all = damaged(sound, given);
      const { findings } = run(dataOf(all), RULES);
      const groups = localiseAll(dataOf(all), RULES, LIMITS);
      const covered = new Set(groups.flatMap((group) => group.findings));
      expect(covered.size).toBe(findings.length);
      for (const group of groups) {
        expect(group.status).toBe('found');
        for (const { changes } of group.answers) expect(changes.length).toBeLessThanOrEqual(given.length);
      }
    }),
    { numRuns: 60 },
  );
});

test('values that are said to be the only ones repair what they are about', () => {
  let repaired = 0;
  fc.assert(
    fc.property(lines, slips, fc.nat(), (sound, given, pick) => {
      const all = damaged(sound, given);
      const groups = localiseAll(dataOf(all), RULES, LIMITS);
      // Whichever answer of each group is taken.
      for (let n = 0; n < 4; n += 1) {
        const changes = groups.flatMap(({ answers }, place) => {
          const { changes: some = [] } = answers[(pick * (place + 1) + n) % answers.length] ?? {};
          return some;
        });
        if (changes.length === 0 || changes.some(({ expected }) => expected === undefined)) continue;
        const after = all.map((line) => ({ ...line }));
        for (const { cell, expected } of changes) {
          const name = columnNames[cell!.column] as (typeof NAMES)[number];
          expect(expected).not.toBe(after[cell!.row - 1][name]);
          after[cell!.row - 1][name] = expected as number;
        }
        expect(run(dataOf(after), RULES).findings).toEqual([]);
        repaired += 1;
      }
    }),
    { numRuns: 60 },
  );
  expect(repaired).toBeGreaterThan(10);
});
