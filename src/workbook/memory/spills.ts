import type { CellRange } from '../port';

type Rect = Omit<CellRange, 'sheet'>;

/** The areas that formulas of a sheet in memory fill, and whose results a cell shows. */
export class Spills {
  private readonly areas = new Map<string, Rect>();
  private readonly anchors = new Map<string, string>();

  /** `area` begins at the formula's own cell. */
  add(area: Rect): void {
    if (area.rows * area.columns <= 1) return;
    const anchor = keyOf(area.row, area.column);
    this.areas.set(anchor, area);
    this.each(area, (key) => this.anchors.set(key, anchor));
  }

  /** The area of the formula in this cell. */
  of(row: number, column: number): Rect | undefined {
    return this.areas.get(keyOf(row, column));
  }

  /** The area that this cell is part of. */
  around(row: number, column: number): Rect | undefined {
    const anchor = this.anchors.get(keyOf(row, column));
    return anchor === undefined ? undefined : this.areas.get(anchor);
  }

  /** Whether the cell shows a result of a formula in another cell. */
  holds(row: number, column: number): boolean {
    const anchor = this.anchors.get(keyOf(row, column));
    return anchor !== undefined && anchor !== keyOf(row, column);
  }

  remove(row: number, column: number): Rect | undefined {
    const anchor = keyOf(row, column);
    const area = this.areas.get(anchor);
    this.areas.delete(anchor);
    if (area) this.each(area, (key) => this.anchors.delete(key));
    return area;
  }

  private each(area: Rect, visit: (key: string) => void): void {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) visit(keyOf(row, column));
    }
  }
}

const keyOf = (row: number, column: number): string => `${row}:${column}`;
