import { type Cell, cellError } from '../../../domain/cell';
import { toText } from '../coerce';
import { each, type Functions } from '../function';

/**
 * Excel's regular expressions are PCRE2. Patterns that both dialects read alike are meant; `\p{Han}` and `\x{200B}` are
 * translated.  * Null when the pattern is wrong.
 */
function compile(pattern: string, ignoreCase: boolean): RegExp | null {
  const source = pattern.replace(/\\p\{Han\}/g, '\\p{Script=Han}').replace(/\\x\{/g, '\\u{');
  try {
    return new RegExp(source, ignoreCase ? 'iu' : 'u');
  } catch {
    return null;
  }
}

const compiled = new Map<string, RegExp | null>();
/** Patterns are few; should somebody build one for every record, the cache is begun anew. */
const CACHE = 500;

/** The pattern of the cell before: one pattern is tried on a whole column. */
let last: { pattern: string; ignoreCase: boolean; found: RegExp | null } | undefined;

function regex(pattern: string, ignoreCase: boolean): RegExp | null {
  if (last?.pattern === pattern && last.ignoreCase === ignoreCase) return last.found;
  const key = `${ignoreCase}${pattern}`;
  let found = compiled.get(key);
  if (found === undefined) {
    if (compiled.size >= CACHE) compiled.clear();
    compiled.set(key, (found = compile(pattern, ignoreCase)));
  }
  last = { pattern, ignoreCase, found };
  return found;
}

const text = (cell: Cell): string => toText(cell) as string;

export const pattern: Functions = {
  REGEXTEST: {
    // Several rules ask the same of an identity or telephone number.
    costly: true,
    ...each(2, 3, (cells) => {
      const found = regex(text(cells[1]), cells[2] === 1 || cells[2] === true);
      return found ? found.test(text(cells[0])) : cellError('#VALUE!');
    }),
  },
  /** First match, or its first group where return_mode is 2. */
  REGEXEXTRACT: each(2, 4, ([cell, source, mode, caseless]) => {
    const found = regex(text(source), caseless === 1 || caseless === true);
    if (!found) return cellError('#VALUE!');
    const match = found.exec(text(cell));
    if (!match) return cellError('#N/A');
    return mode === 2 ? (match[1] ?? match[0]) : match[0];
  }),
  REGEXREPLACE: each(3, 5, ([cell, source, replacement, , caseless]) => {
    const found = regex(text(source), caseless === 1 || caseless === true);
    return found
      ? text(cell).replace(new RegExp(found.source, `${found.flags}g`), text(replacement))
      : cellError('#VALUE!');
  }),
};
