import { attribute, child, childrenOf } from '../../../src/xlsx/xml/tree';
import type { LintedFile } from './file';

const MAX_SHEET_NAME = 31;
const FORBIDDEN = /[:\\/?*[\]]|^'|'$|\p{Cc}/u;

/** Sheets and their windows: names (Excel specifications and limits), ids, and what `sheetView` refers to. */
export function* workbook(file: LintedFile): Generator<string> {
  const root = file.workbook();
  const views = childrenOf(child(root, 'bookViews'), 'workbookView');
  const sheets = file.sheets();
  const names = sheets.map(({ name }) => name.toLowerCase());
  if (new Set(names).size < names.length) yield 'two sheets have one name';
  const ids = sheets.map(({ node }) => node.attributes.sheetId);
  if (new Set(ids).size < ids.length) yield 'two sheets have one id';
  if (sheets.every(({ node }) => (node.attributes.state ?? 'visible') !== 'visible'))
    yield 'no sheet is visible';
  for (const { name, part, root: sheet, node } of sheets) {
    if (
      name === '' ||
      name.length > MAX_SHEET_NAME ||
      FORBIDDEN.test(name) ||
      name.toLowerCase() === 'history'
    )
      yield `"${name}" is no name of a sheet`;
    if (!attribute(node, 'id')) yield `sheet "${name}" has no part`;
    for (const view of childrenOf(child(sheet, 'sheetViews'), 'sheetView')) {
      if (!(Number(view.attributes.workbookViewId) < views.length))
        yield `${part}: its view belongs to no window of the workbook`;
    }
  }
  for (const { attributes } of views) {
    for (const tab of [attributes.activeTab ?? '0', attributes.firstSheet ?? '0']) {
      if (!(Number(tab) < sheets.length)) yield `the workbook opens at sheet ${tab}, which is not there`;
    }
    const active = sheets[Number(attributes.activeTab ?? '0')]?.node.attributes.state ?? 'visible';
    if (active !== 'visible') yield 'the workbook opens at a hidden sheet';
  }
}
