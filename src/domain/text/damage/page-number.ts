import { matching } from './damage';
import { tornWord } from './words';

const BETWEEN = /(?<=\p{Script=Han})[ \u3000]\d{1,3}[ \u3000](?=\p{Script=Han})/gu;

/**
 * A page number inside a word: 開 1 展, 消 2 除. "共 5 个" and "方案 1 较好" are written so too; only a number that tears a known
 * word apart is accused.
 */
export const pageNumbers = matching(BETWEEN, (match) => {
  const end = match.index + match[0].length;
  const before = match.input.slice(Math.max(0, match.index - 4), match.index);
  const word = tornWord(before, match.input.slice(end, end + 4));
  if (word === undefined) return undefined;
  return {
    kind: 'pageNumber',
    found: `${before.slice(-1)}${match[0]}${match.input.slice(end, end + 1)}`,
    suggestion: word,
  };
});
