import type { AstExpression } from '@borgar/fx';
import { partText, type Scope } from '../language';
import type { Rule } from '../rule';
import { type Spelling, spellingIn } from './canonical';
import { folded } from './constant';
import { ownCell, ownCells } from './references';
import { type Answers, answersOf } from './satisfying';
import { thingsIn } from './things';
import { FILLED, intersection, isNothing, type ValueSet } from './value-set';

/** A rule as its formulas' trees, with their constants worked out. */
export interface Said {
  readonly rule: Rule;
  readonly formula: AstExpression;
  readonly when?: AstExpression;
  readonly spelling: Spelling;
  /** Columns without which it does not judge a record. */
  readonly needs: ReadonlySet<string>;
}

export function said(rule: Rule, scope: Scope): Said {
  const { table, formula, when, needs } = rule;
  return {
    rule,
    formula: folded(formula, scope),
    ...(when === undefined ? {} : { when: folded(when, scope) }),
    spelling: spellingIn(table),
    needs: needs ? new Set(needs) : ownCells(formula, table),
  };
}

/** What a rule makes of the values of one thing that it asks about. */
export interface RuleAnswers extends Answers {
  /** The thing, as the rule says it. */
  readonly shown: string;
  /** Values with which the rule judges a record. */
  readonly judged: ValueSet;
}

/** A rule's answers, by the things that its formula or condition compares with constants. */
export function ruleAnswers({
  rule,
  formula,
  when,
  spelling,
  needs,
}: Said): ReadonlyMap<string, RuleAnswers> {
  const found = new Map<string, RuleAnswers>();
  for (const [tree, text] of [
    [formula, rule.formula],
    [when, rule.when],
  ] as const) {
    if (!tree || text === undefined) continue;
    for (const { key, node, column, range } of thingsIn(tree, spelling)) {
      if (found.has(key)) continue;
      // Without a cell that it needs, or with an error there, a record is not judged.
      const domain = column !== undefined && needs.has(column) ? FILLED : range;
      const scope = when ? answersOf(when, spelling, key).yes : domain;
      const shown = ownCell(node, rule.table) ?? partText(text, node);
      found.set(key, { ...answersOf(formula, spelling, key), shown, judged: intersection(scope, domain) });
    }
  }
  return found;
}

type Certainty = 'neverApplies' | 'neverPasses' | 'neverFails';

/** What is certain of a rule whatever it is asked about: `LEN([@a])>=0`, `[@a]=[@a]`, `1=1`. */
export function certain({ formula, when, spelling }: Said): Certainty | undefined {
  if (when && isNothing(answersOf(when, spelling).yes)) return 'neverApplies';
  const { yes, no } = answersOf(formula, spelling);
  return isNothing(yes) ? 'neverPasses' : isNothing(no) ? 'neverFails' : undefined;
}

/** A rule whose formula or condition has but one answer, as far as one thing tells. */
export function oneSided(
  answers: ReadonlyMap<string, RuleAnswers>,
): { kind: Certainty; column: string } | undefined {
  for (const { yes, no, judged, shown: column } of answers.values()) {
    if (isNothing(judged)) return { kind: 'neverApplies', column };
    if (isNothing(intersection(judged, yes))) return { kind: 'neverPasses', column };
    if (isNothing(intersection(judged, no))) return { kind: 'neverFails', column };
  }
  return undefined;
}
