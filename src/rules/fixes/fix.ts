import type { Cell } from '../../domain/cell';
import type { ColumnSpec } from '../../returns/template';

/** What is corrected; each has words in `src/locale` (namespace `fixes`). */
export const FIX_KINDS = [
  /** Full-width digits and letters. */
  'width',
  /** Stray, inner and invisible spaces, separators inside numbers. */
  'space',
  /** A number kept as text. */
  'number',
  /** A percentage kept as text. */
  'percent',
  /** A date or month kept as text, or as the number 20250301. */
  'date',
  /** An identity number of 15 digits. */
  'fifteen',
  /** A lower-case x as check digit. */
  'checkX',
  /** Sex or birth date, from a valid identity number. */
  'fromIdentity',
  /** A code's name, alias or bare number. */
  'code',
  /** The dot inside a name. */
  'dot',
] as const;
export type FixKind = (typeof FIX_KINDS)[number];

/** A correction that is certain: the cell says the same afterwards, or says what another cell of its record proves. */
export interface Fix {
  readonly kind: FixKind;
  /** Worksheet, and the template's name for its table. */
  readonly sheet: string;
  readonly table: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly spec: ColumnSpec;
  /** Who or what the record is, for people; identity numbers masked. */
  readonly record?: string;
  /** What the cell holds, and what it is to hold: whole, not masked. */
  readonly before: Cell;
  readonly after: Cell;
  /** Ids of the rules that found fault with this cell and will no longer. */
  readonly rules: readonly string[];
}

/** What a kind of column makes of one cell. */
export interface Correction {
  readonly kind: FixKind;
  readonly after: Cell;
  /** Rules that the corrected cell obeys for certain, whether or not one of them was broken. */
  readonly obeys: readonly string[];
}
