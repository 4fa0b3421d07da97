import type { Cell } from '../domain/cell';

/**
 * The workbook port: what the rest of Shequ may ask of a workbook, whoever keeps it (memory, an `.xlsx` file,
 * Excel). Addresses are zero-based; A1 notation is made by `address.ts` only for people and for JSON.
 * A failed call leaves the workbook as it was and rejects with a `WorkbookError`.
 */
export interface WorkbookPort {
  /** File or workbook name for people, without a path. */
  name(): Promise<string>;
  sheets(): Promise<SheetInfo[]>;
  /** Excel tables (ListObjects) of all sheets. */
  tables(): Promise<TableInfo[]>;
  /** Workbook-level defined names that refer to one rectangle of cells. */
  names(): Promise<NameInfo[]>;
  /** Whether a formula's results fill the cells beside and below it (dynamic arrays); old versions of Excel cannot. */
  canSpill(): Promise<boolean>;
  /**
   * Reads a rectangle in blocks of whole rows, top to bottom, sized by cells and bytes. Blank cells are null,
   * numbers stored as text stay text, dates are serials.
   */
  read(range: CellRange, options?: ReadOptions): AsyncIterable<Block>;
  /**
   * Reads the formulas of a rectangle in blocks of whole rows, as `read` does. Cells into which a formula spills are
   * told with that formula alone, so a rectangle should begin where its formulas begin, best at the sheet's first cell.
   */
  formulas(range: CellRange, options?: ReadOptions): AsyncIterable<FormulaBlock>;
  /** Defined names of the workbook and of its sheets, whatever they stand for, in English A1 notation with "=". */
  nameFormulas(): Promise<NameFormula[]>;
  /**
   * What single cells hold, as an edit of them would find it.
   * @returns one state for each place, in their order.
   */
  inspect(places: readonly CellPlace[]): Promise<CellState[]>;
  /**
   * Adds a sheet with content and formats in one step. A taken name gets a number: `审核报告 (2)`.
   * @returns the name given.
   */
  addSheet(sheet: NewSheet): Promise<string>;
  /**
   * Takes a sheet away again that `addSheet` of this port has added, with whatever stands on it; refuses
   * (`sheetNotFound`) any other, so that no sheet of the clerk's can go.
   */
  removeSheet(name: string): Promise<void>;
  /** Adds a native PivotTable on an existing sheet; never inspected afterwards. */
  addPivot(pivot: PivotSpec): Promise<void>;
  /** Marks cells without touching the clerk's own formatting; replaces the marks put on before. */
  mark(marks: readonly Mark[]): Promise<void>;
  clearMarks(): Promise<void>;
  /** Shows and selects a rectangle. */
  select(range: CellRange): Promise<void>;
  /** What is selected now, or null where nothing can be selected. */
  selection(): Promise<CellRange | null>;
  /**
   * Applies edits in one step: all or none. Refuses (WorkbookError `conflict`) when a cell no longer holds its
   * edit's `before`, where that is given.
   * @returns the edits with `before` filled in, ready for `undo`.
   */
  apply(edits: readonly Edit[]): Promise<AppliedEdit[]>;
  /** Takes applied edits back, newest first; refuses (`conflict`) when a cell has changed since. */
  undo(applied: readonly AppliedEdit[]): Promise<void>;
  /** Calls the listener after any change of cell content (not of marks or selection). @returns how to stop. */
  onChange(listener: () => void): Promise<() => Promise<void>>;
}

export interface CellRange {
  readonly sheet: string;
  /** Zero-based first row and column, and how many of each. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One cell, zero-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What one cell holds, as an adapter sees it before a change. */
export interface CellState {
  readonly value: Cell;
  /** In English A1 notation with "=", or null for a cell without one. */
  readonly formula: string | null;
  readonly numberFormat: string;
  /** Whether the sheet's protection keeps this cell from being changed. */
  readonly locked: boolean;
  /** Whether the value is a result of a formula in another cell: this one holds nothing itself. */
  readonly spilled?: boolean;
}

export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** Smallest rectangle that holds all values; null for an empty sheet. */
  readonly used: CellRange | null;
  /** Cells whose formulas have no result, the first ones of them: a file may have been written without. */
  readonly uncalculated?: readonly Omit<CellPlace, 'sheet'>[];
}

