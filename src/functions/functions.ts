import { invoke } from './invoke';

// One wrapper a function; their documentation becomes the metadata that Excel reads (English; the Chinese is
// laid over it by tools/functions-metadata.mjs). Every argument is a range, so that one formula serves a column.

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

/**
 * Share of people within a scope among those whose level is filled in.
 *
 * @customfunction LOCALRATE
 * @param {unknown[][]} levels Levels of household register or home, 1 to 4 or their words
 * @param {unknown[][]} [scope] 本社区 community (default), 本街道 street, 本区 district; each includes the nearer ones
 * @returns {unknown[][]} A matrix of its own shape
 */
export function localRate(levels: unknown[][], scope?: unknown[][]): unknown[][] {
  return invoke('LOCALRATE', [levels, scope]);
}

/**
 * Table of locality: header, a row a group and a total; counts of the four levels, blanks, sum and four shares.
 *
 * @customfunction LOCALTABLE
 * @param {unknown[][]} levels Levels of household register or home, 1 to 4 or their words
 * @param {unknown[][]} [groups] Range of the same size, such as streets or posts; left out: the total alone
 * @returns {unknown[][]} A matrix of its own shape
 */
export function localTable(levels: unknown[][], groups?: unknown[][]): unknown[][] {
  return invoke('LOCALTABLE', [levels, groups]);
}

/**
 * Whether communities keep the locality rule (1 resident of the community, 2 of the street); a row a community when communities are given.
 *
 * @customfunction LOCALRULE
 * @param {unknown[][]} levels Levels of the workers' homes, 1 to 4 or their words
 * @param {unknown[][]} [communities] Range of the same size, each worker's community; left out: all are of one community
 * @param {unknown[][]} [minCommunity] At least so many residents of the community, default 1
 * @param {unknown[][]} [minStreet] At least so many residents of the street, default 2
 * @param {unknown[][]} [mode] 包含 the community counts towards the street (default), or 并列 it does not
 * @returns {unknown[][]} A matrix of its own shape
 */
export function localRule(
  levels: unknown[][],
  communities?: unknown[][],
  minCommunity?: unknown[][],
  minStreet?: unknown[][],
  mode?: unknown[][],
): unknown[][] {
  return invoke('LOCALRULE', [levels, communities, minCommunity, minStreet, mode]);
}

/**
 * Completed years of age at the reference date.
 *
 * @customfunction AGEAT
 * @param {unknown[][]} birth Birth date (date or text) or identity number, one cell or a column
 * @param {unknown[][]} date The reference date, required
 * @returns {unknown[][]} The shape of the arguments
 */
export function ageAt(birth: unknown[][], date: unknown[][]): unknown[][] {
  return invoke('AGEAT', [birth, date]);
}

/**
 * Name of the age band; by default up to 35, 36–45, 46–55, 56 and over.
 *
 * @customfunction AGEBAND
 * @param {unknown[][]} birth Birth date, identity number, or an age below 150, one cell or a column
 * @param {unknown[][]} date The reference date
 * @param {unknown[][]} [bands] Upper bounds, included, ascending, such as {35,45,55} or {30,40}
 * @returns {unknown[][]} The shape of the arguments
 */
export function ageBand(birth: unknown[][], date: unknown[][], bands?: unknown[][]): unknown[][] {
  return invoke('AGEBAND', [birth, date, bands]);
}

/**
 * Whether an identity number is valid: 18 characters as text, with a known province, a birth date and the right check digit.
 *
 * @customfunction IDCHECK
 * @param {unknown[][]} id Identity number as text, one cell or a column
 * @returns {unknown[][]} The shape of the arguments
 */
export function idCheck(id: unknown[][]): unknown[][] {
  return invoke('IDCHECK', [id]);
}

/**
 * What is wrong with an identity number; empty text when nothing is.
 *
 * @customfunction IDCHECK.REASON
 * @param {unknown[][]} id Identity number as text, one cell or a column
 * @param {unknown[][]} [date] When given, the birth must not be after this day
 * @returns {unknown[][]} The shape of the arguments
 */
export function idCheckReason(id: unknown[][], date?: unknown[][]): unknown[][] {
  return invoke('IDCHECK.REASON', [id, date]);
}

/**
 * Masked identity number, such as 110105********002X.
 *
 * @customfunction IDMASK
 * @param {unknown[][]} id Identity number, one cell or a column
 * @returns {unknown[][]} The shape of the arguments
 */
export function idMask(id: unknown[][]): unknown[][] {
  return invoke('IDMASK', [id]);
}

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
