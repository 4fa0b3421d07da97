import {
  CellValueType,
  type ICellData,
  type IObjectArrayPrimitiveType,
  type IWorksheetData,
} from '@univerjs/core';
import { type Cell, isError } from '../../domain/cell';
import type { CellRange } from '../../workbook/port';
import type { SheetDetails, XlsxWorkbook } from '../../xlsx';
import { UNLOCKED } from '../grid/looks-part';
import { toRange } from '../grid/rects';
import { wrappedHeights } from './wrapped-rows';

type Cells = Record<number, Record<number, ICellData>>;

/** Rows and columns of a sheet beyond its contents. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 6;
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;
const MOST_COLUMNS = 16_384;

/** Univer clips a drop-down's Chinese text in Excel's usual rows. */
const LEAST_ROW_PIXELS = 24;
/** Excel's usual column, 8.43 characters. */
const COLUMN_PIXELS = 72;
const pixelsOfPoints = (points: number): number => Math.max(LEAST_ROW_PIXELS, Math.round((points * 4) / 3));
/** Characters of the usual font are 7 pixels wide, and 5 pixels are left around them. */
const pixelsOfCharacters = (characters: number): number => Math.round(characters * 7 + 5);

/** A sheet of a file → Univer's, with values as stored in the file. */
export async function toWorksheet(
  id: string,
  workbook: XlsxWorkbook,
  details: SheetDetails,
  used: CellRange | null,
): Promise<Partial<IWorksheetData>> {
  const cells: Cells = {};
  const stored: Cell[][] = [];
  if (used) {
    for await (const { range, values } of workbook.read(used)) {
      values.forEach((row, r) => {
        const line: Record<number, ICellData> = {};
        row.forEach((value, c) => {
          if (value !== null) line[range.column + c] = cellOf(value);
        });
        cells[range.row + r] = line;
        stored[range.row + r] = row;
      });
    }
  }
  putFormulas(cells, details);
  putStyles(cells, details);
  const bottom = used ? used.row + used.rows : 0;
  const right = Math.max(
    used ? used.column + used.columns : 0,
    ...details.merges.map((m) => m.column + m.columns),
  );
  const columnCount = Math.min(MOST_COLUMNS, Math.max(LEAST_COLUMNS, right + SPARE_COLUMNS));
  const rowCount = Math.max(LEAST_ROWS, bottom + SPARE_ROWS);
  const defaultColumnWidth =
    details.defaultWidth === null ? COLUMN_PIXELS : pixelsOfCharacters(details.defaultWidth);
  const columnData = columnsOf(details, columnCount);
  const wrapped = wrappedHeights(
    details,
    (row, column) => stored[row]?.[column - (used?.column ?? 0)] ?? null,
    (column) => columnData[column]?.w ?? defaultColumnWidth,
  );
  return {
    id,
    name: details.name,
    cellData: cells,
    hidden: details.hidden ? 1 : 0,
    rowCount,
    columnCount,
    defaultColumnWidth,
    defaultRowHeight:
      details.defaultHeight === null ? LEAST_ROW_PIXELS : pixelsOfPoints(details.defaultHeight),
    columnData,
    rowData: rowsOf(details, rowCount, wrapped),
    mergeData: details.merges.map(toRange),
    freeze: freezeOf(details),
    showGridlines: details.showGridLines ? 1 : 0,
  };
}

function cellOf(value: Exclude<Cell, null>): ICellData {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (isError(value)) return { v: value.code, t: CellValueType.STRING };
  return { v: value, t: CellValueType.STRING };
}

/** A formula keeps its stored value; one that fills several cells is calculated, for Univer spills by itself. */
function putFormulas(cells: Cells, details: SheetDetails): void {
  for (const { row, column, formula, array } of details.formulas) {
    const line = (cells[row] ??= {});
    const spills = array !== undefined && array.rows * array.columns > 1;
    if (spills) {
      for (let r = array.row; r < array.row + array.rows; r++) {
        for (let c = array.column; c < array.column + array.columns; c++) delete cells[r]?.[c];
      }
    }
    line[column] = { ...line[column], f: formula };
  }
}

function putStyles(cells: Cells, details: SheetDetails): void {
  const plain = details.looks.map(
    (look) => Object.keys(look).length === 1 && look.numberFormat === 'General',
  );
  details.styles.forEach((styles, row) => {
    styles?.forEach((style, column) => {
      if (plain[style]) return;
      const line = (cells[row] ??= {});
      const cell = (line[column] ??= {});
      cell.s = styleId(style);
      if (details.looks[style]?.locked === false) cell.custom = UNLOCKED;
    });
  });
}

/** Names a file's cell format among the workbook's styles. */
export const styleId = (index: number): string => `look-${index}`;

function columnsOf(
  details: SheetDetails,
  count: number,
): IObjectArrayPrimitiveType<{ w?: number; hd?: 0 | 1 }> {
  const data: IObjectArrayPrimitiveType<{ w?: number; hd?: 0 | 1 }> = {};
  for (const { column, columns, width, hidden } of details.columns) {
    for (let c = column; c < Math.min(column + columns, count); c++) {
      data[c] = { ...(width === null ? {} : { w: pixelsOfCharacters(width) }), ...(hidden ? { hd: 1 } : {}) };
    }
  }
  return data;
}

function rowsOf(
  details: SheetDetails,
  count: number,
  wrapped: ReadonlyMap<number, number>,
): IWorksheetData['rowData'] {
  const data: IObjectArrayPrimitiveType<{ h?: number; hd?: 0 | 1; ia?: 0 | 1 }> = {};
  // Without a height of its own a row is as high as its largest font and its wrapped texts need.
  const heights = details.looks.map(({ fontSize = 0 }) => Math.ceil(fontSize * 1.8));
  details.styles.forEach((styles, row) => {
    const font = styles?.reduce((most, style) => Math.max(most, heights[style] ?? 0), 0) ?? 0;
    const needed = Math.max(font, wrapped.get(row) ?? 0);
    if (needed > LEAST_ROW_PIXELS) data[row] = { h: needed };
  });
  for (const { row, height, hidden } of details.rows) {
    if (row >= count) continue;
    data[row] = {
      ...data[row],
      ...(height === null ? {} : { h: pixelsOfPoints(height), ia: 0 }),
      ...(hidden ? { hd: 1 } : {}),
    };
  }
  return data;
}

function freezeOf({ frozen }: SheetDetails): IWorksheetData['freeze'] {
  const rows = frozen?.rows ?? 0;
  const columns = frozen?.columns ?? 0;
  return { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 };
}
