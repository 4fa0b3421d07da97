import type { Cell } from '../domain/cell';

/** One record by column name; a column that is left out is blank. */
export type ReturnRecord = Readonly<Record<string, Cell>>;

/**
 * What a return holds, by sheet name, before it is a workbook. Codes are in their stored form (`1男`), dates are
 * serials, and formula columns carry the value that the formula gives.
 */
export interface ReturnContent {
  readonly sheets: ReadonlyMap<string, readonly ReturnRecord[]>;
  /** Cells of formula columns that somebody typed a number over, as `sheet/record/column`. */
  readonly overwritten?: ReadonlySet<string>;
  /** Formulas of single cells, as `sheet/record/column`; the record holds the value that the formula gives. */
  readonly formulas?: ReadonlyMap<string, string>;
  /** Nobody in it exists; the workbook says so on its cover and its guide. */
  readonly fictitious: boolean;
}
