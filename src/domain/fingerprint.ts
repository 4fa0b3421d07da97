import { type Cell, isBlank, isError } from './cell';

/** No vowels and no digits: a sign never reads as a word, a number or a date when it stands in a cell. */
const LETTERS = 'bcdfghjklmnpqrstvwxz';
const LENGTH = 12;

/**
 * A short sign of some values, in order: 12 letters that differ as soon as one value differs (but for one chance in
 * 2·10^15), and from which the values cannot be read. Values that a workbook may give back a little otherwise have the
 * same sign: blank and "", line ends, digits beyond Excel's fifteen. The number 1 and the text "1" differ.
 */
export function fingerprint(values: Iterable<Cell>): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const value of values) {
    const text = textOf(value);
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
  }
  // Each half is stirred into the other, so that a change in the last character reaches every letter.
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return spelled(2 ** 32 * (b & 0x7ffff) + (a >>> 0));
}

/** The sign of values whose order means nothing, such as the records of a table that may be sorted anew. */
export const fingerprintOfAll = (signs: readonly string[]): string => fingerprint([...signs].sort());

/** Type and value; the end mark keeps ("ab", "c") apart from ("a", "bc"). */
function textOf(value: Cell): string {
  if (isBlank(value)) return '|';
  if (isError(value)) return `e${value.code}|`;
  if (typeof value === 'number') return `n${Number(value.toPrecision(15))}|`;
  if (typeof value === 'boolean') return `b${value ? 1 : 0}|`;
  return `s${value.replace(/\r\n?/g, '\n')}|`;
}

function spelled(number: number): string {
  let text = '';
  for (let rest = number; text.length < LENGTH; rest = Math.floor(rest / LETTERS.length)) {
    text += LETTERS[rest % LETTERS.length];
  }
  return text;
}
