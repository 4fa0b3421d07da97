import { invoke } from '../invoke';

/**
 * The date that a text writes out: 20101208, 2010.12.8, 2010年12月8日, 二○一○年十二月八日.
 *
 * @customfunction CNDATE
 * @param {unknown[][]} text Date as text, one cell or a column
 * @returns {unknown[][]} The shape of the arguments
 */
export function cnDate(text: unknown[][]): unknown[][] {
  return invoke('CNDATE', [text]);
}

/**
 * The number that a text writes out: 8.2万, 2.25亿, 一百二十. An approximation (28000余) is #N/A with its bound in the message.
 *
 * @customfunction CNNUMBER
 * @param {unknown[][]} text Number as text, one cell or a column
 * @returns {unknown[][]} The shape of the arguments
 */
export function cnNumber(text: unknown[][]): unknown[][] {
  return invoke('CNNUMBER', [text]);
}

/**
 * What looks damaged in a number: a year inside it, a range the wrong way round, masked digits; empty text when nothing does.
 *
 * @customfunction NUMCHECK
 * @param {unknown[][]} value Number, or text with numbers, one cell or a column
 * @returns {unknown[][]} The shape of the arguments
 */
export function numCheck(value: unknown[][]): unknown[][] {
  return invoke('NUMCHECK', [value]);
}

/**
 * What looks damaged in a text: pinyin residue, page numbers inside words, misread signs, stray units, unpaired quotes; empty text when nothing does.
 *
 * @customfunction TEXTCHECK
 * @param {unknown[][]} text Text, one cell or a column
 * @returns {unknown[][]} The shape of the arguments
 */
export function textCheck(text: unknown[][]): unknown[][] {
  return invoke('TEXTCHECK', [text]);
}

/**
 * The text in half width, without zero-width signs and stray spaces; nothing else is changed.
 *
 * @customfunction TEXTCLEAN
 * @param {unknown[][]} text Text, one cell or a column
 * @returns {unknown[][]} The shape of the arguments
 */
export function textClean(text: unknown[][]): unknown[][] {
  return invoke('TEXTCLEAN', [text]);
}

/** Id → wrapper. */
export const wrappers = {
  CNDATE: cnDate,
  CNNUMBER: cnNumber,
  NUMCHECK: numCheck,
  TEXTCHECK: textCheck,
  TEXTCLEAN: textClean,
};
