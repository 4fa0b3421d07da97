import { rangeAddress } from '../workbook/address';
import type { CellRange } from '../workbook/port';

export type Rect = Omit<CellRange, 'sheet'>;

/** Cells of one sheet as few rectangles: runs down a column, then equal runs of neighbouring columns. */
export function joinCells(cells: Iterable<{ readonly row: number; readonly column: number }>): Rect[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Rect[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.column === column && row < last.row + last.rows) continue;
    if (last && last.column === column && row === last.row + last.rows) {
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    } else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return joinColumns(runs);
}

function joinColumns(runs: readonly Rect[]): Rect[] {
  const open = new Map<string, Rect>();
  const done: Rect[] = [];
  for (const run of runs) {
    const key = `${run.row}:${run.rows}`;
    const left = open.get(key);
    if (left && left.column + left.columns === run.column)
      open.set(key, { ...left, columns: left.columns + 1 });
    else {
      if (left) done.push(left);
      open.set(key, run);
    }
  }
  return [...done, ...open.values()];
}

/**
 * Address lists for `Worksheet.getRanges`, each short enough: Excel takes 8,192 characters, and shorter ones keep a
 * request small enough to be repeated.
 */
export function addressLists(rects: readonly Rect[], longest = 2000): string[] {
  const lists: string[] = [];
  for (const rect of rects) {
    const address = rangeAddress(rect);
    const last = lists.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= longest) {
      lists[lists.length - 1] = `${last},${address}`;
    } else lists.push(address);
  }
  return lists;
}

export function* cellsOf(rect: Rect): Generator<{ row: number; column: number }> {
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) yield { row, column };
  }
}

/** By address, which every Excel has; `getRangeByIndexes` came with ExcelApi 1.7. */
export const rangeOf = (sheet: Excel.Worksheet, rect: Rect): Excel.Range =>
  sheet.getRange(rangeAddress(rect));

/** Cuts a rectangle into parts of at most so many cells: whole rows where they fit, else parts of a row. */
export function slices(rect: Rect, cells: number): Rect[] {
  const columns = Math.min(rect.columns, cells);
  const rows = Math.max(1, Math.floor(cells / columns));
  const parts: Rect[] = [];
  for (let r = 0; r < rect.rows; r += rows) {
    for (let c = 0; c < rect.columns; c += columns) {
      parts.push({
        row: rect.row + r,
        column: rect.column + c,
        rows: Math.min(rows, rect.rows - r),
        columns: Math.min(columns, rect.columns - c),
      });
    }
  }
  return parts;
}
