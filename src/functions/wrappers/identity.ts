import { invoke, invokeLoaded } from '../invoke';

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
 * @returns {Promise<unknown[][]>} The shape of the arguments
 */
export function idCheckReason(id: unknown[][], date?: unknown[][]) {
  return invokeLoaded('IDCHECK.REASON', [id, date]);
}

/**
 * Birth date in an identity number, as a date's serial number: format the cells as dates.
 *
 * @customfunction IDBIRTH
 * @param {unknown[][]} id Identity number as text, one cell or a column
 * @returns {unknown[][]} The shape of the argument
 */
export function idBirth(id: unknown[][]): unknown[][] {
  return invoke('IDBIRTH', [id]);
}

/**
 * Sex in an identity number: 男 (male) or 女 (female).
 *
 * @customfunction IDSEX
 * @param {unknown[][]} id Identity number as text, one cell or a column
 * @returns {unknown[][]} The shape of the argument
 */
export function idSex(id: unknown[][]): unknown[][] {
  return invoke('IDSEX', [id]);
}

/**
 * Name of the region where an identity number was issued, such as 北京市朝阳区; retired codes included.
 *
 * @customfunction IDREGION
 * @param {unknown[][]} id Identity number as text, one cell or a column
 * @returns {Promise<unknown[][]>} The shape of the argument
 */
export function idRegion(id: unknown[][]) {
  return invokeLoaded('IDREGION', [id]);
}

/**
 * 18-digit form of an old identity number of 15 digits; a valid number of 18 digits stays as it is.
 *
 * @customfunction IDUPGRADE
 * @param {unknown[][]} id Identity number as text, one cell or a column
 * @returns {unknown[][]} The shape of the argument
 */
export function idUpgrade(id: unknown[][]): unknown[][] {
  return invoke('IDUPGRADE', [id]);
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

/** Id → wrapper. */
export const wrappers = {
  IDCHECK: idCheck,
  'IDCHECK.REASON': idCheckReason,
  IDBIRTH: idBirth,
  IDSEX: idSex,
  IDREGION: idRegion,
  IDUPGRADE: idUpgrade,
  IDMASK: idMask,
};
