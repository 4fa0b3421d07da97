/**
 * What the Excel object model of the workbench needs from a spreadsheet. Implemented over Univer for the workbench
 * page and in memory (`memory-grid.ts`) for tests in Node. Rows and columns are zero-based; sheets are named by an
 * id that never changes while the workbook is open. Every call may answer at once or with a promise.
 *
 * The grid only stores, calculates and shows. Excel's own rules (how "'007" or "=A1" is understood, protected
 * sheets, name clashes, size limits) are the object model's business, so both grids behave alike.
 */
export interface Grid {
  /** File name for people, e.g. `样例.xlsx`. */
  workbookName(): Maybe<string>;

  // Sheets, in tab order.
  sheets(): Maybe<GridSheet[]>;
  /** Adds an empty sheet after the last one. @returns its id. */
  addSheet(name: string): Maybe<string>;
  deleteSheet(sheet: string): Maybe<void>;
  /** Changes the properties given; `position` moves the tab. */
  updateSheet(
    sheet: string,
    changes: Partial<Pick<GridSheet, 'name' | 'visibility' | 'position' | 'tabColor' | 'protected'>>,
  ): Maybe<void>;
  activeSheet(): Maybe<string>;
  activateSheet(sheet: string): Maybe<void>;
  /** Rows and columns kept in view; 0 and 0 unfreezes. */
  freeze(sheet: string, rows: number, columns: number): Maybe<void>;
  frozen(sheet: string): Maybe<{ rows: number; columns: number }>;

  // Cells.
  /** Smallest rectangle that holds all contents, and formats too unless `valuesOnly`; null for an empty sheet. */
  usedRect(sheet: string, valuesOnly: boolean): Maybe<GridRect | null>;
  /** Calculated values, row-major. Cells beyond the grid's size are null. */
  values(sheet: string, rect: GridRect): Maybe<GridValue[][]>;
  /** Formula of each cell with its "=", null where there is none (also in spilled cells). */
  formulas(sheet: string, rect: GridRect): Maybe<(string | null)[][]>;
  /** What each cell shows. */
  texts(sheet: string, rect: GridRect): Maybe<string[][]>;
  numberFormats(sheet: string, rect: GridRect): Maybe<string[][]>;
  /** Writes contents; `undefined` leaves a cell alone. `rect` has the matrix's size. Grows the grid when needed. */
  write(sheet: string, rect: GridRect, contents: (GridContent | undefined)[][]): Maybe<void>;
  /** `undefined` leaves a cell alone. */
  setNumberFormats(sheet: string, rect: GridRect, formats: (string | undefined)[][]): Maybe<void>;
  /** Removes contents, formats (with merges) or both; conditional formats stay. */
  clear(sheet: string, rect: GridRect, what: 'all' | 'contents' | 'formats'): Maybe<void>;
  /** Rectangle that the array formula in this cell spills to (its own cell included), or null. */
  spill(sheet: string, row: number, column: number): Maybe<GridRect | null>;
  /** All rectangles of a sheet that array formulas spill to, their own cells included. */
  spills(sheet: string): Maybe<GridRect[]>;
  /**
   * Resolves when the ordinary formulas written so far are calculated. Must not wait for custom functions: their
   * runtime may be the very page that waits for our answer.
   */
  settle(): Maybe<void>;

  // Looks.
  format(sheet: string, row: number, column: number): Maybe<GridFormat>;
  setFormat(sheet: string, rect: GridRect, changes: Partial<GridFormat>): Maybe<void>;
  /** Pixels at 100 %; null is the default width. */
  columnWidth(sheet: string, column: number): Maybe<number | null>;
  setColumnWidth(sheet: string, column: number, columns: number, pixels: number | null): Maybe<void>;
  rowHeight(sheet: string, row: number): Maybe<number | null>;
  setRowHeight(sheet: string, row: number, rows: number, pixels: number | null): Maybe<void>;
  autofitColumns(sheet: string, column: number, columns: number): Maybe<void>;
  merges(sheet: string): Maybe<GridRect[]>;
  merge(sheet: string, rect: GridRect): Maybe<void>;
  unmerge(sheet: string, rect: GridRect): Maybe<void>;

