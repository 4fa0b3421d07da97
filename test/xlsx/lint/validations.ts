import { child, childrenOf } from '../../../src/xlsx/xml/tree';
import { areasOf, overlaps } from './areas';
import type { LintedFile } from './file';
import { formulaProblems, placesOf } from './formulas';

/** [MS-XLSB] 2.5.37 (DValStrings); "Apply data validation to cells" for lists that are written out. */
const LIMITS: Readonly<Record<string, number>> = { errorTitle: 32, error: 225, promptTitle: 32, prompt: 255 };
const MAX_LIST = 255;
const MAX_VALIDATIONS = 65_534;
const NEEDS_TWO = new Set(['between', 'notBetween']);
const COMPARES = new Set(['whole', 'decimal', 'date', 'time', 'textLength']);

/** Data validations: messages within limits, lists in quotes or by reference, as many formulas as the operator needs. */
export function* validations(file: LintedFile): Generator<string> {
  const places = placesOf(file);
  for (const { name, root } of file.sheets()) {
    const all = childrenOf(child(root, 'dataValidations'), 'dataValidation');
    if (child(root, 'dataValidations') && all.length === 0) yield `${name}: <dataValidations> is empty`;
    if (all.length > MAX_VALIDATIONS) yield `${name}: ${all.length} validations`;
    const where = all.flatMap(({ attributes }) => areasOf(attributes.sqref));
    if (where.includes(null)) yield `${name}: a validation nowhere`;
    for (const pair of overlaps(where)) yield `${name}: validations of ${pair}`;
    for (const node of all) {
      const at = `${name}!${node.attributes.sqref}`;
      for (const [attribute, limit] of Object.entries(LIMITS)) {
        const length = node.attributes[attribute]?.length ?? 0;
        if (length > limit) yield `${at}: ${attribute} of ${length} characters, ${limit} at most`;
      }
      const first = child(node, 'formula1')?.text ?? '';
      const second = child(node, 'formula2')?.text ?? '';
      if (first === '') yield `${at}: no formula`;
      const { type = 'none', operator = 'between' } = node.attributes;
      if (COMPARES.has(type) && NEEDS_TWO.has(operator) !== (second !== ''))
        yield `${at}: ${operator} with ${second === '' ? 'one value' : 'two values'}`;
      if (type === 'list' && first.length > MAX_LIST) yield `${at}: a list of ${first.length} characters`;
      for (const formula of [first, second]) {
        if (formula === '' || formula.startsWith('"')) continue;
        for (const problem of formulaProblems(formula, places)) yield `${at}: ${problem}`;
      }
    }
  }
}
