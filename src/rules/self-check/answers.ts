import { parseFormula } from '../language';
import type { Rule } from '../rule';
import { ownCells } from './references';
import { type Answers, answersOf } from './satisfying';
import { ANYTHING, intersection, isNothing, type ValueSet } from './value-set';

/** What a rule makes of the values of one column that its formula reads. */
export interface RuleAnswers extends Answers {
  /** Values with which the rule may apply. */
  readonly scope: ValueSet;
}

/**
 * A rule's answers by column. A column whose blanks the rule judges is left out: answers are about filled cells.
 */
export function ruleAnswers({ table, formula, when, needs }: Rule): ReadonlyMap<string, RuleAnswers> {
  const tree = parseFormula(formula);
  const condition = when === undefined ? undefined : parseFormula(when);
  const columns = [...ownCells(formula, table)].filter((column) => needs?.includes(column) ?? true);
  return new Map(
    columns.map((column) => {
      const scope = condition ? answersOf(condition, table, column).yes : ANYTHING;
      return [column, { ...answersOf(tree, table, column), scope }];
    }),
  );
}

/** The same where no column need be looked at: `LEN([@a])>=0`, `[@a]=[@a]`. */
export function certain({
  table,
  formula,
  when,
}: Rule): 'neverApplies' | 'neverPasses' | 'neverFails' | undefined {
  const of = (text: string): Answers => answersOf(parseFormula(text), table, '');
  if (when !== undefined && isNothing(of(when).yes)) return 'neverApplies';
  const { yes, no } = of(formula);
  return isNothing(yes) ? 'neverPasses' : isNothing(no) ? 'neverFails' : undefined;
}

/** A rule whose formula or condition has but one answer, as far as one column tells. */
export function oneSided(
  answers: ReadonlyMap<string, RuleAnswers>,
): { kind: 'neverApplies' | 'neverPasses' | 'neverFails'; column: string } | undefined {
  for (const [column, { yes, no, scope }] of answers) {
    if (isNothing(scope)) return { kind: 'neverApplies', column };
    if (isNothing(intersection(scope, yes))) return { kind: 'neverPasses', column };
    if (isNothing(intersection(scope, no))) return { kind: 'neverFails', column };
  }
  return undefined;
}
