import fc from 'fast-check';
import type { Finding } from '../../../src/rules/finding';
import type { Reason } from '../../../src/rules/reasons/reason';

export const finding = (over: Partial<Finding> = {}): Finding => ({
  rule: 'D05',
  severity: 'soft',
  unit: '第一社区',
  key: 'k1',
  sign: 's1',
  sheet: '社区工作者花名册',
  cells: [{ row: 1, column: 1 }],
  record: '赵一',
  values: {},
  expected: null,
  ...over,
});

export const reason = (over: Partial<Reason> = {}): Reason => ({
  rule: 'D05',
  unit: '第一社区',
  key: 'k1',
  sign: 's1',
  text: '返聘人员，合同到六月',
  record: '赵一',
  ...over,
});

const few = fc.constantFrom('a', 'b', 'c');

/** Findings and reasons of few keys and signs, so that they meet. */
export const findings: fc.Arbitrary<Finding[]> = fc.array(
  fc
    .record({ key: few, sign: few, severity: fc.constantFrom('hard' as const, 'soft' as const) })
    .map(finding),
);
export const reasons: fc.Arbitrary<Reason[]> = fc.array(
  fc.record({ key: few, sign: few, text: fc.constantFrom('', '理由一', '理由二') }).map(reason),
);
