import { append, type Splice } from './splice';
import type { XmlNode } from './tree';

/** Children of `worksheet` in the order of the schema (ECMA-376 part 1, 18.3.1.99); Excel refuses any other. */
export const WORKSHEET = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems ' +
  'tableParts extLst'
).split(' ');

/** Children of `workbook` (18.2.27). */
export const WORKBOOK = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr ' +
  'webPublishObjects extLst'
).split(' ');

/** Children of `styleSheet` (18.8.39). */
export const STYLES =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/** Inserts a child where the schema wants it: behind its like and all that comes before. */
export function insertOrdered(parent: XmlNode, order: readonly string[], name: string, xml: string): Splice {
  const place = order.indexOf(name);
  const before = parent.children.filter((one) => order.indexOf(one.name) <= place).at(-1);
  if (!before && parent.empty) return append(parent, xml);
  const at = before?.end ?? parent.open;
  return { start: at, end: at, text: xml };
}
