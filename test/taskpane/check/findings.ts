import fc from 'fast-check';
import type { Finding } from '../../../src/rules/finding';
import { groupFindings, type SheetGroup } from '../../../src/taskpane/check/group';

export const finding = (over: Partial<Finding> = {}): Finding => ({
  rule: 'A01',
  severity: 'hard',
  key: 'key',
  sign: 'sign',
  sheet: '花名册',
  cells: [{ row: 1, column: 0 }],
  values: {},
  expected: null,
  ...over,
});

/** Findings on a few sheets, rules and near cells, so that they meet. */
export const anyFinding: fc.Arbitrary<Finding> = fc.record({
  rule: fc.constantFrom('A01', 'A02', 'A10', 'D05'),
  severity: fc.constantFrom('hard' as const, 'soft' as const),
  unit: fc.constantFrom('甲社区', '乙社区'),
  key: fc.string(),
  sign: fc.string(),
  sheet: fc.constantFrom('花名册', '基本情况表', '其他'),
  cells: fc.array(fc.record({ row: fc.nat(6), column: fc.nat(3) }), { maxLength: 5 }),
  record: fc.constantFrom('张三', '李四', 'Wang Wu'),
  values: fc.constantFrom<Finding['values']>({}, { 年龄: 61 }, { 姓名: '张 三' }),
  expected: fc.constantFrom(null, '女', 3),
});

export function grouped(findings: readonly Finding[], order: readonly string[] = []): readonly SheetGroup[] {
  const work = groupFindings(findings, order, (it) => `title of ${it.rule}`);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
