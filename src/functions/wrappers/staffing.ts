import { invoke } from '../invoke';

/**
 * Workers a community should have by the staffing norm. Takes whole columns.
 *
 * @customfunction STAFFQUOTA
 * @param {unknown[][]} population Urban residents of the community, one cell or a column; blank: households are used
 * @param {unknown[][]} [households] Households of the community, one cell or a column
 * @param {unknown[][]} [basis] 人口 population (default), 户数 households, 就高 the higher, 就低 the lower, 严格 #N/A when the two disagree
 * @param {unknown[][]} [policy] Two columns (parameter, value), the 政策参数表, or the name of a policy; left out: the default norm
 * @returns {unknown[][]} The shape of the arguments
 */
export function staffQuota(
  population: unknown[][],
  households?: unknown[][],
  basis?: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return invoke('STAFFQUOTA', [population, households, basis, policy]);
}

/**
 * The numbers behind the quota, a row a community: by population, by households, whether they conflict, plain rate, quota, clause.
 *
 * @customfunction STAFFQUOTA.DETAIL
 * @param {unknown[][]} population Urban residents of the community, one cell or a column
 * @param {unknown[][]} [households] Households of the community, one cell or a column
 * @param {unknown[][]} [policy] Two columns (parameter, value), the 政策参数表, or the name of a policy; left out: the default norm
 * @returns {unknown[][]} A matrix of its own shape
 */
export function staffQuotaDetail(
  population: unknown[][],
  households?: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return invoke('STAFFQUOTA.DETAIL', [population, households, policy]);
}

/**
 * Gap: quota minus actual workers; negative where there are more than the norm.
 *
 * @customfunction STAFFGAP
 * @param {unknown[][]} actual Actual community workers, one cell or a column
 * @param {unknown[][]} quota Quota, one cell or a column
 * @returns {unknown[][]} The shape of the arguments
 */
export function staffGap(actual: unknown[][], quota: unknown[][]): unknown[][] {
  return invoke('STAFFGAP', [actual, quota]);
}

/**
 * Workers per 10,000 urban residents; not rounded.
 *
 * @customfunction STAFFPER10K
 * @param {unknown[][]} staff Actual community workers, one cell or a column
 * @param {unknown[][]} population Urban residents, one cell or a column
 * @returns {unknown[][]} The shape of the arguments
 */
export function staffPer10k(staff: unknown[][], population: unknown[][]): unknown[][] {
  return invoke('STAFFPER10K', [staff, population]);
}

/**
 * Whether a committee has from 5 to 9 members, or within other bounds, both included.
 *
 * @customfunction COMMITTEEOK
 * @param {unknown[][]} members Members of the two committees, one cell or a column
 * @param {unknown[][]} [min] Fewest members, default 5
 * @param {unknown[][]} [max] Most members, default 9
 * @returns {unknown[][]} The shape of the arguments
 */
export function committeeOk(members: unknown[][], min?: unknown[][], max?: unknown[][]): unknown[][] {
  return invoke('COMMITTEEOK', [members, min, max]);
}

/**
 * Splits a total into whole numbers in proportion to weights; they add up to the total (largest remainder, ties to the earlier).
 *
 * @customfunction APPORTION
 * @param {unknown[][]} total What is split, a whole number
 * @param {unknown[][]} weights Weights: counts, fractions or percentages, a row or a column
 * @returns {unknown[][]} The shape of the weights
 */
export function apportion(total: unknown[][], weights: unknown[][]): unknown[][] {
  return invoke('APPORTION', [total, weights]);
}

/** Id → wrapper. */
export const wrappers = {
  STAFFQUOTA: staffQuota,
  'STAFFQUOTA.DETAIL': staffQuotaDetail,
  STAFFGAP: staffGap,
  STAFFPER10K: staffPer10k,
  COMMITTEEOK: committeeOk,
  APPORTION: apportion,
};
