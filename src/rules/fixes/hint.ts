/** Why a cell is likely wrong; each has words in `src/locale` (namespace `fixes`). */
export const HINT_KINDS = [
  'idTransposed',
  'idDoubled',
  'idDropped',
  'idBirthDate',
  'idLetters',
  'idDisagrees',
  'idTaken',
  'fromIdentity',
  'unit',
  'sign',
  'factor',
  'factorPrior',
  'swapped',
  'sumTransposed',
  'sumSign',
  'sumFactor',
  'sumDoubled',
  'sumLeftOut',
  'sumDigit',
] as const;
export type HintKind = (typeof HINT_KINDS)[number];

/** What is likely wrong at a finding's cell, and the ground for thinking so. Never applied by itself. */
export interface Hint {
  readonly kind: HintKind;
  /** Zero-based cell that would have to change. */
  readonly row: number;
  readonly column: number;
  /** What the words fill in: column names, numbers, positions. Never a whole identity number. */
  readonly params: Readonly<Record<string, string | number>>;
}
