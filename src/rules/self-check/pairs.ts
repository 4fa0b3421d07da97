import type { Rule } from '../rule';
import type { RuleAnswers } from './answers';
import { canonical } from './canonical';
import { contraryOrder } from './orders';
import type { RuleSetProblem } from './problem';
import { intersection, isNothing } from './value-set';

/** A rule with what is known about it. */
export interface Known {
  readonly rule: Rule;
  readonly answers: ReadonlyMap<string, RuleAnswers>;
}

/** Rules of one table that say the same under the same condition: the first is told with the second. */
export function duplicates(rules: readonly Known[]): RuleSetProblem[] {
  const first = new Map<string, Rule>();
  return rules.flatMap(({ rule }) => {
    const key = JSON.stringify([rule.table, spelling(rule.formula, rule), spelling(rule.when, rule)]);
    const same = first.get(key);
    if (!same) first.set(key, rule);
    return same ? [{ kind: 'duplicate', rules: [rule.id, same.id], table: rule.table }] : [];
  });
}

const spelling = (formula: string | undefined, { table }: Rule): string =>
  formula === undefined ? '' : canonical(formula, table);

/**
 * Hard rules that no value of a column passes both, wherever the one applies and the other too: one of them applies to
 * every record, or both under the same condition.
 */
export function contradictions(rules: readonly Known[]): RuleSetProblem[] {
  const hard = rules.filter(({ rule }) => rule.severity === 'hard');
  const problems: RuleSetProblem[] = [];
  for (const [place, a] of hard.entries()) {
    for (const b of hard.slice(place + 1)) {
      if (a.rule.table !== b.rule.table || !meet(a.rule, b.rule)) continue;
      const column =
        [...a.answers.keys()].find((name) => areContrary(a.answers.get(name), b.answers.get(name))) ??
        contraryOrder(a.rule, b.rule);
      if (column === undefined) continue;
      problems.push({ kind: 'contradiction', rules: [a.rule.id, b.rule.id], table: a.rule.table, column });
    }
  }
  return problems;
}

const meet = (a: Rule, b: Rule): boolean =>
  a.when === undefined || b.when === undefined || spelling(a.when, a) === spelling(b.when, b);

/** What a rule alone never passes is told of that rule. */
const areContrary = (a: RuleAnswers | undefined, b: RuleAnswers | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  !isNothing(a.yes) &&
  !isNothing(b.yes) &&
  isNothing(intersection(a.yes, b.yes));