  // Conditional formats, first = highest priority.
  conditionalFormats(sheet: string): Maybe<GridConditionalFormat[]>;
  /** @returns its id. */
  addConditionalFormat(sheet: string, format: Omit<GridConditionalFormat, 'id'>): Maybe<string>;
  updateConditionalFormat(
    sheet: string,
    id: string,
    changes: Partial<Omit<GridConditionalFormat, 'id'>>,
  ): Maybe<void>;
  deleteConditionalFormat(sheet: string, id: string): Maybe<void>;

  // Tables and names of the whole workbook.
  tables(): Maybe<GridTable[]>;
  /** @returns its id. */
  addTable(table: Omit<GridTable, 'id'>): Maybe<string>;
  updateTable(id: string, changes: Partial<Omit<GridTable, 'id' | 'sheet'>>): Maybe<void>;
  deleteTable(id: string): Maybe<void>;
  names(): Maybe<GridName[]>;
  addName(name: GridName): Maybe<void>;
  deleteName(name: string, sheet: string | null): Maybe<void>;

  // Selection.
  selection(): Maybe<{ sheet: string; rects: GridRect[] }>;
  /** Shows the sheet and selects the rectangle, scrolling to it. */
  select(sheet: string, rect: GridRect): Maybe<void>;

  /** Tells of every change of contents, whoever made it (person, host, undo). @returns how to stop. */
  onChange(listener: (change: GridChange) => void): () => void;
  /** Tells of every new selection. @returns how to stop. */
  onSelect(listener: (selection: { sheet: string; rects: GridRect[] }) => void): () => void;
  /** True while a person is typing in a cell. */
  editing?(): boolean;
  /** Brackets what one request does, for grids that can make one undo step of it. */
  beginBatch?(): void;
  endBatch?(): void;
}

export type Maybe<T> = T | Promise<T>;

export interface GridRect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An error value in a cell, with Excel's name: `{ error: '#N/A' }`. */
export interface GridError {
  readonly error: string;
}

/** null is an empty cell; dates are serials. */
export type GridValue = string | number | boolean | null | GridError;

/** A formula starts with "=". */
export type GridContent = { readonly value: GridValue } | { readonly formula: string };

export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly position: number;
  /** `#RRGGBB`, or "" for none. */
  readonly tabColor: string;
  readonly protected: boolean;
}

/** Looks of one cell; colours are `#RRGGBB`, "" for automatic or none. */
export interface GridFormat {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontColor: string;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly fill: string;
  readonly horizontal: 'General' | 'Left' | 'Center' | 'Right';
  readonly vertical: 'Top' | 'Center' | 'Bottom';
  readonly wrap: boolean;
  readonly locked: boolean;
  /** In `setFormat`, edges that are not named keep their border. */
  readonly borders: Partial<Record<GridEdge, GridBorder>>;
}

export type GridEdge = 'top' | 'bottom' | 'left' | 'right';

export interface GridBorder {
  readonly style: 'Continuous' | 'Dash' | 'Dot' | 'Double';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  readonly color: string;
}

export interface GridConditionalFormat {
  readonly id: string;
  readonly rects: readonly GridRect[];
  /** Formula rules are `custom`; any other kind the grid has is kept, listed and deletable as `other`. */
  readonly kind: 'custom' | 'other';
  /** Relative to the top-left cell of the first rectangle, with its "="; "" for other kinds. */
  readonly formula: string;
  readonly stopIfTrue: boolean;
  readonly style: Partial<
    Pick<GridFormat, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontColor' | 'fill'>
  >;
}

export interface GridTable {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  /** Header row, body and totals row, if shown. */
  readonly rect: GridRect;
  readonly header: boolean;
  readonly totals: boolean;
  /** Excel's name, e.g. `TableStyleMedium2`; "" for none. */
  readonly style: string;
}

export interface GridName {
  readonly name: string;
  /** What it refers to, with its "=": `=封面!$B$3`. */
  readonly formula: string;
  /** Sheet id of a sheet-level name; null for the workbook. */
  readonly sheet: string | null;
  readonly visible: boolean;
}

export interface GridChange {
  readonly sheet: string;
  readonly rect: GridRect;
  readonly kind: 'edited' | 'rowsInserted' | 'rowsDeleted' | 'columnsInserted' | 'columnsDeleted';
}
