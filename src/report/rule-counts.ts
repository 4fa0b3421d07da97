import { describeSkip } from '../locale/findings';
import type { Severity } from '../rules/rule';
import { ruleName } from './finding-lines';
import type { Report } from './report';

/** How one rule went. */
export interface RuleCount {
  readonly id: string;
  readonly name: string;
  /** Undefined for the checks of structure, which are hard or soft by what they find. */
  readonly severity: Severity | undefined;
  readonly ran: boolean;
  /** Why it was not run; empty where it was. */
  readonly why: string;
  readonly findings: number;
  readonly pass: number;
  readonly fail: number;
  readonly undecided: number;
}

/** Every rule in the order of the check, those without findings too. */
export function ruleCounts({ result, rules }: Report): RuleCount[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const found = new Map<string, number>();
  for (const { rule } of result.findings) found.set(rule, (found.get(rule) ?? 0) + 1);
  return result.outcomes.map((outcome) => ({
    id: outcome.rule,
    name: ruleName(outcome.rule, byId.get(outcome.rule)),
    severity: byId.get(outcome.rule)?.severity,
    ran: outcome.status === 'ran',
    why: describeSkip(outcome),
    findings: found.get(outcome.rule) ?? 0,
    pass: outcome.pass,
    fail: outcome.fail,
    undecided: outcome.undecided,
  }));
}

/** The sums that a report begins with. */
export interface Totals {
  readonly hard: number;
  readonly soft: number;
  /** Soft findings with a written reason. */
  readonly explained: number;
  readonly undecided: number;
  readonly rulesRun: number;
  readonly rulesSkipped: number;
}

export function totalsOf({ result: { findings, outcomes }, reasonOf }: Report): Totals {
  const hard = findings.filter(({ severity }) => severity === 'hard').length;
  const run = outcomes.filter(({ status }) => status === 'ran').length;
  const explained = reasonOf
    ? findings.filter((finding) => finding.severity === 'soft' && reasonOf(finding) !== undefined).length
    : 0;
  return {
    hard,
    soft: findings.length - hard,
    explained,
    undecided: outcomes.reduce((sum, { undecided }) => sum + undecided, 0),
    rulesRun: run,
    rulesSkipped: outcomes.length - run,
  };
}
