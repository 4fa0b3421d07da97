import { toHalfWidth, withoutInvisible } from './fold';

const CHINESE = /[\p{Script=Han}\u3001-\u3003\u3008-\u3011\u3014-\u301f]/u;
/** Full-width signs that are Chinese punctuation: ！（），：；？～ stay as they are in Chinese text. */
const FOLDED_IN_CHINESE = /[\uff02-\uff07\uff0a\uff0b\uff0d-\uff19\uff1c-\uff1e\uff20-\uff3e\uff3f-\uff5d]+/g;
/** 1，234 and 10：30: between digits the two are part of a number. */
const THOUSANDS = /(?<=\d)，(?=\d{3}(?!\d))/g;
const COLON = /(?<=\d)：(?=\d)/g;
/** Every width of space but line breaks. */
const SPACE = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const AROUND_LINES = /(?<=^|[\r\n]) | (?=$|[\r\n])/g;
const CJK = '[\\p{Script=Han}\\u3001-\\u3003\\u3008-\\u3011\\u3014-\\u301f！（），：；？～]';
const BETWEEN = new RegExp(`(?<=${CJK}) (?=${CJK})`, 'gu');

/**
 * Text in half width, without zero-width signs and stray spaces: at the ends of lines, doubled, or between two Chinese characters.
 * Letters, digits and signs become half width; the Chinese punctuation ！（），：；？～ stays in text that holds Chinese, except
 * inside numbers (1，234, 10：30). Nothing else is changed, and what is clean stays as it is.
 */
export function cleanText(text: string): string {
  const visible = withoutInvisible(text);
  return toHalfWidthButPunctuation(visible)
    .replace(SPACE, ' ')
    .replace(BETWEEN, '')
    .replace(AROUND_LINES, '');
}

function toHalfWidthButPunctuation(text: string): string {
  if (!CHINESE.test(text)) return toHalfWidth(text);
  return text.replace(FOLDED_IN_CHINESE, toHalfWidth).replace(THOUSANDS, ',').replace(COLON, ':');
}
