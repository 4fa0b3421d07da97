import type { Cell } from '../domain/cell';
import type { SheetSpec } from './template';

/** Records of one sheet by column, with what it takes to find each value's cell again. Zero-based addresses. */
export interface Table {
  /** Name used in formulas: `社区工作者花名册[姓名]`. */
  readonly name: string;
  /** Worksheet it was read from. */
  readonly sheet: string;
  readonly columns: readonly TableColumn[];
  /** Number of records. */
  readonly rows: number;
  /** The template's sheet, where the table is one of ours. */
  readonly spec?: SheetSpec;
  /**
   * Zero-based sheet row of a record's cell in a column (`form`: each column has a row of its own); -1 for a record
   * that stands on no sheet of this workbook.
   */
  rowOf(record: number, column: TableColumn): number;
}

export interface TableColumn {
  readonly name: string;
  /** One value a record. */
  readonly values: readonly Cell[];
  /** What the cells themselves hold, where `values` has a code in its stored form that is written otherwise. */
  readonly written?: readonly Cell[];
  /** Zero-based sheet column; -1 for a column that stands on no sheet (last period's roster). */
  readonly column: number;
  /** What the cells' own format shows their numbers as, where no template says what the column holds. */
  readonly shows?: 'date' | 'month';
  /** Worked out for comparing; on no sheet, and not shown in findings. */
  readonly derived?: true;
}

/** A whole return, read: tables by name, the cover's values by field name, and what was odd about its structure. */
export interface ReturnData {
  readonly tables: ReadonlyMap<string, Table>;
  /** Cover fields: reference date, unit, version … null where blank or missing. */
  readonly cover: ReadonlyMap<string, Cell>;
  /** Problems of structure found while reading, in order. */
  readonly structure: readonly StructureProblem[];
  /** Names that the workbook defines itself, where they were read: one cell's value, or a formula in A1 notation with "=". */
  readonly names?: ReadonlyMap<string, WorkbookName>;
}

/** What a defined name stands for. */
export type WorkbookName = { readonly value: Cell } | { readonly formula: string };

/** A sheet or column that is not as the template says; becomes a finding of a structure rule (`S…`). */
export interface StructureProblem {
  readonly kind:
    | 'sheetMissing'
    | 'columnMissing'
    | 'columnRenamed'
    | 'columnDuplicated'
    | 'headerSplit'
    | 'headerNotFound'
    | 'noRecords'
    | 'sheetProtected'
    | 'belowTable'
    | 'notCalculated'
    | 'sheetNotRead';
  readonly sheet: string;
  /** Zero-based cell to look at, where there is one. */
  readonly cell?: { readonly row: number; readonly column: number };
  /** All the cells it is about, where these are several. */
  readonly cells?: readonly { readonly row: number; readonly column: number }[];
  readonly found?: string;
  readonly expected?: string;
  /** Of a sheet that is missing: worksheets with its header, one of which may be meant. */
  readonly candidates?: readonly string[];
}
