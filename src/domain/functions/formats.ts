import type { Cell } from '../cell';

export const PERCENT = '0.00%';
export const DATE = 'yyyy-mm-dd';
/** Excel's number format of a share or of a date; null where the cell's own is right. */
export type Format = typeof PERCENT | typeof DATE | null;

const percent = (): Format => PERCENT;
const date = (): Format => DATE;

/** Which columns of a result are shares or dates. LOCALTABLE ends with its four shares. */
const RESULTS: Readonly<Record<string, (column: number, columns: number) => Format>> = {
  SHARE: percent,
  SHARES: percent,
  LOCALRATE: percent,
  LOCALTABLE: (column, columns) => (column >= columns - 4 ? PERCENT : null),
  CERTRATE: percent,
  PASSRATE: percent,
  PLANRATE: percent,
  COVERAGE: percent,
  YOY: percent,
  IDBIRTH: date,
  CNDATE: date,
};

/** The number format for one column of a function's result. */
export const formatOf = (name: string, column: number, columns: number): Format =>
  RESULTS[name]?.(column, columns) ?? null;

/** A number below it, where a birth date may stand, is an age. */
const AGES_END = 150;

/** The number format in which a value of an argument is shown: a date's serial as a date. */
export const argumentFormat = (parameter: string, value: Cell): Format =>
  typeof value === 'number' && (parameter === 'date' || (parameter === 'birth' && value >= AGES_END))
    ? DATE
    : null;
