import { parseRange } from '../../workbook/address';
import type { CellRange } from '../../workbook/port';
import { child, childrenOf, isTrue, type XmlNode } from '../xml/tree';

/** A drop-down list on some cells. */
export interface ListValidation {
  readonly ranges: readonly Omit<CellRange, 'sheet'>[];
  /** The choices, when they are written out; otherwise `source` is a formula for them, with "=". */
  readonly choices: readonly string[] | null;
  readonly source: string | null;
  /** Whether other values are refused. */
  readonly strict: boolean;
}

/** Lists of a worksheet, also those of the later format that refer to other sheets (`x14`, in `extLst`). */
export function readValidations(worksheet: XmlNode): ListValidation[] {
  const own = childrenOf(child(worksheet, 'dataValidations'), 'dataValidation');
  const later = childrenOf(child(worksheet, 'extLst'), 'ext').flatMap((ext) =>
    childrenOf(child(ext, 'dataValidations'), 'dataValidation'),
  );
  return [...own, ...later].flatMap((node) => {
    if (node.attributes.type !== 'list') return [];
    const formula = child(node, 'formula1');
    const text = (child(formula, 'f')?.text ?? formula?.text ?? '').trim();
    const cells = node.attributes.sqref ?? child(node, 'sqref')?.text ?? '';
    const listed = /^"(.*)"$/s.exec(text);
    return [
      {
        ranges: cells.split(/\s+/).flatMap((one) => parseRange(one) ?? []),
        choices: listed ? listed[1].replace(/""/g, '"').split(',') : null,
        source: listed || text === '' ? null : `=${text}`,
        strict: isTrue(node.attributes.showErrorMessage) && (node.attributes.errorStyle ?? 'stop') === 'stop',
      },
    ];
  });
}
