import type { ReturnData, StructureProblem, Table } from '../returns/table';
import type { SheetSpec, Template } from '../returns/template';
import type { NameInfo, WorkbookPort } from './port';
import { WorkbookError } from './port';
import { coverFields } from './read-return/cover';
import { FORM_COLUMNS, FORM_ROWS, readForm } from './read-return/form';
import { locate, type Place } from './read-return/locate';
import { ColumnNames } from './read-return/names';
import { readAll, readTable, type Progress } from './read-return/table';
import { unreadSheets } from './read-return/unread';

export interface ReadReturnOptions {
  readonly signal?: AbortSignal;
  /** Rows read so far, of all rows of the return's sheets. */
  onProgress?(done: number, total: number): void;
}

/**
 * Reads a return from any workbook: finds the template's sheets, their headers and columns, and gathers the
 * records column by column. Whatever is not as the template says becomes a structure problem, never a failure:
 * a workbook without any of our sheets gives a return without tables and a `sheetMissing` for each required one.
 *
 * Code cells come out in their stored form (`1男`) however they were written; everything else as it stands.
 *
 * @throws WorkbookError what the port throws, and `cancelled` when the signal is aborted
 */
export async function readReturn(
  port: WorkbookPort,
  template: Template,
  options: ReadReturnOptions = {},
): Promise<ReturnData> {
  const [sheets, excelTables, workbookNames] = [await port.sheets(), await port.tables(), await port.names()];
  const places = new Map<SheetSpec, Place>();
  for (const spec of template.sheets) {
    const place = locate(spec, sheets, excelTables);
    if (place) places.set(spec, place);
  }

  const progress = countRows([...places.values()], options);
  const read = new Set([...places.values()].map(({ sheet }) => sheet.name));
  const others = sheets.filter(({ name }) => !read.has(name));
  const unread = await unreadSheets(port, template, others, progress);
  const tables = new Map<string, Table>();
  const structure: StructureProblem[] = [];
  for (const spec of template.sheets) {
    if (options.signal?.aborted) throw new WorkbookError('cancelled');
    const place = places.get(spec);
    if (!place) {
      const candidates = unread.get(spec);
      if (spec.required) structure.push({ kind: 'sheetMissing', sheet: spec.name, candidates });
      else structure.push(...notRead(spec, candidates));
      continue;
    }
    structure.push(...notRead(spec, unread.get(spec)));
    if (place.sheet.protected) structure.push({ kind: 'sheetProtected', sheet: place.sheet.name });
    const { table, problems } = await readSheet(port, spec, place, workbookNames, progress);
    if (table) tables.set(spec.name, table);
    structure.push(...problems);
  }

  const cover = template.sheets.find((spec) => spec.layout === 'form');
  return { tables, cover: coverFields(cover, cover && tables.get(cover.name)), structure };
}

const notRead = ({ name: expected }: SheetSpec, sheets: readonly string[] = []): StructureProblem[] =>
  sheets.map((sheet) => ({ kind: 'sheetNotRead', sheet, expected }));

async function readSheet(
  port: WorkbookPort,
  spec: SheetSpec,
  place: Place,
  workbookNames: readonly NameInfo[],
  progress: Progress,
): Promise<{ table?: Table; problems: StructureProblem[] }> {
  if (spec.layout === 'table') return readTable(port, spec, place, progress);
  const { name: sheet, used } = place.sheet;
  if (!used) return { problems: [{ kind: 'headerNotFound', sheet }] };
  const range = {
    ...used,
    rows: Math.min(used.rows, FORM_ROWS),
    columns: Math.min(used.columns, FORM_COLUMNS),
  };
  const block = await readAll(port, range, progress);
  progress.rowsRead(range.rows);
  return readForm(spec, new ColumnNames(spec), block, workbookNames);
}

function countRows(places: readonly Place[], options: ReadReturnOptions): Progress {
  const total = places.reduce((sum, { sheet }) => sum + (sheet.used?.rows ?? 0), 0);
  let done = 0;
  return {
    signal: options.signal,
    rowsRead(rows) {
      done += rows;
      options.onProgress?.(done, total);
    },
  };
}
