import type { Fraction } from '../../../domain/numbers/fraction';
import type { Row } from './row';

/** Edits over variables with values, and the things that may be changed, each of which frees some of the variables. */
export interface EditSystem {
  readonly rows: readonly Row[];
  readonly values: readonly Fraction[];
  /** Whether a variable is a whole number whatever it is changed to. */
  readonly whole: readonly boolean[];
  readonly items: readonly SystemItem[];
}

export interface SystemItem {
  readonly variables: readonly number[];
  /**
   * Its own figure, where others follow it: they are only freed when it becomes another one. Absent where nothing
   * follows it.
   */
  readonly leads?: number;
  /** How much it is trusted: a positive whole number. */
  readonly weight: number;
}
