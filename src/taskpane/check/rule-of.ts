import { describeFinding } from '../../locale/findings';
import { catalogue } from '../../rules/catalogue';
import type { Rule } from '../../rules/rule';

const byId = new Map(catalogue.map((rule) => [rule.id, rule]));

/** The catalogue's rule of an id; undefined for the checks of structure, which are no rules. */
export const ruleOf = (id: string): Rule | undefined => byId.get(id);

/** A rule's title, also where it found nothing. */
export function ruleTitle(id: string, rule: Rule | undefined = ruleOf(id)): string {
  const nothing = { rule: id, severity: 'hard', sheet: '', cells: [], values: {}, expected: null } as const;
  return describeFinding(nothing, rule).title;
}
