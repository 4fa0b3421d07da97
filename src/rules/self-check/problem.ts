import type { Problem } from '../language';

/** Something odd about a set of rules. */
export interface RuleSetProblem {
  readonly kind:
    /** Says the same as another rule. */
    | 'duplicate'
    /** No record can fail it. */
    | 'neverFails'
    /** No record can pass it. */
    | 'neverPasses'
    /** Its condition holds for no record. */
    | 'neverApplies'
    /** No numbers pass it; something else might. */
    | 'noNumbersPass'
    /** No value of the column passes both rules. */
    | 'contradiction'
    /** No numbers in the columns pass all the rules. */
    | 'inconsistent'
    /** Compares a code column with a spelling that is read as another one. */
    | 'codeSpelling'
    /** Compares a code column, as it was typed, with another spelling than that of the list to choose from. */
    | 'codeTyped'
    /** A column that no rule looks at. */
    | 'unseenColumn'
    /** Cannot be run. */
    | 'broken';
  /** Ids, the one to look at first; empty for a column. */
  readonly rules: readonly string[];
  readonly table: string;
  /** The column, or what is worked out from columns; of several columns all of them. */
  readonly column?: string;
  /** What the code would have to be written as. */
  readonly expected?: string;
  readonly found?: string;
  readonly problem?: Problem;
}
