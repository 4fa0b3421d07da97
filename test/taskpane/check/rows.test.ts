import fc from 'fast-check';
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

const all: Filter = { text: '', severity: null, sheet: null, rule: null };
const anyFindings = fc.array(anyFinding, { maxLength: 40 });
const anyFilter: fc.Arbitrary<Filter> = fc.record({
  text: fc.constantFrom('', '张', 'A01', 'wang  61', 'no such thing'),
  severity: fc.constantFrom(null, 'hard' as const, 'soft' as const),
  sheet: fc.constantFrom(null, '花名册', 'none'),
  rule: fc.constantFrom(null, 'A01', 'D05'),
});

test('shows everything without a filter', () =>
  fc.assert(
    fc.property(anyFindings, (findings) => {
      expect(countFindings(filterGroups(grouped(findings), all))).toBe(findings.length);
    }),
  ));

test('shows exactly the findings that pass each part of the filter', () =>
  fc.assert(
    fc.property(anyFindings, anyFilter, (findings, filter) => {
      const groups = grouped(findings);
      const shown = new Set(findingRows(filterGroups(groups, filter)).map((row) => row.item.id));
      for (const { item } of findingRows(groups)) {
        const { severity, sheet, rule } = item.finding;
        const passes =
          (filter.severity === null || severity === filter.severity) &&
          (filter.sheet === null || sheet === filter.sheet) &&
          (filter.rule === null || rule === filter.rule) &&
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
      const rows = visibleRows(filterGroups(grouped(findings), filter), new Set());
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
