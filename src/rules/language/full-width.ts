import { FormulaProblem } from './problem';
import { RIGHTLY } from './syntax-place';

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
  '=>': '>=',
  '=<': '<=',
  '==': '=',
  '!=': '<>',
  '&&': 'AND()',
  '||': 'OR()',
};

const SINGLE = [...Object.keys(HALF), ...Object.keys(OTHER)].filter(({ length }) => length === 1);

/** What may be in the lists; signs of comparison are taken together, so that `<=>` holds no `=>`. */
const SIGNS = new RegExp(`[=<>!&|]+|[${SINGLE.join('')}]`, 'gu');

/**
 * The first sign of a formula, or of a part of one that begins at a place, that was typed in full width or is no sign of
 * formulas (`≥`, `=>`, `&&`); undefined where there is none.
 */
export function fullWidth(formula: string, from = 1): FormulaProblem | undefined {
  const bare = formula.replace(RIGHTLY, (text) => ' '.repeat(text.length));
  for (const { 0: found, index } of bare.matchAll(SIGNS)) {
    const place = index + from;
    if (Object.hasOwn(HALF, found))
      return new FormulaProblem('fullWidth', { found, half: HALF[found] }, place);
    if (Object.hasOwn(OTHER, found))
      return new FormulaProblem('otherSign', { found, half: OTHER[found] }, place);
  }
  return undefined;
}
