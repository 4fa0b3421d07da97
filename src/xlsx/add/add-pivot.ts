import type { Cell } from '../../domain/cell';
import { isBlank, isError } from '../../domain/cell';
import { rangeAddress } from '../../workbook/address';
import { WorkbookError, type PivotSpec } from '../../workbook/port';
import type { Book } from '../book';
import { addContentType } from '../parts/content-types';
import { addRelation } from '../parts/relations';
import { insertOrdered, WORKBOOK } from '../xml/order';
import { append, prefixOf, splicedText } from '../xml/splice';
import { attributesXml, encodeXstring } from '../xml/text';
import { child, childrenOf } from '../xml/tree';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A field of the source: its header, and for those on an axis the different values. */
interface Field {
  readonly name: string;
  readonly axis: 'axisRow' | 'axisCol' | null;
  readonly items: readonly (string | null)[];
}

/**
 * Adds a PivotTable (ECMA-376 part 1, 18.10). Its cache keeps only the headings that the table shows: the records are
 * read from the source sheet when the file is opened (`refreshOnLoad`, `saveData="0"`). A copy of the roster hidden in
 * the cache would carry identity numbers on, even after its sheet was deleted.
 * @throws WorkbookError `invalid` when the source has no records or lacks a field.
 */
export async function addPivot(book: Book, pivot: PivotSpec): Promise<void> {
  const source = await book.model(book.sheet(pivot.source.sheet));
  const destination = book.sheet(pivot.destination.sheet);
  const { row, column, rows, columns } = pivot.source;
  const headers = Array.from({ length: columns }, (_, i) => String(source.value(row, column + i) ?? ''));
  for (const name of [...pivot.rows, ...pivot.columns, ...pivot.values.map((value) => value.field)]) {
    if (!headers.includes(name)) throw new WorkbookError('invalid', { context: 'pivot', value: name });
  }
  if (rows < 2 || headers.includes('') || pivot.values.length === 0) {
    throw new WorkbookError('invalid', { context: 'pivot', value: headers.join(', ') });
  }
  const fields = headers.map((name, i): Field => {
    const axis = pivot.rows.includes(name) ? 'axisRow' : pivot.columns.includes(name) ? 'axisCol' : null;
    const values = (): Cell[] =>
      Array.from({ length: rows - 1 }, (_, r) => source.value(row + 1 + r, column + i));
    return { name, axis, items: axis ? itemsOf(values()) : [] };
  });

  const cache = book.parts.freeName('xl/pivotCache/pivotCacheDefinition', '.xml');
  book.parts.set(cache, cacheXml(pivot, fields));
  addContentType(book.parts, cache, `${SPREADSHEET}.pivotCacheDefinition+xml`);
  const table = book.parts.freeName('xl/pivotTables/pivotTable', '.xml');
  const cacheId = nextCacheId(book);
  book.parts.set(table, tableXml(pivot, fields, cacheId));
  addContentType(book.parts, table, `${SPREADSHEET}.pivotTable+xml`);
  addRelation(book.parts, table, 'pivotCacheDefinition', cache);
  addRelation(book.parts, destination.part, 'pivotTable', table);
  listCache(book, cacheId, addRelation(book.parts, book.workbook.part, 'pivotCacheDefinition', cache));
}

/** The different values as texts, blank last; a pivot shows headings, and is refreshed before anyone looks. */
function itemsOf(values: readonly Cell[]): (string | null)[] {
  const texts = values.map((value) => (isBlank(value) ? null : isError(value) ? value.code : String(value)));
  const different = [...new Set(texts)].filter((one) => one !== null).sort();
  return texts.includes(null) ? [...different, null] : different;
}

function cacheXml(pivot: PivotSpec, fields: readonly Field[]): string {
  const cacheFields = fields.map(({ name, axis, items }) => {
    const shared = items.map((one) =>
      one === null ? '<m/>' : `<s${attributesXml({ v: encodeXstring(one) })}/>`,
    );
    const start = attributesXml({ containsBlank: items.includes(null) ? 1 : undefined, count: items.length });
    const content = axis ? `<sharedItems${start}>${shared.join('')}</sharedItems>` : '<sharedItems/>';
    return `<cacheField${attributesXml({ name: encodeXstring(name), numFmtId: 0 })}>${content}</cacheField>`;
  });
  return (
    `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" saveData="0" refreshOnLoad="1" ` +
    'refreshedBy="Shequ" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="0">' +
    `<cacheSource type="worksheet"><worksheetSource${attributesXml({
      ref: rangeAddress(pivot.source),
      sheet: pivot.source.sheet,
    })}/></cacheSource><cacheFields count="${fields.length}">${cacheFields.join('')}</cacheFields>` +
    '</pivotCacheDefinition>'
  );
}

