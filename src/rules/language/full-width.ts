import { FormulaProblem } from './problem';

/** Signs as a Chinese keyboard gives them, and as a formula needs them. */
const HALF: Readonly<Record<string, string>> = {
  '＝': '=',
  '＞': '>',
  '＜': '<',
  '，': ',',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '“': '"',
  '”': '"',
  '＂': '"',
  '＋': '+',
  '－': '-',
  '＊': '*',
  '／': '/',
  '＆': '&',
  '％': '%',
  '＠': '@',
};

/** Signs that formulas have in another way. */
const OTHER: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≤': '<=',
  '≠': '<>',
  '×': '*',
  '÷': '/',
  '、': ',',
};

/** What may hold such a sign rightly: a text, the name of a column or table in brackets, a sheet in quotes. */
const RIGHTLY = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[(?:'.|[^[\]])*\])*\]/gu;

/**
 * The first sign of a formula, or of a part of one that begins at a place, that was typed in full width or is no sign of
 * formulas; undefined where there is none.
 */
export function fullWidth(formula: string, from = 1): FormulaProblem | undefined {
  const bare = formula.replace(RIGHTLY, (text) => ' '.repeat(text.length));
  const at = [...bare].findIndex((sign) => Object.hasOwn(HALF, sign) || Object.hasOwn(OTHER, sign));
  if (at < 0) return undefined;
  const found = [...bare][at];
  const key = Object.hasOwn(HALF, found) ? 'fullWidth' : 'otherSign';
  return new FormulaProblem(key, { found, half: HALF[found] ?? OTHER[found] }, at + from);
}
