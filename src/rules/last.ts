import type { Finding } from './finding';
import type { Rule } from './rule';

/** What formulas call the number of hard findings. A rule that asks for it is judged after all those that do not. */
export const HARD_FINDINGS = '强制性问题数';

export const asksForFindings = ({ formula, when = '' }: Rule): boolean =>
  formula.includes(HARD_FINDINGS) || when.includes(HARD_FINDINGS);

/** Rules in their order, those that ask for findings behind the others. */
export const lastOnesLast = (rules: readonly Rule[]): Rule[] => [
  ...rules.filter((rule) => !asksForFindings(rule)),
  ...rules.filter(asksForFindings),
];

export const countHard = (findings: readonly Finding[]): number =>
  findings.filter(({ severity }) => severity === 'hard').length;
