import type { XmlNode } from '../../../src/xlsx/xml/tree';
import type { LintedFile } from './file';

/** Children of the main elements in the order of the schema (ECMA-376 part 1, annex A.2): Excel refuses any other. */
const ORDERS: Readonly<Record<string, string>> = {
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
    'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
    'fileRecoveryPr webPublishObjects extLst',
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges ' +
    'scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting ' +
    'dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks ' +
    'customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture ' +
    'oleObjects controls webPublishItems tableParts extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst',
  tableColumn: 'calculatedColumnFormula totalsRowFormula xmlColumnPr extLst',
  sheetView: 'pane selection pivotSelection extLst',
  dataValidation: 'formula1 formula2',
  c: 'f v is extLst',
  xf: 'alignment protection extLst',
  dxf: 'font numFmt fill alignment border protection extLst',
};
/** Those that may stand several times. */
const REPEATED = new Set(['conditionalFormatting', 'selection', 'pivotSelection', 'fileRecoveryPr']);

export function* elementOrder(file: LintedFile): Generator<string> {
  for (const name of file.names) {
    if (name.startsWith('xl/') && name.endsWith('.xml') && !name.includes('theme'))
      yield* inOrder(file.tree(name), name);
  }
}

function* inOrder(node: XmlNode, part: string): Generator<string> {
  const order = ORDERS[node.name]?.split(' ');
  if (order) {
    let last = -1;
    for (const { name } of node.children) {
      const place = order.indexOf(name);
      if (place < 0) yield `${part}: <${name}> is no child of <${node.name}>`;
      else if (place < last || (place === last && !REPEATED.has(name)))
        yield `${part}: <${name}> stands in the wrong place of <${node.name}>`;
      last = Math.max(last, place);
    }
  }
  for (const child of node.children) yield* inOrder(child, part);
}
