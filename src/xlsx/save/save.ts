import { rangeAddress } from '../../workbook/address';
import type { Book } from '../book';
import { addContentType, removeContentType } from '../parts/content-types';
import type { Package } from '../parts/package';
import { addRelation, removeRelation } from '../parts/relations';
import { tablesOf } from '../parts/tables';
import type { SheetPart } from '../parts/workbook-part';
import { DAYS_1904 } from '../sheet/cell-value';
import { cellXml } from '../sheet/cell-xml';
import { cellKey, type SheetModel } from '../sheet/model';
import { SheetScanner } from '../sheet/scan-sheet';
import { scanAll } from '../xml/scan';
import { insertOrdered, WORKBOOK } from '../xml/order';
import { prefixOf, spliced, splicedText, withAttributes, type Splice } from '../xml/splice';
import { encodeXstring } from '../xml/text';
import { child, childrenOf, parseTree, type XmlNode } from '../xml/tree';
import { patchMarks } from './marks';
import { patchCells } from './patch-cells';
import { patchActiveTab, patchView } from './selection';
import { writeSpillMetadata } from './spill-metadata';

/** The workbook as a file. Parts that nothing was changed in keep every byte of their content; the book itself is not changed. */
export async function saveBook(book: Book): Promise<Uint8Array> {
  const parts = book.parts.copy();
  const spill = await writeSpillMetadata(book, parts);
  const marked = book.marks !== null;
  const loaded = new Map((await book.loaded()).map(({ sheet, model }) => [sheet.part, model]));
  for (const sheet of book.sheets) {
    const model = loaded.get(sheet.part) ?? (marked ? await book.model(sheet) : null);
    const splices = [
      ...(model ? await sheetSplices(book, sheet, model, spill) : []),
      ...viewSplices(book, sheet, model),
    ];
    if (splices.length > 0) {
      parts.set(sheet.part, { [Symbol.iterator]: () => spliced(book.parts.chunks(sheet.part), splices) });
    }
    if (model && model.changed.size > 0) patchTableHeaders(book, parts, sheet, model);
  }
  if (book.styles.changed) saveStyles(book, parts);
  if (book.formulasChanged) dropCalculationChain(book, parts);
  const workbook = workbookSplices(book);
  // Relations may have changed the package's copy only; the workbook part itself is patched from the book's text.
  if (workbook.length > 0) parts.set(book.workbook.part, splicedText(book.workbook.text, workbook));
  return parts.save();
}

function saveStyles(book: Book, parts: Package): void {
  const part = book.stylesPart ?? 'xl/styles.xml';
  parts.set(part, book.styles.toXml());
  if (book.stylesPart !== undefined) return;
  // Some minimal writers leave the part out.
  addRelation(parts, book.workbook.part, 'styles', part);
  addContentType(parts, part, 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml');
}

async function sheetSplices(
  book: Book,
  sheet: SheetPart,
  model: SheetModel,
  spill: number,
): Promise<Splice[]> {
  const splices: Splice[] = [];
  if (model.changed.size > 0) {
    const { date1904 } = book.workbook;
    const cells = (prefix: string, row: number, column: number): string => {
      const style = model.style(row, column);
      const value = model.value(row, column);
      const stored =
        date1904 && typeof value === 'number' && book.styles.isDate(style) ? value - DAYS_1904 : value;
      const formula = model.formulas.get(cellKey(row, column));
      return cellXml(prefix, row, column, { value: stored, style, metadata: spill, formula });
    };
    splices.push(...(await patchCells(book.parts.chunks(sheet.part), sheet.part, model.changed, cells)));
    const dimension = child(model.root, 'dimension');
    const used = model.used();
    if (dimension && used) splices.push(withAttributes(dimension, { ref: rangeAddress(used) }));
  }
  if (book.marks) {
    const own = book.marks.filter((mark) => mark.range.sheet === sheet.name);
    splices.push(...patchMarks(model, own, book.styles));
  }
  return splices;
}

function viewSplices(book: Book, sheet: SheetPart, model: SheetModel | null): Splice[] {
  if (!book.selected) return [];
  const root = model?.root ?? headOf(book.parts, sheet.part);
  return root ? patchView(root, book.selected.sheet === sheet.name ? book.selected : null) : [];
}

/** What stands before the cells of a worksheet part. */
export function headOf(parts: Package, part: string): XmlNode | null {
  const scanner = new (class extends SheetScanner {
    done = false;
    override open(...tag: Parameters<SheetScanner['open']>): void {
      super.open(...tag);
      if (tag[0] === 'sheetData') this.done = true;
    }
  })({}, part);
  scanAll(parts.chunks(part), scanner, part);
  return scanner.root;
}

/** A table's column names must equal its header cells, or Excel calls the file damaged. */
function patchTableHeaders(book: Book, parts: Package, sheet: SheetPart, model: SheetModel): void {
  for (const table of tablesOf(book.parts, sheet)) {
    if (!table.header) continue;
    const text = book.parts.text(table.part);
    const columns = childrenOf(child(parseTree(text, table.part), 'tableColumns'), 'tableColumn');
    const splices = columns.flatMap((node, i) => {
      const [row, column] = [table.range.row, table.range.column + i];
      if (!model.changed.has(cellKey(row, column))) return [];
      return [withAttributes(node, { name: columnName(String(model.value(row, column) ?? '')) })];
    });
    if (splices.length > 0) parts.set(table.part, splicedText(text, splices));
  }
}

/** Header text → column name; line feeds are escaped there. */
export const columnName = (header: string): string => encodeXstring(header).replace(/\n/g, '_x000a_');

/** Excel makes the calculation chain anew; one that names cells without formulas is reported as damage. */
function dropCalculationChain(book: Book, parts: Package): void {
  const chain = book.workbook.relations.find((one) => one.type === 'calcChain');
  if (!chain) return;
  parts.delete(chain.target);
  removeRelation(parts, book.workbook.part, chain.id);
  removeContentType(parts, chain.target);
}

function workbookSplices(book: Book): Splice[] {
  const { root, sheets } = book.workbook;
  const splices: Splice[] = [];
  const shown = book.selected && sheets.find((one) => one.name === book.selected?.sheet);
  if (shown) splices.push(patchActiveTab(root, shown.tab));
  if (book.edited) {
    const calculation = child(root, 'calcPr');
    splices.push(
      calculation
        ? withAttributes(calculation, { fullCalcOnLoad: '1' })
        : insertOrdered(root, WORKBOOK, 'calcPr', `<${prefixOf(root.tag)}calcPr fullCalcOnLoad="1"/>`),
    );
  }
  return splices;
}
