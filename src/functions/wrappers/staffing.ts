import { invoke } from '../invoke';

/**
 * Workers a community should have by the staffing norm. Takes whole columns.
 *
 * @customfunction STAFFQUOTA
 * @param {unknown[][]} population Urban residents of the community, one cell or a column; blank: households are used
 * @param {unknown[][]} [households] Households of the community, one cell or a column
 * @param {unknown[][]} [basis] 人口 population (default), 户数 households, 就高 the higher, 就低 the lower, 严格 #N/A when the two disagree
 * @param {unknown[][]} [policy] Range of two columns, parameter and value; left out: the default norm
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
 * @param {unknown[][]} [policy] Range of two columns, parameter and value; left out: the default norm
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

/** Id → wrapper. */
export const wrappers = {
  STAFFQUOTA: staffQuota,
  'STAFFQUOTA.DETAIL': staffQuotaDetail,
  STAFFGAP: staffGap,
};
