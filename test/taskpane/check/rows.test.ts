import fc from 'fast-check';
import type { Finding } from '../../../src/rules/finding';
import type { FindingState } from '../../../src/rules/reasons/explain';
import { regroup } from '../../../src/taskpane/check/regroup';
import {
  countFindings,
  filterGroups,
  findingRows,
  FOLD_ABOVE,
  initialFold,
  visibleRows,
  type Filter,
} from '../../../src/taskpane/check/rows';
import { anyFinding, finding, grouped } from './findings';

const all: Filter = { text: '', severity: null, sheet: null, rule: null, unit: null, state: null };
/** Some state for each finding, the same one whenever it is asked for. */
const stateOf = ({ severity, key }: Finding): FindingState =>
  severity === 'hard' ? 'hard' : (['open', 'void', 'explained'] as const)[key.length % 3]!;
const anyFindings = fc.array(anyFinding, { maxLength: 40 });
const anyFilter: fc.Arbitrary<Filter> = fc.record({
  text: fc.constantFrom('', '张', 'A01', 'wang  61', 'no such thing'),
  severity: fc.constantFrom(null, 'hard' as const, 'soft' as const),
  sheet: fc.constantFrom(null, '花名册', 'none'),
  rule: fc.constantFrom(null, 'A01', 'D05'),
  unit: fc.constantFrom(null, '甲社区', '没有的社区'),
  state: fc.constantFrom(null, 'open' as const, 'explained' as const),
});

test('shows everything without a filter', () =>
  fc.assert(
    fc.property(anyFindings, (findings) => {
      expect(countFindings(filterGroups(grouped(findings), all, stateOf))).toBe(findings.length);
    }),
  ));

test('shows exactly the findings that pass each part of the filter', () =>
  fc.assert(
    fc.property(anyFindings, anyFilter, (findings, filter) => {
      const groups = grouped(findings);
      const shown = new Set(findingRows(filterGroups(groups, filter, stateOf)).map((row) => row.item.id));
      for (const { item } of findingRows(groups)) {
        const { severity, sheet, rule, unit } = item.finding;
        const state = stateOf(item.finding) === 'void' ? 'open' : stateOf(item.finding);
        const passes =
          (filter.severity === null || severity === filter.severity) &&
          (filter.sheet === null || sheet === filter.sheet) &&
          (filter.rule === null || rule === filter.rule) &&
          (filter.unit === null || unit === filter.unit) &&
          (filter.state === null || state === filter.state) &&
          filter.text
            .toLowerCase()
            .split(' ')
            .every((word) => item.text.includes(word));
        expect(shown.has(item.id)).toBe(passes);
      }
    }),
  ));

test('leaves no empty group, and numbers siblings from 1', () =>
  fc.assert(
    fc.property(anyFindings, anyFilter, (findings, filter) => {
      const rows = visibleRows(filterGroups(grouped(findings), filter, stateOf), new Set());
      for (const [index, row] of rows.entries()) {
        if (row.kind !== 'finding') expect(rows[index + 1]!.position).toBe(1);
        expect(row.position).toBeLessThanOrEqual(row.size);
        if (row.kind !== 'finding') expect(row.count).toBeGreaterThan(0);
      }
      expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
    }),
  ));

test('a folded group keeps its row and hides what lies in it; next and previous still walk through', () => {
  const groups = grouped([finding(), finding(), finding({ rule: 'A02' })]);
  const rule = groups[0]!.rules[0]!.key;
  expect(visibleRows(groups, new Set([rule])).map((row) => row.kind)).toEqual([
    'sheet',
    'rule',
    'rule',
    'finding',
  ]);
  expect(visibleRows(groups, new Set([groups[0]!.key])).map((row) => row.kind)).toEqual(['sheet']);
  expect(findingRows(groups)).toHaveLength(3);
});

test('rules start folded when there are many findings, and open when there are few', () => {
  const many = Array.from({ length: FOLD_ABOVE + 1 }, () => finding());
  expect(initialFold(grouped(many)).size).toBe(1);
  expect(initialFold(grouped(many.slice(1))).size).toBe(0);
});

test.each(['unit', 'rule'] as const)(
  'grouped by %s: the same findings, each once, in groups of one kind',
  (by) =>
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const groups = grouped(findings);
        const again = regroup(groups, by);
        const ids = (some: typeof groups) => findingRows(some).map(({ item }) => item.id);
        expect(ids(again).sort()).toEqual(ids(groups).sort());
        const keys = again.flatMap((group) => [group.key, ...group.rules.map(({ key }) => key)]);
        expect(new Set(keys).size).toBe(keys.length);
        for (const group of again) {
          const all = group.rules.flatMap(({ items }) => items.map(({ finding }) => finding));
          expect(new Set(all.map((one) => (by === 'unit' ? one.unit : one.rule))).size).toBe(1);
          for (const { severity, rule, items } of group.rules) {
            expect(items.every(({ finding }) => finding.severity === severity && finding.rule === rule)).toBe(
              true,
            );
          }
        }
      }),
    ),
);
