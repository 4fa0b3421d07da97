import { parseRange } from '../../../src/workbook/address';
import { child, childrenOf, isTrue } from '../../../src/xlsx/xml/tree';
import type { LintedFile } from './file';

const MAX_COLUMNS = 16_384;
const MAX_WIDTH = 255;
const MAX_HEIGHT = 409.5;

/** Columns, rows and panes: widths and heights within limits, columns not described twice, a pane where it freezes. */
export function* layout(file: LintedFile): Generator<string> {
  const styles = childrenOf(child(file.tree('xl/styles.xml'), 'cellXfs'), 'xf').length;
  for (const { name, root } of file.sheets()) {
    let last = 0;
    for (const { attributes } of childrenOf(child(root, 'cols'), 'col')) {
      const [min, max] = [Number(attributes.min), Number(attributes.max)];
      if (!(min > last && max >= min && max <= MAX_COLUMNS)) yield `${name}: columns ${min} to ${max}`;
      last = max;
      if (attributes.width !== undefined && !(Number(attributes.width) <= MAX_WIDTH))
        yield `${name}: column ${min} is ${attributes.width} wide`;
      if (!(Number(attributes.style ?? 0) < styles)) yield `${name}: column ${min} has no style`;
    }
    if (child(root, 'cols')?.children.length === 0) yield `${name}: <cols> is empty`;
    for (const { attributes } of childrenOf(child(root, 'sheetData'), 'row')) {
      if (attributes.ht !== undefined && !(Number(attributes.ht) <= MAX_HEIGHT))
        yield `${name}: row ${attributes.r} is ${attributes.ht} high`;
      if (!(Number(attributes.s ?? 0) < styles)) yield `${name}: row ${attributes.r} has no style`;
    }
    for (const view of childrenOf(child(root, 'sheetViews'), 'sheetView')) {
      const pane = child(view, 'pane')?.attributes;
      if (!pane) continue;
      const [x, y] = [Number(pane.xSplit ?? 0), Number(pane.ySplit ?? 0)];
      const first = parseRange(pane.topLeftCell ?? '');
      if (x + y === 0 || !first || first.column < x || first.row < y)
        yield `${name}: a pane that freezes nothing`;
      const active = `${y > 0 ? 'bottom' : 'top'}${x > 0 ? 'Right' : 'Left'}`;
      if (pane.activePane !== active) yield `${name}: the active pane is ${pane.activePane}, not ${active}`;
    }
    if (isTrue(child(root, 'sheetPr')?.attributes.filterMode)) yield `${name}: filtered without a filter`;
  }
}
