import { matching } from './damage';
import { tornWord } from './words';

const BREAK = /(?<=[\p{Script=Han}\d])[ \t\r\u3000]*\n[\s\u3000]*(?=[\p{Script=Han}\d])/gu;
/** A shorter line is an entry of a list; one that ends in a number, even a longer one. */
const LINE = 8;
const NUMBER_LINE = 16;
const UNIT = /^\d{1,8}[人名户戶个個家万萬元次]/;

/**
 * A line that ends inside a word (高水⏎平, 持社工⏎证) or a number (共有12⏎34户), as text copied from a printed page does. Lines of a
 * list are left alone: they are short, or what meets at the break is no word.
 */
export const brokenLines = matching(BREAK, (match) => {
  const { index, input } = match;
  const end = index + match[0].length;
  const start = input.lastIndexOf('\n', index - 1) + 1;
  if (index - start < LINE) return undefined;
  const before = input.slice(Math.max(start, index - 4), index);
  const after = input.slice(end, end + 9);
  const shown = `${before.slice(-2)}⏎${after.slice(0, 2)}`;
  if (/\d$/.test(before)) {
    const split =
      index - start >= NUMBER_LINE && UNIT.test(after) && /\p{Script=Han}/u.test(input.slice(start, index));
    return split ? { kind: 'brokenLine', found: shown } : undefined;
  }
  const word = tornWord(before, after);
  return word === undefined ? undefined : { kind: 'brokenLine', found: shown, suggestion: word };
});
