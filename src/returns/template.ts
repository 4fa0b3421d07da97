import type { ReturnRecord } from './content';

/**
 * What a return is, as data. Chinese names are keys: they stand in the workbook's headers and in formulas.
 * Other words for people (English labels, explanations) live in `src/locale`, keyed by them.
 */
export interface Template {
  /** Stable id, e.g. `community-workforce`. */
  readonly id: string;
  /** `x.y`, as on the cover sheet. */
  readonly version: string;
  readonly sheets: readonly SheetSpec[];
}

export interface SheetSpec {
  /** Worksheet name and Excel table name. */
  readonly name: string;
  /** `table`: header row and records. `form`: one record, a label in one column and its value in the next. */
  readonly layout: 'table' | 'form';
  readonly columns: readonly ColumnSpec[];
  /** A return without this sheet cannot be checked at all. */
  readonly required: boolean;
  /**
   * Records that the empty sheet starts with. A text that begins with "=" is a formula; it may refer to columns of
   * its own sheet only where they stand further left, so that the values can be worked out column by column.
   */
  readonly given?: readonly ReturnRecord[];
}

export type ColumnType =
  | 'text'
  /** Free text: remarks, citations of documents. Whatever stands in it is right, so no rule looks at it. */
  | 'note'
  /** Identity number: text, masked wherever it leaves its own cell. */
  | 'identity'
  /** Digits kept as text: division codes, phone and certificate numbers. */
  | 'digits'
  | 'integer'
  | 'decimal'
  /** A share, kept as a fraction and shown as a percentage. */
  | 'percent'
  | 'date'
  | 'month'
  | 'code'
  /** Several entries of a code list in one cell, separated by 、. */
  | 'codes';

export interface ColumnSpec {
  readonly name: string;
  readonly type: ColumnType;
  /** Id of a code list, for types `code` and `codes`. */
  readonly codes?: string;
  /** Exact length of a text, in characters. */
  readonly length?: number;
  /** Bounds of a number, both included: months of a year, a score out of 100. */
  readonly least?: number;
  readonly most?: number;
  /** May be negative: a gap, a difference. */
  readonly signed?: boolean;
  /** Unit of measure as printed, e.g. 人, 户, ㎡, 元. */
  readonly unit?: string;
  /** must be filled · depends on other columns · optional · computed by a formula. */
  readonly fill: 'must' | 'conditional' | 'optional' | 'formula';
  /** The column's formula (structured references), for `formula` columns. */
  readonly formula?: string;
  /** Personal data besides identity numbers (phone): masked in reports and exports. */
  readonly personal?: boolean;
}

export interface CodeList {
  readonly id: string;
  /** Standard or document it comes from. */
  readonly source: string;
  readonly entries: readonly CodeEntry[];
}

export interface CodeEntry {
  readonly code: string;
  /** Name in Chinese, as printed after the code. */
  readonly name: string;
  /** Other accepted spellings. */
  readonly aliases?: readonly string[];
}
