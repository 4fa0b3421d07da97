import { cellAddress } from '../workbook/address';
import { requireContent } from '../workbook/edits';
import { WorkbookError } from '../workbook/port';
import type { CellStyle, NewCell, NewSheet } from '../workbook/port';
import { freeSheetName } from '../workbook/sheet-name';
import { joinCells, rangeOf } from './areas';
import { jsonBytes, writeBlocks } from './blocks';
import { GENERAL_FORMAT, toWritten } from './content';
import type { Written } from './content';
import { runExcel, supports } from './host';
import { LOOKS, applyLook } from './styles';

/** Writes a new sheet; when anything fails, the half-written sheet is deleted again. */
export function addSheet(wanted: NewSheet): Promise<string> {
  return runExcel(
    async (context) => {
      wanted.rows.forEach((cells, row) =>
        cells.forEach((cell, column) => cell && requireContent(cell.content, cellAddress(row, column))),
      );
      requireTableHeaders(wanted);
      const sheets = context.workbook.worksheets.load('items/name');
      const tables = context.workbook.tables.load('items/name');
      await context.sync();
      const name = freeSheetName(
        wanted.name,
        sheets.items.map((sheet) => sheet.name),
      );
      const sheet = sheets.add(name);
      await context.sync();
      try {
        await writeCells(context, sheet, wanted.rows);
        formatCells(sheet, wanted);
        if (wanted.table) {
          addTable(
            sheet,
            wanted.table,
            tables.items.map((table) => table.name),
          );
        }
        if (wanted.activate) sheet.activate();
        await context.sync();
      } catch (error) {
        sheet.delete();
        await context.sync();
        throw error;
      }
      return name;
    },
    { sheet: wanted.name },
  );
}

/** Takes a sheet away; Excel refuses the last one that is visible. */
export function removeSheet(sheet: string): Promise<void> {
  return runExcel(
    async (context) => {
      context.workbook.worksheets.getItem(sheet).delete();
      await context.sync();
    },
    { sheet },
  );
}

const writtenOf = (cell: NewCell | null): Written | null =>
  cell && toWritten(cell.content, cell.style ? LOOKS[cell.style].numberFormat : GENERAL_FORMAT);

async function writeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: NewSheet['rows'],
): Promise<void> {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return;
  const written = rows.map((row) =>
    Array.from({ length: columns }, (_, column) => writtenOf(row[column] ?? null)),
  );
  const bytesOf = (row: (Written | null)[]): number =>
    row.reduce((sum, cell) => sum + jsonBytes(cell?.value) + jsonBytes(cell?.format), 0);
  for (const block of writeBlocks(written, bytesOf)) {
    const range = rangeOf(sheet, { row: block.start, column: 0, rows: block.rows.length, columns });
    // Formats first, lest identity numbers lose digits and "=…" becomes a formula; null leaves a cell alone.
    range.numberFormat = block.rows.map((row) => row.map((cell) => cell?.format ?? null));
    range.values = block.rows.map((row) => row.map((cell) => cell?.value ?? null));
    if (block.rows.some((row) => row.some((cell) => cell?.formatAfter))) {
      range.numberFormat = block.rows.map((row) => row.map((cell) => cell?.formatAfter ?? null));
    }
    // One block is one request: together they would exceed Excel's 5 MB.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
}

function formatCells(sheet: Excel.Worksheet, wanted: NewSheet): void {
  for (const [style, cells] of cellsByStyle(wanted.rows)) applyLook(sheet, joinCells(cells), LOOKS[style]);
  wanted.widths?.forEach((width, column) => {
    if (width !== null) {
      rangeOf(sheet, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = widthInPoints(width);
    }
  });
  for (const rect of wanted.merges ?? []) rangeOf(sheet, rect).merge();
  if (wanted.frozenRows && supports('1.7')) sheet.freezePanes.freezeRows(wanted.frozenRows);
}

function cellsByStyle(rows: NewSheet['rows']): Map<CellStyle, { row: number; column: number }[]> {
  const styles = new Map<CellStyle, { row: number; column: number }[]>();
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (!cell?.style) return;
      const known = styles.get(cell.style);
      if (known) known.push({ row, column });
      else styles.set(cell.style, [{ row, column }]);
    }),
  );
  return styles;
}

/** A character of the default font is 7 pixels wide, with 5 pixels of margin; Office.js wants points. */
const widthInPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

function addTable(
  sheet: Excel.Worksheet,
  wanted: NonNullable<NewSheet['table']>,
  taken: readonly string[],
): void {
  const table = sheet.tables.add(rangeOf(sheet, wanted.range), true);
  table.name = freeName(wanted.name, taken);
}

/** Excel would rename blank or equal headers by itself, and the sheet would not be what was asked for. */
function requireTableHeaders({ table, rows }: NewSheet): void {
  if (!table) return;
  const headers = Array.from({ length: table.range.columns }, (_, i) => {
    const content = rows[table.range.row]?.[table.range.column + i]?.content;
    return content && 'value' in content && typeof content.value === 'string' ? content.value : '';
  });
  const different = new Set(headers.map((header) => header.toLowerCase()));
  if (different.size === headers.length && !different.has('')) return;
  throw new WorkbookError('invalid', { context: 'tableHeader', value: headers.join(', ') });
}

/** Table names are unique in a workbook, without regard to case. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let n = 2; used.has(name.toLowerCase()); n++) name = `${wanted}_${n}`;
  return name;
}
