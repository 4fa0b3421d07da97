import { type IRange, RANGE_TYPE } from '@univerjs/core';
import type { GridRect } from '../host/grid';

export const toRange = (rect: GridRect): IRange => ({
  startRow: rect.row,
  startColumn: rect.column,
  endRow: rect.row + rect.rows - 1,
  endColumn: rect.column + rect.columns - 1,
  rangeType: RANGE_TYPE.NORMAL,
});

/** Whole rows and columns come with NaN ends; they are cut to the sheet's size. */
export function toRect(range: IRange, size?: { rows: number; columns: number }): GridRect {
  const startRow = number(range.startRow, 0);
  const startColumn = number(range.startColumn, 0);
  const endRow = number(range.endRow, (size?.rows ?? 1) - 1);
  const endColumn = number(range.endColumn, (size?.columns ?? 1) - 1);
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

const number = (value: number, otherwise: number): number => (Number.isFinite(value) ? value : otherwise);

export const sameRect = (a: GridRect, b: GridRect): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** Smallest rectangle around cells; null without any. */
export class Bounds {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  add(row: number, column: number): void {
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  rect(): GridRect | null {
    if (this.bottom < 0) return null;
    return {
      row: this.top,
      column: this.left,
      rows: this.bottom - this.top + 1,
      columns: this.right - this.left + 1,
    };
  }
}
