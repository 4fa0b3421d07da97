import { FormulaProblem, formulaText } from '../language';
import type { Rule } from '../rule';
import { type Comparison, comparisonOf } from './comparison';
import { roundedCount } from './rounded-count';

/** What a rule with a tolerance or a rounding unit is judged by, as formulas of the rule language. */
export interface Allowance {
  readonly formula: string;
  /** How far the two sides are apart. */
  readonly gap: string;
  /** The tolerance that was set, and what rounding alone allows; absent where the rule says nothing of it. */
  readonly tolerance?: string;
  readonly rounding?: string;
}

type Settings = Pick<Rule, 'formula' | 'tolerance' | 'rounding'>;

export const hasAllowance = ({ tolerance, rounding }: Settings): boolean =>
  tolerance !== undefined || rounding !== undefined;

/**
 * A rule's comparison with what it may be out by: its tolerance, or what rounding alone explains, whichever is more. A
 * figure that was rounded to a unit is out by half a unit at most, so a total of n parts, rounded like them, may
 * differ from their sum by (n + 1) halves of it. Undefined for a rule that allows nothing.
 *
 * @throws FormulaProblem `noComparison`, `roundingUnclear`, `syntax`
 */
export function allowanceOf(rule: Settings): Allowance | undefined {
  if (!hasAllowance(rule)) return undefined;
  const comparison = comparisonOf(rule.formula);
  if (!comparison) throw new FormulaProblem('noComparison', {});
  const { left, operator, right } = comparison;
  const tolerance = rule.tolerance === undefined ? undefined : bare(rule.tolerance);
  const rounding = rule.rounding === undefined ? undefined : roundingOf(comparison, bare(rule.rounding));
  const allowed = [tolerance, rounding].filter((part) => part !== undefined);
  const bound = allowed.length === 1 ? allowed[0] : `MAX(${allowed.join(',')})`;
  return {
    formula: `_WITHIN(${left},"${operator}",${right},${bound})`,
    gap: `_GAP(${left},${right})`,
    ...(tolerance === undefined ? {} : { tolerance }),
    ...(rounding === undefined ? {} : { rounding }),
  };
}

const roundingOf = ({ left, right }: Comparison, unit: string): string =>
  `(${roundedCount(left)}+${roundedCount(right)})*(${unit})/2`;

const bare = (setting: string | number): string => formulaText(String(setting)).slice(1);

/** The rule as one that needs no settings: what looks at formulas alone then sees what is judged. */
export function settled(rule: Rule): Rule {
  const allowance = allowanceOf(rule);
  if (!allowance) return rule;
  const { tolerance: _, rounding: __, ...rest } = rule;
  return { ...rest, formula: allowance.formula };
}
