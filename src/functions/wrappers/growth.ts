import { invoke } from '../invoke';

/**
 * Difference of two shares in percentage points: 52% against 8% is 44.
 *
 * @customfunction PPDIFF
 * @param {unknown[][]} a The share to subtract from, a fraction such as 0.52 or 52%
 * @param {unknown[][]} b The share that is subtracted
 * @returns {unknown[][]} The shape of the arguments
 */
export function ppDiff(a: unknown[][], b: unknown[][]): unknown[][] {
  return invoke('PPDIFF', [a, b]);
}

/**
 * Growth on the year before: now ÷ before − 1, as a fraction.
 *
 * @customfunction YOY
 * @param {unknown[][]} now This period's number, one cell or a column
 * @param {unknown[][]} before The number of the period before
 * @returns {unknown[][]} The shape of the arguments
 */
export function yoy(now: unknown[][], before: unknown[][]): unknown[][] {
  return invoke('YOY', [now, before]);
}

/**
 * Which whole numbers the period before can have had, given the printed growth: 150 after a growth of 154% comes from 59.
 *
 * @customfunction PRIORFROMYOY
 * @param {unknown[][]} now This period's number
 * @param {unknown[][]} growth The printed growth, 154% or 1.54; a fall is negative
 * @param {unknown[][]} [decimals] Decimals the growth is printed with; by default those it is written with
 * @returns {unknown[][]} Every prior value, one below the other; for a column, a row each
 */
export function priorFromYoy(now: unknown[][], growth: unknown[][], decimals?: unknown[][]): unknown[][] {
  return invoke('PRIORFROMYOY', [now, growth, decimals]);
}

/**
 * A number after growing at a yearly rate: base × (1 + rate) ^ years.
 *
 * @customfunction COMPOUND
 * @param {unknown[][]} base The number to start from, one cell or a column
 * @param {unknown[][]} rate The yearly rate, 19.64% or 0.1964; a fall is negative
 * @param {unknown[][]} years The number of years
 * @returns {unknown[][]} The shape of the arguments
 */
export function compound(base: unknown[][], rate: unknown[][], years: unknown[][]): unknown[][] {
  return invoke('COMPOUND', [base, rate, years]);
}

/** Id → wrapper. */
export const wrappers = {
  PPDIFF: ppDiff,
  YOY: yoy,
  PRIORFROMYOY: priorFromYoy,
  COMPOUND: compound,
};
