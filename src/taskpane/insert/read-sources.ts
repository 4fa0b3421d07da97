import type { Cell } from '../../domain/cell';
import { fold } from '../../workbook/read-return/fold';
import type { CellRange, SheetInfo, TableInfo, WorkbookPort } from '../../workbook/port';
import { headerRow, regionAround } from './region';
import { overlaps, type SourceColumn, type Sources, type SourceTable } from './source';

/** Cells of a sheet looked at to find the block around the selection. */
const LOOKED_AT = 200_000;
/** Rows and columns of a cover sheet. */
const COVER = { rows: 40, columns: 8 };
const DATE = '统计时点';
const COVER_SHEET = '封面';

/** Reads what arguments can be taken from: tables with their headers, names, and the block around the selection. */
export async function readSources(port: WorkbookPort): Promise<Sources> {
  const [sheets, infos, names, selection, canSpill] = [
    await port.sheets(),
    await port.tables(),
    await port.names(),
    await port.selection(),
    await port.canSpill(),
  ];
  const tables: SourceTable[] = [];
  for (const info of infos) {
    const table = await readTable(port, info);
    if (table) tables.push(table);
  }
  let selected = selection && tables.find((table) => overlaps(table.range, selection));
  if (selection && !selected) {
    const block = await readBlock(port, sheets, selection);
    // A block that runs into a table is that table with something beside it.
    const beside = block && tables.find((table) => overlaps(table.range, block.range));
    if (block && !beside) tables.unshift(block);
    selected = beside ?? block;
  }
  const named = names.some(({ name }) => fold(name) === DATE);
  const date = named ? null : await readDateCell(port, sheets);
  return { sheets, tables, names, selection, selected: selected ?? null, canSpill, date };
}

async function readTable(port: WorkbookPort, info: TableInfo): Promise<SourceTable | null> {
  const { name, range, header, totals } = info;
  const rows = range.rows - (header ? 1 : 0) - (totals ? 1 : 0);
  if (!header || rows < 1) return null;
  const [headers = []] = await readAll(port, { ...range, rows: 1 });
  return {
    name,
    range: { ...range, rows: rows + 1 },
    body: { ...range, row: range.row + 1, rows },
    columns: columnsOf(headers, range.column),
  };
}

async function readBlock(
  port: WorkbookPort,
  sheets: readonly SheetInfo[],
  selection: CellRange,
): Promise<SourceTable | null> {
  const used = sheets.find(({ name }) => name === selection.sheet)?.used;
  if (!used) return null;
  const columns = Math.min(used.column + used.columns, LOOKED_AT);
  const rows = Math.min(used.row + used.rows, Math.max(1, Math.floor(LOOKED_AT / columns)));
  const values = await readAll(port, { sheet: selection.sheet, row: 0, column: 0, rows, columns });
  const region = regionAround(values, selection.row, selection.column);
  if (!region) return null;
  const top = headerRow(values, region);
  if (top === null) return null;
  // Where the sheet is longer than what was looked at, the block goes on to its end.
  const bottom = region.row + region.rows === rows ? used.row + used.rows : region.row + region.rows;
  const range: CellRange = {
    sheet: selection.sheet,
    row: top,
    column: region.column,
    rows: bottom - top,
    columns: region.columns,
  };
  return {
    name: null,
    range,
    body: { ...range, row: top + 1, rows: range.rows - 1 },
    columns: columnsOf(values[top].slice(region.column, region.column + region.columns), region.column),
  };
}

function columnsOf(headers: readonly Cell[], first: number): SourceColumn[] {
  const columns = headers.flatMap((cell, i) =>
    typeof cell === 'string' && cell.trim() !== '' ? [{ header: cell, column: first + i }] : [],
  );
  return columns.filter(({ header }) => columns.filter((other) => other.header === header).length === 1);
}

/** The cell right of the label on the cover. */
async function readDateCell(port: WorkbookPort, sheets: readonly SheetInfo[]): Promise<CellRange | null> {
  const cover = sheets.find(({ name }) => fold(name) === COVER_SHEET);
  if (!cover?.used) return null;
  const { used } = cover;
  const rows = Math.min(used.rows, COVER.rows);
  const columns = Math.min(used.columns, COVER.columns);
  const values = await readAll(port, { ...used, rows, columns });
  for (let row = 0; row < rows; row++) {
    const column = values[row].findIndex((cell) => typeof cell === 'string' && fold(cell) === DATE);
    if (column >= 0) {
      return {
        sheet: cover.name,
        row: used.row + row,
        column: used.column + column + 1,
        rows: 1,
        columns: 1,
      };
    }
  }
  return null;
}

/** All values of a rectangle; `signal` stops between blocks. */
export async function readAll(port: WorkbookPort, range: CellRange, signal?: AbortSignal): Promise<Cell[][]> {
  const values: Cell[][] = [];
  for await (const block of port.read(range, { signal })) for (const row of block.values) values.push(row);
  return values;
}
