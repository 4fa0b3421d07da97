import type { Gap, GapRule } from '../../../rules/undecided/gap';

/** A rule with the causes for which it could not judge. */
export interface RuleGaps {
  readonly rule: string;
  readonly causes: readonly { readonly gap: Gap; readonly at: GapRule }[];
}

/** The same causes by rule, the rule with most of them first as they come. */
export function byRule(gaps: readonly Gap[]): readonly RuleGaps[] {
  const rules = new Map<string, { gap: Gap; at: GapRule }[]>();
  for (const gap of gaps) {
    for (const at of gap.rules) {
      const causes = rules.get(at.rule);
      if (causes) causes.push({ gap, at });
      else rules.set(at.rule, [{ gap, at }]);
    }
  }
  return [...rules].map(([rule, causes]) => ({ rule, causes }));
}