export interface TableInfo {
  readonly name: string;
  /** Header row, body and totals row, if shown. */
  readonly range: CellRange;
  readonly header: boolean;
  readonly totals: boolean;
}

export interface NameInfo {
  readonly name: string;
  readonly range: CellRange;
}

export interface Block {
  readonly range: CellRange;
  /** Row-major, `range.rows` × `range.columns`. */
  readonly values: Cell[][];
}

export interface FormulaBlock {
  readonly range: CellRange;
  /** Cells with a formula, row by row. */
  readonly formulas: readonly FormulaInfo[];
}

/** A cell with a formula, as it stands. */
export interface FormulaInfo {
  readonly row: number;
  readonly column: number;
  /** English A1 notation, with "=". */
  readonly formula: string;
  /** What its own cell shows; null before the first calculation, and in Excel for "" as well. */
  readonly value: Cell;
  /** False while the result is being calculated, or where a file was written without it. */
  readonly calculated: boolean;
  /**
   * All cells that show its results, its own first, where they are more than one: it spills, or it is an array
   * formula of the old kind, {=…}.
   */
  readonly area?: Omit<CellRange, 'sheet'>;
  /** Whether the sheet's protection keeps its cells from being changed. */
  readonly locked: boolean;
}

export interface NameFormula {
  readonly name: string;
  readonly formula: string;
  /** The sheet the name belongs to; null for the workbook. */
  readonly sheet: string | null;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Upper bound of cells a block, for tests and slow hosts. */
  readonly cellsPerBlock?: number;
}

/** What a cell is given: a value, or a formula in English A1 notation that starts with "=". */
export type Content =
  | { readonly value: Cell }
  | {
      readonly formula: string;
      /**
       * What the formula is known to show, row by row from its own cell: whoever does not calculate keeps it as the
       * formula's result. A formula that fills several cells is stored as one that spills.
       */
      readonly result?: readonly (readonly Cell[])[];
    };

/** One change to a workbook: previewed, logged, revertible. */
export interface Edit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly after: Content;
  /** What the cell must hold for the edit to be right; checked when given. */
  readonly before?: Content;
  /** Number format to set with the value, e.g. "@" before an identity number. */
  readonly numberFormat?: string;
}

export interface AppliedEdit extends Edit {
  readonly before: Content;
  readonly numberFormatBefore?: string;
}

/** Looks of a written cell, by meaning; each adapter maps them to fonts, fills and number formats. */
export type CellStyle =
  | 'title'
  | 'note'
  | 'header'
  | 'text'
  | 'integer'
  | 'decimal'
  | 'percent'
  | 'date'
  | 'total'
  | 'totalPercent'
  | 'totalDecimal'
  | 'hard'
  | 'soft';

export interface NewCell {
  readonly content: Content;
  readonly style?: CellStyle;
}

export interface NewSheet {
  readonly name: string;
  /** Rows from A1; null leaves a cell empty. Rows may differ in length. */
  readonly rows: readonly (readonly (NewCell | null)[])[];
  /** Column widths in characters; null keeps the default. */
  readonly widths?: readonly (number | null)[];
  /** Rows kept in view at the top. */
  readonly frozenRows?: number;
  readonly merges?: readonly Omit<CellRange, 'sheet'>[];
  /** An Excel table over part of the written cells. */
  readonly table?: { readonly name: string; readonly range: Omit<CellRange, 'sheet'> };
  /** Shows the sheet when it is written. */
  readonly activate?: boolean;
}

export interface PivotSpec {
  readonly name: string;
  /** The rectangle counted, header row first. */
  readonly source: CellRange;
  readonly destination: { readonly sheet: string; readonly row: number; readonly column: number };
  /** Header texts. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly {
    readonly field: string;
    readonly by: 'count' | 'sum';
    readonly caption: string;
  }[];
}

export interface Mark {
  readonly range: CellRange;
  readonly severity: 'hard' | 'soft';
}

export type WorkbookErrorCode =
  | 'notAWorkbook'
  | 'encrypted'
  | 'unsupported'
  | 'sheetNotFound'
  | 'protected'
  | 'conflict'
  | 'invalid'
  | 'tooLarge'
  | 'editing'
  | 'cancelled'
  | 'host';

/** A workbook that cannot do what was asked; `code` names a text in `src/locale` (namespace `workbook`). */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.name = 'WorkbookError';
  }
}
