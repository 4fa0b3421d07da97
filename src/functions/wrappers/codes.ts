import { invoke, invokeLoaded } from '../invoke';

/**
 * Whether a unified social credit code is valid: 18 characters, a department that registers, both check characters.
 *
 * @customfunction USCCCHECK
 * @param {unknown[][]} code Unified social credit code as text, one cell or a column
 * @returns {unknown[][]} The shape of the argument
 */
export function usccCheck(code: unknown[][]): unknown[][] {
  return invoke('USCCCHECK', [code]);
}

/**
 * What is wrong with a unified social credit code; empty text when nothing is.
 *
 * @customfunction USCCCHECK.REASON
 * @param {unknown[][]} code Unified social credit code as text, one cell or a column
 * @returns {Promise<unknown[][]>} The shape of the argument
 */
export function usccCheckReason(code: unknown[][]) {
  return invokeLoaded('USCCCHECK.REASON', [code]);
}

/**
 * Whether a text is a mobile number of mainland China: eleven digits, 1 and then 3 to 9.
 *
 * @customfunction PHONECHECK
 * @param {unknown[][]} phone Mobile number, one cell or a column
 * @returns {unknown[][]} The shape of the argument
 */
export function phoneCheck(phone: unknown[][]): unknown[][] {
  return invoke('PHONECHECK', [phone]);
}

/**
 * Name of a region by its six-digit code (GB/T 2260), such as 北京市朝阳区; retired codes included.
 *
 * @customfunction REGIONNAME
 * @param {unknown[][]} code Six-digit region code, one cell or a column
 * @returns {Promise<unknown[][]>} The shape of the argument
 */
export function regionName(code: unknown[][]) {
  return invokeLoaded('REGIONNAME', [code]);
}

/**
 * Six-digit code (GB/T 2260) of a region by its name, such as 北京市朝阳区 or 北京朝阳; retired names included.
 *
 * @customfunction REGIONCODE
 * @param {unknown[][]} name Name of the region with province and city, one cell or a column
 * @returns {Promise<unknown[][]>} The shape of the argument
 */
export function regionCode(name: unknown[][]) {
  return invokeLoaded('REGIONCODE', [name]);
}

/** Id → wrapper. */
export const wrappers = {
  USCCCHECK: usccCheck,
  'USCCCHECK.REASON': usccCheckReason,
  PHONECHECK: phoneCheck,
  REGIONNAME: regionName,
  REGIONCODE: regionCode,
};
