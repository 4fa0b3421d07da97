import { invoke } from '../invoke';

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

/** Id → wrapper. */
export const wrappers = {
  IDCHECK: idCheck,
  'IDCHECK.REASON': idCheckReason,
  IDMASK: idMask,
};
