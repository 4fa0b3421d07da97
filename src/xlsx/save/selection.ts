import { cellAddress, parseRange, rangeAddress } from '../../workbook/address';
import type { CellRange } from '../../workbook/port';
import { insertOrdered, WORKBOOK, WORKSHEET } from '../xml/order';
import { append, prefixOf, replaced, withAttributes, type Splice } from '../xml/splice';
import { attributesXml } from '../xml/text';
import { child, childrenOf, isTrue, type XmlNode } from '../xml/tree';

/** What is selected in a worksheet part, or its first cell. */
export function selectionIn(worksheet: XmlNode): Omit<CellRange, 'sheet'> {
  const view = child(child(worksheet, 'sheetViews'), 'sheetView');
  const active = child(view, 'pane')?.attributes.activePane;
  const selection = childrenOf(view, 'selection').find((one) => one.attributes.pane === active);
  const first = selection?.attributes.sqref?.split(' ')[0];
  return parseRange(first ?? 'A1') ?? { row: 0, column: 0, rows: 1, columns: 1 };
}

/**
 * The splices that make a sheet the shown one (with this selection) or not shown (null). Two sheets with
 * `tabSelected` would be edited together in Excel.
 */
export function patchView(worksheet: XmlNode, selected: Omit<CellRange, 'sheet'> | null): Splice[] {
  const prefix = prefixOf(worksheet.tag);
  const views = child(worksheet, 'sheetViews');
  const view = child(views, 'sheetView');
  if (!selected) {
    return view && isTrue(view.attributes.tabSelected)
      ? [withAttributes(view, { tabSelected: undefined })]
      : [];
  }
  const active = child(view, 'pane')?.attributes.activePane;
  const selection = `<${prefix}selection${attributesXml({
    pane: active,
    activeCell: cellAddress(selected.row, selected.column),
    sqref: rangeAddress(selected),
  })}/>`;
  if (!views || !view) {
    const xml = `<${prefix}sheetView tabSelected="1" workbookViewId="0">${selection}</${prefix}sheetView>`;
    if (views) return [append(views, xml)];
    return [
      insertOrdered(worksheet, WORKSHEET, 'sheetViews', `<${prefix}sheetViews>${xml}</${prefix}sheetViews>`),
    ];
  }
  if (view.empty) {
    const attributes = attributesXml({ ...view.attributes, tabSelected: '1' });
    return [replaced(view, `<${view.tag}${attributes}>${selection}</${view.tag}>`)];
  }
  const old = childrenOf(view, 'selection').find((one) => one.attributes.pane === active);
  const last = childrenOf(view, 'selection').at(-1) ?? child(view, 'pane');
  const at = last?.end ?? view.open;
  return [
    withAttributes(view, { tabSelected: '1' }),
    old ? replaced(old, selection) : { start: at, end: at, text: selection },
  ];
}

/** The splice that makes a tab of the workbook the shown one. */
export function patchActiveTab(workbook: XmlNode, tab: number): Splice {
  const views = child(workbook, 'bookViews');
  const view = child(views, 'workbookView');
  if (view) {
    const first = Number(view.attributes.firstSheet ?? 0);
    const firstSheet = first > tab ? undefined : view.attributes.firstSheet;
    return withAttributes(view, { activeTab: String(tab), firstSheet });
  }
  const prefix = prefixOf(workbook.tag);
  const xml = `<${prefix}workbookView activeTab="${tab}"/>`;
  if (views) return append(views, xml);
  return insertOrdered(workbook, WORKBOOK, 'bookViews', `<${prefix}bookViews>${xml}</${prefix}bookViews>`);
}
