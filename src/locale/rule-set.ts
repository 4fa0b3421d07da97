import type { RuleSetProblem } from '../rules/self-check/problem';
import { describeProblem } from './findings';
import { t } from '.';

/** What is odd about a set of rules, in one sentence without a full stop. */
export function describeRuleSetProblem(odd: RuleSetProblem): string {
  const { kind, rules, column = '', found = '', expected = '', problem } = odd;
  return t(`rules/selfCheck.${kind}`, {
    first: rules[0],
    second: rules[1],
    all: rules.join(t('rules/selfCheck.and')),
    column,
    found,
    expected,
    of: column === '' ? '' : t('rules/selfCheck.ofColumn', { column }),
    why: problem ? describeProblem(problem) : '',
  });
}
