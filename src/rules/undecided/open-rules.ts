import { type Ground, type JudgedRule, scopeOf } from '../check';
import { missingNames } from '../judge';
import type { ReadyRule } from '../prepare';
import type { Rule } from '../rule';

/**
 * What is kept of a rule that could not judge everything: enough to say later where and why. Nothing of it changes when
 * cells are corrected and the rule is judged again, and no index of the check is kept alive by it.
 */
export interface OpenRule extends Pick<ReadyRule, 'table' | 'needs' | 'scopeNeeds' | 'marks' | 'missing'> {
  readonly rule: Rule;
  readonly undecided: number;
  /** Columns of the record that its formulas read. */
  readonly reads: ReadyRule['needs'];
  /** Names without a value, which leave every record undecided. */
  readonly names: readonly string[];
  /** Of each record; none for a rule that is judged once for the table. */
  verdicts?(): Uint8Array;
}

export const openRules = (ground: Ground, judged: readonly JudgedRule[]): OpenRule[] =>
  judged.flatMap(({ rule, prepared, undecided, verdicts }) => {
    if (undecided === 0 || !('ready' in prepared)) return [];
    const { ready } = prepared;
    const { table, needs, scopeNeeds, marks, missing, formula, when } = ready;
    const reads = [...new Set([...formula.reads, ...(when?.reads ?? [])])];
    const names = [...new Set(missingNames(ready, scopeOf(rule, ground)))];
    return [{ rule, undecided, table, needs, scopeNeeds, marks, missing, reads, names, verdicts }];
  });