function tableXml(pivot: PivotSpec, fields: readonly Field[], cacheId: number): string {
  const index = (name: string): number => fields.findIndex((field) => field.name === name);
  const isData = (name: string): boolean => pivot.values.some((value) => value.field === name);
  const pivotFields = fields.map(({ name, axis, items }) => {
    const start = attributesXml({
      axis: axis ?? undefined,
      dataField: isData(name) ? 1 : undefined,
      showAll: 0,
    });
    if (!axis) return `<pivotField${start}/>`;
    const list = items.map((_, i) => `<item x="${i}"/>`).join('');
    return `<pivotField${start}><items count="${items.length + 1}">${list}<item t="default"/></items></pivotField>`;
  });
  const several = pivot.values.length > 1;
  const axis = (tag: string, list: readonly number[]): string =>
    list.length === 0
      ? ''
      : `<${tag} count="${list.length}">${list.map((x) => `<field x="${x}"/>`).join('')}</${tag}>`;
  const dataFields = pivot.values.map(({ field, by, caption }) => {
    // A caption must not be the name of a field.
    const name = fields.some((one) => one.name === caption) ? `${caption} ` : caption;
    const attributes = {
      name,
      fld: index(field),
      subtotal: by === 'count' ? 'count' : undefined,
      baseField: 0,
      baseItem: 0,
    };
    return `<dataField${attributesXml(attributes)}/>`;
  });
  return (
    `${HEAD}<pivotTableDefinition xmlns="${MAIN}"${attributesXml({ name: pivot.name, cacheId })} ` +
    'applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" ' +
    'applyAlignmentFormats="0" applyWidthHeightFormats="1" dataCaption="值" updatedVersion="6" ' +
    'minRefreshableVersion="3" useAutoFormatting="1" itemPrintTitles="1" createdVersion="6" indent="0" outline="1" ' +
    'outlineData="1" multipleFieldFilters="0">' +
    `<location${attributesXml({
      ref: rangeAddress(extent(pivot, fields)),
      firstHeaderRow: 1,
      firstDataRow: pivot.columns.length > 0 ? 1 + pivot.columns.length : 1,
      firstDataCol: 1,
    })}/><pivotFields count="${fields.length}">${pivotFields.join('')}</pivotFields>` +
    axis('rowFields', pivot.rows.map(index)) +
    // The values themselves are a field (-2) when there are several.
    axis('colFields', [...pivot.columns.map(index), ...(several ? [-2] : [])]) +
    `<dataFields count="${dataFields.length}">${dataFields.join('')}</dataFields>` +
    '<pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" showRowStripes="0" ' +
    'showColStripes="0" showLastColumn="1"/></pivotTableDefinition>'
  );
}

/** About the room the table will take; exact after the refresh. */
function extent(
  pivot: PivotSpec,
  fields: readonly Field[],
): { row: number; column: number; rows: number; columns: number } {
  const count = (axis: Field['axis']): number =>
    fields.filter((field) => field.axis === axis).reduce((sum, field) => sum + field.items.length, 0);
  const headers = 1 + pivot.columns.length;
  const across = (pivot.columns.length > 0 ? count('axisCol') + 1 : 1) * pivot.values.length;
  const { row, column } = pivot.destination;
  return { row, column, rows: headers + count('axisRow') + 1, columns: 1 + across };
}

const cachesOf = (book: Book): ReturnType<typeof childrenOf> =>
  childrenOf(child(book.workbook.root, 'pivotCaches'), 'pivotCache');

const nextCacheId = (book: Book): number =>
  1 + Math.max(0, ...cachesOf(book).map((one) => Number(one.attributes.cacheId)));

function listCache(book: Book, cacheId: number, relation: string): void {
  const { root, text } = book.workbook;
  const prefix = prefixOf(root.tag);
  const entry = `<${prefix}pivotCache xmlns:shequRel="${OFFICE}"${attributesXml({ cacheId, 'shequRel:id': relation })}/>`;
  const caches = child(root, 'pivotCaches');
  const splice = caches
    ? append(caches, entry)
    : insertOrdered(root, WORKBOOK, 'pivotCaches', `<${prefix}pivotCaches>${entry}</${prefix}pivotCaches>`);
  book.setWorkbook(splicedText(text, [splice]));
}
