import { isBlank, type Cell } from '../../domain/cell';

export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The block of cells around a place, as Excel's Ctrl+A takes it: it grows until a blank row or column, or the
 * edge, surrounds it. Null for a place with nothing in it or around it.
 * @param values the cells of the sheet from its first row and column on
 */
export function regionAround(values: readonly (readonly Cell[])[], row: number, column: number): Rect | null {
  const filled = (r: number, c: number): boolean => !isBlank(values[r]?.[c]);
  let [top, left, bottom, right] = [row, column, row, column];
  const anyInRow = (r: number): boolean => {
    for (let c = left - 1; c <= right + 1; c++) if (filled(r, c)) return true;
    return false;
  };
  const anyInColumn = (c: number): boolean => {
    for (let r = top - 1; r <= bottom + 1; r++) if (filled(r, c)) return true;
    return false;
  };
  for (let grown = true; grown;) {
    grown = false;
    if (top > 0 && anyInRow(top - 1)) [top, grown] = [top - 1, true];
    if (anyInRow(bottom + 1)) [bottom, grown] = [bottom + 1, true];
    if (left > 0 && anyInColumn(left - 1)) [left, grown] = [left - 1, true];
    if (anyInColumn(right + 1)) [right, grown] = [right + 1, true];
  }
  if (top === bottom && left === right && !filled(row, column)) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** How far down headers may begin: titles, units and notes stand above them. */
const HEADER_ROWS = 15;

/** The row of a block that holds its headers: the first one of texts over at least half of the columns. */
export function headerRow(values: readonly (readonly Cell[])[], region: Rect): number | null {
  const last = Math.min(region.row + region.rows - 1, region.row + HEADER_ROWS);
  for (let row = region.row; row < last; row++) {
    const cells = (values[row] ?? []).slice(region.column, region.column + region.columns);
    const texts = cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '').length;
    const others = cells.filter((cell) => !isBlank(cell)).length - texts;
    if (texts > others && texts * 2 >= region.columns) return row;
  }
  return null;
}
