import type { Cell } from '../../domain/cell';

/** What an expression gives: one cell, a rectangle that is the same for every record, or one value a record. */
export type Value = Cell | Grid | PerRecord;

/** A rectangle of cells, column by column: a table's columns, an array constant, a function's spill. */
export class Grid {
  constructor(readonly columns: readonly (readonly Cell[])[]) {}

  get width(): number {
    return this.columns.length;
  }

  get height(): number {
    return this.columns.length === 0 ? 0 : this.columns[0].length;
  }

  static ofRows(rows: readonly (readonly Cell[])[]): Grid {
    const width = rows.length === 0 ? 0 : rows[0].length;
    return new Grid(Array.from({ length: width }, (_, c) => rows.map((row) => row[c])));
  }

  rows(): Cell[][] {
    return Array.from({ length: this.height }, (_, r) => this.columns.map((column) => column[r]));
  }
}

/** One value for each selected record, in their order; a value may itself be a rectangle. */
export class PerRecord {
  constructor(readonly values: readonly (Cell | Grid)[]) {}
}

/** The value for the n-th selected record. */
export const at = (value: Value, n: number): Cell | Grid =>
  value instanceof PerRecord ? value.values[n] : value;

/** The single cell where one is meant: a rectangle stands for its top left one. */
export const single = (value: Cell | Grid): Cell =>
  value instanceof Grid ? (value.height === 0 ? null : value.columns[0][0]) : value;
