import { invoke } from '../invoke';

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
 * Band of an education, from a GB/T 4658-2006 code or a name.
 *
 * @customfunction EDUBAND
 * @param {unknown[][]} education Code such as 21, or name such as 本科, 大专, 中专; one cell or a column
 * @param {unknown[][]} [scheme] 二分 two bands: 大专及以上, 高中及以下 (default); 五分 five bands
 * @returns {unknown[][]} The shape of the arguments
 */
export function eduBand(education: unknown[][], scheme?: unknown[][]): unknown[][] {
  return invoke('EDUBAND', [education, scheme]);
}

/** Id → wrapper. */
export const wrappers = {
  AGEAT: ageAt,
  AGEBAND: ageBand,
  EDUBAND: eduBand,
};
