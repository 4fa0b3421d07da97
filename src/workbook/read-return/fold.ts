/**
 * A header or sheet name as two people would call it the same: full width to half width, no spaces, line breaks
 * or invisible characters, no mark of a required column, one kind of bracket, no quotation marks.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\u2060\ufeff*★]/g, '')
    .replace(/[【〔[]/g, '(')
    .replace(/[】〕\]]/g, ')')
    .replace(/[“”"「」']/g, '')
    .toLowerCase();

/** A folded header without a unit or note behind it: `总户数(户)` → `总户数`. */
export const withoutNote = (folded: string): string => folded.replace(/\([^()]*\)$/, '');
