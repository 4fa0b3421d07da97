import type { AstExpression } from '@borgar/fx';
import type { Rule } from '../rule';
import type { RuleAnswers, Said } from './answers';
import { contraryOrder } from './orders';
import type { RuleSetProblem } from './problem';
import { intersection, isNothing } from './value-set';

/** A rule with what is known about it. */
export interface Known {
  readonly said: Said;
  readonly answers: ReadonlyMap<string, RuleAnswers>;
}

/** Rules of one table that say the same under the same condition: the first is told with the second. */
export function duplicates(rules: readonly Known[]): RuleSetProblem[] {
  const first = new Map<string, Rule>();
  return rules.flatMap(({ said }) => {
    const { rule, formula, when } = said;
    const key = JSON.stringify([rule.table, spelled(formula, said), spelled(when, said)]);
    const same = first.get(key);
    if (!same) first.set(key, rule);
    return same ? [{ kind: 'duplicate', rules: [rule.id, same.id], table: rule.table }] : [];
  });
}

const spelled = (tree: AstExpression | undefined, { spelling }: Said): string =>
  tree === undefined ? '' : spelling.of(tree);

/**
 * Hard rules that no value of a thing passes both, wherever the one applies and the other too: one of them applies to
 * every record, or both under the same condition.
 */
export function contradictions(rules: readonly Known[]): RuleSetProblem[] {
  const hard = rules.filter(({ said }) => said.rule.severity === 'hard');
  const problems: RuleSetProblem[] = [];
  for (const [place, a] of hard.entries()) {
    for (const b of hard.slice(place + 1)) {
      const [{ rule }, { rule: other }] = [a.said, b.said];
      if (rule.table !== other.table || !meet(a.said, b.said)) continue;
      const column = contraryThing(a, b) ?? contraryOrder(a.said, b.said);
      if (column === undefined) continue;
      problems.push({ kind: 'contradiction', rules: [rule.id, other.id], table: rule.table, column });
    }
  }
  return problems;
}

const meet = (a: Said, b: Said): boolean => !a.when || !b.when || spelled(a.when, a) === spelled(b.when, b);

function contraryThing({ answers }: Known, { answers: others }: Known): string | undefined {
  const both = [...answers].find(([key, answer]) => areContrary(answer, others.get(key)));
  return both?.[1].shown;
}

/**
 * What a rule alone never passes is told of that rule; and where each is passed only by what the other does not judge,
 * they are about different records.
 */
function areContrary(a: RuleAnswers, b: RuleAnswers | undefined): boolean {
  if (!b) return false;
  const [passA, passB] = [intersection(a.yes, a.judged), intersection(b.yes, b.judged)];
  return (
    !isNothing(intersection(passA, b.judged)) &&
    !isNothing(intersection(passB, a.judged)) &&
    isNothing(intersection(passA, passB))
  );
}
