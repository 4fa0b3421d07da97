import type { CellRange, NameInfo, SheetInfo } from '../../workbook/port';

/** A table that arguments can be taken from: an Excel table, or a block of cells under a row of headers. */
export interface SourceTable {
  /** Name of the Excel table; null for a block of cells, whose columns are written as addresses. */
  readonly name: string | null;
  /** Headers and records, without a totals row. */
  readonly range: CellRange;
  /** The records alone. */
  readonly body: CellRange;
  /** Headers as they stand; blank ones and those that stand twice are left out. */
  readonly columns: readonly SourceColumn[];
}

export interface SourceColumn {
  readonly header: string;
  /** Zero-based column of the sheet. */
  readonly column: number;
}

/** What arguments can be taken from, as it was when it was read. */
export interface Sources {
  readonly sheets: readonly SheetInfo[];
  readonly tables: readonly SourceTable[];
  readonly names: readonly NameInfo[];
  readonly selection: CellRange | null;
  /** The table under the selection, one of `tables`; null where there is none. */
  readonly selected: SourceTable | null;
  /** Whether formulas can fill cells beside their own. */
  readonly canSpill: boolean;
  /** The cover's cell of the reference date, where no defined name leads to it. */
  readonly date: CellRange | null;
}

/** Cells of one column of a table. */
export const columnRange = ({ body }: SourceTable, column: number, columns = 1): CellRange => ({
  ...body,
  column,
  columns,
});

export const sameRange = (a: CellRange, b: CellRange): boolean =>
  a.sheet === b.sheet &&
  a.row === b.row &&
  a.column === b.column &&
  a.rows === b.rows &&
  a.columns === b.columns;

export const overlaps = (a: CellRange, b: CellRange): boolean =>
  a.sheet === b.sheet &&
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
