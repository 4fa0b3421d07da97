import type { Cell } from '../domain/cell';
import type { Table, WorkbookName } from '../returns/table';
import {
  WorkbookError,
  type CellRange,
  type NameFormula,
  type SheetInfo,
  type TableInfo,
  type WorkbookPort,
} from './port';
import { HEADER_ROWS } from './read-return/header';
import { readAll, type Progress } from './read-return/table';
import { withDates } from './read-tables/dates';
import { type PlainColumn, plainColumns, plainHeader } from './read-tables/header';
import { PlainRecords } from './read-tables/records';

export interface ReadTablesOptions {
  readonly signal?: AbortSignal;
  /** Tables that are read already, by name; their worksheets are not read again, but known by their names too. */
  readonly known?: ReadonlyMap<string, Table>;
  /** Which other tables are wanted; default: all. Called with the names of Excel tables and of worksheets. */
  wanted?(name: string): boolean;
}

/**
 * Reads any workbook's tables by name: its Excel tables, and each worksheet that has none and begins with a header,
 * in one row or, where cells were merged, in several. A worksheet with a single table may be called by its own name as well. Values come out as they stand.
 * All rows of an Excel table are records, but for blank ones and its totals row; on a plain worksheet a row that says
 * 合计 in front, the header once more and a line of words underneath are none either. A plain worksheet that is empty,
 * or has no header, is a table without columns.
 *
 * @throws WorkbookError what the port throws, and `cancelled` when the signal is aborted
 */
export async function readTables(
  port: WorkbookPort,
  { signal, known = new Map(), wanted = () => true }: ReadTablesOptions = {},
): Promise<Map<string, Table>> {
  const [sheets, excelTables] = [await port.sheets(), await port.tables()];
  const tables = new Map<string, Table>(known);
  const progress: Progress = { signal, rowsRead: () => undefined };
  const readSheets = new Map([...known.values()].map((table) => [table.sheet, table]));
  for (const info of excelTables) {
    const alone = excelTables.filter(({ range }) => range.sheet === info.range.sheet).length === 1;
    const { sheet } = info.range;
    if (tables.has(info.name) || !info.header) continue;
    if (!wanted(info.name) && !(alone && wanted(sheet))) continue;
    throwIfCancelled(signal);
    const table = await withDates(port, await readExcelTable(port, info, progress));
    tables.set(info.name, table);
    if (alone && !tables.has(sheet) && !readSheets.has(sheet)) tables.set(sheet, table);
  }
  for (const sheet of sheets) {
    const { name } = sheet;
    if (tables.has(name) || !wanted(name)) continue;
    const read = readSheets.get(name);
    if (read) {
      tables.set(name, read);
      continue;
    }
    if (excelTables.some(({ range }) => range.sheet === name)) continue;
    throwIfCancelled(signal);
    tables.set(name, await withDates(port, await readSheet(port, sheet, progress)));
  }
  return tables;
}

/**
 * What the workbook's own names stand for: the value of the one cell that a name refers to, or the formula of a name
 * that is calculated. A name of several cells is none that a rule can ask for.
 */
export async function readNames(port: WorkbookPort): Promise<Map<string, WorkbookName>> {
  const names = new Map<string, WorkbookName>();
  const [ranges, formulas] = [await port.names(), await port.nameFormulas()];
  for (const { name, range } of ranges) {
    if (range.rows !== 1 || range.columns !== 1) continue;
    const block = await readAll(port, range, { rowsRead: () => undefined });
    names.set(name, { value: block.values[0]?.[0] ?? null });
  }
  const references = new Set(ranges.map(({ name }) => name));
  for (const { name, formula, sheet } of formulas.filter(isPlainName)) {
    if (sheet === null && !references.has(name)) names.set(name, { formula });
  }
  return names;
}

/** Excel keeps print areas and filters as names too. */
const isPlainName = ({ name }: NameFormula): boolean => !/^_xl|!|^Print_/i.test(name);

async function readExcelTable(port: WorkbookPort, info: TableInfo, progress: Progress): Promise<Table> {
  const { range } = info;
  const top = await readAll(port, { ...range, rows: 1 }, progress);
  const rows = range.rows - 1 - (info.totals ? 1 : 0);
  const columns = plainColumns(top.values[0] ?? []);
  const records = new PlainRecords(columns, false);
  await readBody(port, { ...range, row: range.row + 1, rows }, records, progress);
  return tableOf(info.name, range, columns, records);
}

async function readSheet(port: WorkbookPort, { name, used }: SheetInfo, progress: Progress): Promise<Table> {
  if (!used) return withoutColumns(name);
  const top = await readAll(port, { ...used, rows: Math.min(used.rows, HEADER_ROWS) }, progress);
  const header = plainHeader(top.values);
  if (!header) return withoutColumns(name);
  const { columns } = header;
  const records = new PlainRecords(columns, true, top.values.slice(header.first, header.last + 1));
  const first = used.row + header.last + 1;
  await readBody(port, { ...used, row: first, rows: used.row + used.rows - first }, records, progress);
  return tableOf(name, used, columns, records);
}

const withoutColumns = (name: string): Table => ({
  name,
  sheet: name,
  columns: [],
  rows: 0,
  rowOf: (record) => record,
});

async function readBody(
  port: WorkbookPort,
  body: CellRange,
  records: PlainRecords,
  { signal }: Progress,
): Promise<void> {
  if (body.rows <= 0) return;
  for await (const block of port.read(body, { signal })) {
    block.values.forEach((row: readonly Cell[], index) => records.add(row, block.range.row + index));
  }
}

const tableOf = (
  name: string,
  range: CellRange,
  columns: readonly PlainColumn[],
  records: PlainRecords,
): Table => ({
  name,
  sheet: range.sheet,
  columns: columns.map((column, index) => ({
    name: column.name,
    values: records.values[index],
    column: range.column + column.offset,
  })),
  rows: records.rows.length,
  rowOf: (record) => records.rows[record],
});

function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new WorkbookError('cancelled');
}
