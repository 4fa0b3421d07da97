import fc from 'fast-check';
import { groupFindings } from '../../../src/taskpane/check/group';
import { anyFinding, finding, grouped } from './findings';

test('groups by sheet and rule: sheets in the order given, hard before soft, then by id', () => {
  const groups = grouped(
    [
      finding({ sheet: '花名册', rule: 'A10' }),
      finding({ sheet: '花名册', rule: 'A02', severity: 'soft' }),
      finding({ sheet: '花名册', rule: 'B01' }),
      finding({ sheet: '花名册', rule: 'A9' }),
      finding({ sheet: '别的', rule: 'A01' }),
      finding({ sheet: '封面', rule: 'A01' }),
    ],
    ['封面', '花名册', '没有问题的表'],
  );
  expect(groups.map((group) => [group.sheet, group.rules.map((rule) => rule.rule)])).toEqual([
    ['封面', ['A01']],
    ['花名册', ['A9', 'A10', 'B01', 'A02']],
    ['别的', ['A01']],
  ]);
});

test('loses no finding and doubles none', () =>
  fc.assert(
    fc.property(fc.array(anyFinding, { maxLength: 40 }), (findings) => {
      const items = grouped(findings).flatMap((group) => group.rules.flatMap((rule) => rule.items));
      expect(items.map((item) => item.id).sort((a, b) => a - b)).toEqual(findings.map((_, i) => i));
      for (const { id, finding: found } of items) expect(found).toBe(findings[id]);
    }),
  ));

test('gives way often, for the pane to stay alive', () => {
  const findings = Array.from({ length: 2000 }, () => finding());
  const yields = [...groupFindings(findings, [], () => '')];
  expect(yields).toEqual([500, 1000, 1500, 2000].map((done) => ({ done, total: 2000 })));
});

test('lets search find cell, record, rule, title, value and expected value', () => {
  const [group] = grouped([
    finding({ cells: [{ row: 11, column: 5 }], record: 'Wang Wu', values: { 年龄: 61 }, expected: '女' }),
  ]);
  const { text } = group!.rules[0]!.items[0]!;
  for (const word of ['f12', 'wang wu', 'a01', 'title of', '年龄', '61', '女', '花名册']) {
    expect(text).toContain(word);
  }
});
