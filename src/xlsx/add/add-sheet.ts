import { cellAddress, rangeAddress } from '../../workbook/address';
import { requireContent } from '../../workbook/edits';
import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/limits';
import { WorkbookError, type CellRange, type NewSheet } from '../../workbook/port';
import { freeSheetName } from '../../workbook/sheet-name';
import type { Book } from '../book';
import { addContentType } from '../parts/content-types';
import { addRelation, relationsName } from '../parts/relations';
import { tablesOf } from '../parts/tables';
import { columnName } from '../save/save';
import { compact } from '../xml/encode';
import { append, prefixOf, splicedText } from '../xml/splice';
import { attributesXml } from '../xml/text';
import { child, childrenOf, isTrue } from '../xml/tree';
import { sheetXml } from './sheet-xml';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Adds a sheet behind the others. Everything is checked first, so a refusal changes nothing. @returns its name. */
export function addSheet(book: Book, sheet: NewSheet): string {
  const { root } = book.workbook;
  if (isTrue(child(root, 'workbookProtection')?.attributes.lockStructure))
    throw new WorkbookError('protected');
  const all = childrenOf(child(root, 'sheets'), 'sheet');
  const name = freeSheetName(
    sheet.name,
    all.map((one) => one.attributes.name),
  );
  requireRows(sheet);
  const headers = sheet.table ? tableHeaders(sheet, sheet.table.range) : [];

  const part = book.parts.freeName('xl/worksheets/sheet', '.xml');
  const table = sheet.table && addTable(book, part, sheet.table, headers);
  book.parts.set(part, compact(sheetXml(sheet, book.styles, book.workbook.date1904, table)));
  addContentType(book.parts, part, `${SPREADSHEET}.worksheet+xml`);
  const relation = addRelation(book.parts, book.workbook.part, 'worksheet', part);
  const sheetId = 1 + Math.max(0, ...all.map((one) => Number(one.attributes.sheetId)));
  listSheet(book, name, sheetId, relation);
  if (sheet.rows.some((row) => row.some((cell) => cell && 'formula' in cell.content))) book.edited = true;
  if (sheet.activate) book.selected = { sheet: name, row: 0, column: 0, rows: 1, columns: 1 };
  return name;
}

function requireRows(sheet: NewSheet): void {
  if (sheet.rows.length > MAX_ROWS || sheet.rows.some((row) => row.length > MAX_COLUMNS)) {
    throw new WorkbookError('tooLarge', { sheet: sheet.name });
  }
  sheet.rows.forEach((row, r) =>
    row.forEach((cell, c) => cell && requireContent(cell.content, cellAddress(r, c))),
  );
}

function listSheet(book: Book, name: string, sheetId: number, relation: string): void {
  const { root, text } = book.workbook;
  const sheets = child(root, 'sheets');
  if (!sheets) throw new WorkbookError('notAWorkbook');
  const prefix = prefixOf(root.tag);
  // The relation attribute needs a prefix; we bring our own declaration rather than trust the file to have one.
  const xmlns = `xmlns:shequRel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;
  const entry = `<${prefix}sheet ${xmlns}${attributesXml({ name, sheetId, 'shequRel:id': relation })}/>`;
  book.setWorkbook(splicedText(text, [append(sheets, entry)]));
}

/** The header texts of a table. @throws WorkbookError `invalid` unless all are texts and differ. */
function tableHeaders(sheet: NewSheet, range: Omit<CellRange, 'sheet'>): string[] {
  const headers = Array.from({ length: range.columns }, (_, i) => {
    const content = sheet.rows[range.row]?.[range.column + i]?.content;
    return content && 'value' in content && typeof content.value === 'string' ? content.value : '';
  });
  requireHeaders(headers);
  return headers;
}

/** @throws WorkbookError `invalid` for header texts that are blank or equal but for case. */
export function requireHeaders(headers: readonly string[]): void {
  const unique = new Set(headers.map((one) => one.toLowerCase()));
  if (unique.size < headers.length || unique.has('')) {
    throw new WorkbookError('invalid', { context: 'tableHeader', value: headers.join(', ') });
  }
}

/** Adds a table part. @returns the relation from the sheet to it. */
function addTable(
  book: Book,
  sheetPart: string,
  table: NonNullable<NewSheet['table']>,
  headers: readonly string[],
): string {
  const others = book.sheets.flatMap((one) => tablesOf(book.parts, one));
  const taken = new Set([...others, ...book.workbook.names].map((one) => one.name.toLowerCase()));
  let name = table.name;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${table.name}_${n}`;
  const id = 1 + Math.max(0, ...others.map((one) => one.id));
  const ref = rangeAddress(table.range);
  const columns = headers.map(
    (header, i) => `<tableColumn${attributesXml({ id: i + 1, name: columnName(header) })}/>`,
  );
  const part = book.parts.freeName('xl/tables/table', '.xml');
  book.parts.set(
    part,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"` +
      `${attributesXml({ id, name, displayName: name, ref, totalsRowShown: 0 })}>` +
      `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
      '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" ' +
      'showColumnStripes="0"/></table>',
  );
  addContentType(book.parts, part, `${SPREADSHEET}.table+xml`);
  // A part with this free name may have left its relations behind.
  book.parts.delete(relationsName(sheetPart));
  return addRelation(book.parts, sheetPart, 'table', part);
}
