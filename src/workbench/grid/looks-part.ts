import {
  AddWorksheetMergeMutation,
  MarkDirtyRowAutoHeightOperation,
  RemoveWorksheetMergeMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/preset-sheets-core';
import { BooleanNumber } from '@univerjs/core';
import type { GridFormat, GridRect } from '../host/grid';
import type { CellsPart } from './cells-part';
import type { GridContext } from './context';
import { toFormat, toStyle } from './looks';
import { toRange, toRect } from './rects';

/** Pixels of Excel's default column (8.43 characters) and row (15 points). */
const DEFAULT_WIDTH = 72;
const DEFAULT_HEIGHT = 20;
/** Rows looked at for the width of a column. */
const AUTOFIT_ROWS = 1000;

/** Kept in a cell that may be changed on a protected sheet; Univer has no such property, but carries this along. */
export const UNLOCKED = { unlocked: true };

/** Fonts, fills, borders, sizes of columns and rows, merged cells. */
export class LooksPart {
  private readonly wrapped: { sheet: string; rect: GridRect }[] = [];

  constructor(
    private readonly context: GridContext,
    private readonly cells: CellsPart,
  ) {}

  format(sheet: string, row: number, column: number): GridFormat {
    const cell = this.context.sheet(sheet).getCellMatrix().getValue(row, column);
    const style = this.context.workbook.getStyles().getStyleByCell(cell);
    return { ...toFormat(style), locked: !cell?.custom?.unlocked };
  }

  setFormat(sheet: string, rect: GridRect, changes: Partial<GridFormat>): void {
    const { locked, ...looks } = changes;
    if (locked !== undefined) this.cells.setCustom(sheet, rect, locked ? null : UNLOCKED);
    if (Object.keys(looks).length === 0) return;
    // Each cell gets its own object: Univer merges into it.
    this.cells.setStyles(sheet, rect, () => toStyle(looks));
    if (looks.fontSize !== undefined) this.fitRows(sheet, rect, looks.fontSize);
    if (looks.wrap) this.wrapped.push({ sheet, rect });
  }

  /** Lets rows with wrapped texts grow, once the texts are written. */
  fitWrapped(): void {
    for (const { sheet, rect } of this.wrapped.splice(0)) {
      this.context.run(MarkDirtyRowAutoHeightOperation.id, sheet, {
        ranges: [toRange(rect)],
        id: crypto.randomUUID(),
      });
    }
  }

  /** Rows without a height of their own grow with their largest font, as in Excel. */
  private fitRows(sheet: string, rect: GridRect, points: number): void {
    const needed = Math.ceil(points * 1.8);
    const rows = this.context.sheet(sheet).getRowManager();
    for (let row = rect.row; row < rect.row + rect.rows && rect.rows <= AUTOFIT_ROWS; row++) {
      const { h = 0, ia } = rows.getRow(row) ?? {};
      if (ia === BooleanNumber.FALSE || h >= needed || needed <= DEFAULT_HEIGHT) continue;
      this.context.run(SetWorksheetRowHeightMutation.id, sheet, {
        ranges: [toRange({ row, column: 0, rows: 1, columns: 1 })],
        rowHeight: needed,
      });
    }
  }

  columnWidth(sheet: string, column: number): number | null {
    return this.context.sheet(sheet).getColumnManager().getColumn(column)?.w ?? null;
  }

  setColumnWidth(sheet: string, column: number, columns: number, pixels: number | null): void {
    const rows = this.context.sheet(sheet).getRowCount();
    this.context.run(SetWorksheetColWidthMutation.id, sheet, {
      ranges: [toRange({ row: 0, column, rows, columns })],
      colWidth: pixels ?? DEFAULT_WIDTH,
    });
  }

  rowHeight(sheet: string, row: number): number | null {
    return this.context.sheet(sheet).getRowManager().getRow(row)?.h ?? null;
  }

  setRowHeight(sheet: string, row: number, rows: number, pixels: number | null): void {
    const columns = this.context.sheet(sheet).getColumnCount();
    const ranges = [toRange({ row, column: 0, rows, columns })];
    const fixed = pixels !== null;
    this.context.run(SetWorksheetRowHeightMutation.id, sheet, {
      ranges,
      rowHeight: pixels ?? DEFAULT_HEIGHT,
    });
    this.context.run(SetWorksheetRowIsAutoHeightMutation.id, sheet, {
      ranges,
      autoHeightInfo: fixed ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    });
  }

  /** Estimates widths from the texts: a Chinese character is as wide as two Latin ones. */
  autofitColumns(sheet: string, column: number, columns: number): void {
    const used = this.cells.usedRect(sheet, true);
    if (!used) return;
    const rows = Math.min(used.row + used.rows, AUTOFIT_ROWS);
    const texts = this.cells.texts(sheet, { row: 0, column, rows, columns });
    for (let c = 0; c < columns; c++) {
      const widest = Math.max(0, ...texts.map((line) => characters(line[c])));
      if (widest > 0) this.setColumnWidth(sheet, column + c, 1, Math.min(600, Math.round(widest * 7.5) + 14));
    }
  }

  merges(sheet: string): GridRect[] {
    return this.context
      .sheet(sheet)
      .getMergeData()
      .map((range) => toRect(range));
  }

  merge(sheet: string, rect: GridRect): void {
    this.context.run(AddWorksheetMergeMutation.id, sheet, { ranges: [toRange(rect)] });
  }

  unmerge(sheet: string, rect: GridRect): void {
    const ranges = this.merges(sheet)
      .filter((merge) => overlap(merge, rect))
      .map(toRange);
    if (ranges.length > 0) this.context.run(RemoveWorksheetMergeMutation.id, sheet, { ranges });
  }
}

const characters = (text: string): number => {
  let width = 0;
  for (const character of text) width += character > '\u2e7f' ? 2 : 1;
  return width;
};

const overlap = (a: GridRect, b: GridRect): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
