import { invoke } from '../invoke';

/**
 * Share, rounded exactly and half up: 39 of 277 is 0.1408 (14.08%).
 *
 * @customfunction SHARE
 * @param {unknown[][]} part The part, one cell or a column
 * @param {unknown[][]} whole The whole, one cell or a column
 * @param {unknown[][]} [decimals] Decimals of the percentage, default 2
 * @returns {unknown[][]} The shape of the arguments
 */
export function share(part: unknown[][], whole: unknown[][], decimals?: unknown[][]): unknown[][] {
  return invoke('SHARE', [part, whole, decimals]);
}

/**
 * The share of each count in their sum; can be made to add up to 100%.
 *
 * @customfunction SHARES
 * @param {unknown[][]} counts The counts, such as people by age band
 * @param {unknown[][]} [decimals] Decimals of the percentage, default 1
 * @param {unknown[][]} [method] 四舍五入 half up (default), 最大余数 largest remainder (adds up to 1), 五成双 half to even
 * @returns {unknown[][]} A matrix of its own shape
 */
export function shares(counts: unknown[][], decimals?: unknown[][], method?: unknown[][]): unknown[][] {
  return invoke('SHARES', [counts, decimals, method]);
}

/**
 * TRUE when a number of people can produce the printed shares, all of them together.
 *
 * @customfunction SHARECHECK
 * @param {unknown[][]} shares Printed shares of one group, 47.8% or 47.8 as text, or fractions such as 0.478
 * @param {unknown[][]} n The number of people, one cell or a column of candidates
 * @param {unknown[][]} [decimals] Decimals the percentages are printed with; text has its own, numbers default to 1
 * @param {unknown[][]} [exhaustive] TRUE when the shares together account for everybody; default FALSE
 * @returns {unknown[][]} The shape of n
 */
export function shareCheck(
  shares: unknown[][],
  n: unknown[][],
  decimals?: unknown[][],
  exhaustive?: unknown[][],
): unknown[][] {
  return invoke('SHARECHECK', [shares, n, decimals, exhaustive]);
}

/**
 * Which numbers of people can produce the printed shares: every base up to a maximum.
 *
 * @customfunction WHICHN
 * @param {unknown[][]} shares Printed shares, 47.8% or 47.8 as text, or fractions such as 0.478
 * @param {unknown[][]} [decimals] Decimals the percentages are printed with; text has its own, numbers default to 1
 * @param {unknown[][]} [max] Search up to this many people, default 200
 * @param {unknown[][]} [exhaustive] TRUE when the shares together account for everybody; default FALSE
 * @returns {unknown[][]} A matrix of its own shape
 */
export function whichN(
  shares: unknown[][],
  decimals?: unknown[][],
  max?: unknown[][],
  exhaustive?: unknown[][],
): unknown[][] {
  return invoke('WHICHN', [shares, decimals, max, exhaustive]);
}

/** Id → wrapper. */
export const wrappers = {
  SHARE: share,
  SHARES: shares,
  SHARECHECK: shareCheck,
  WHICHN: whichN,
};
