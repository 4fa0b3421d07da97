import { invoke } from '../invoke';

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
 * Level 1 to 4 of a home seen from a community, from two division codes of 12 digits.
 *
 * @customfunction LOCALLEVEL
 * @param {unknown[][]} homeCode Code of the household register or home, 12 digits, best as text; one cell or a column
 * @param {unknown[][]} communityCode Code of the community, 12 digits, best as text; one cell or a column
 * @returns {unknown[][]} The shape of the arguments
 */
export function localLevel(homeCode: unknown[][], communityCode: unknown[][]): unknown[][] {
  return invoke('LOCALLEVEL', [homeCode, communityCode]);
}

/** Id → wrapper. */
export const wrappers = {
  LOCALLEVEL: localLevel,
  LOCALRATE: localRate,
  LOCALTABLE: localTable,
  LOCALRULE: localRule,
};
