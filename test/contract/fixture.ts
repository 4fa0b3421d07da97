import type { Cell } from '../../src/domain/cell';
import type { CellRange, NameInfo } from '../../src/workbook/port';

/** A workbook as plain data, which every adapter's tests build in their own way. */
export interface Fixture {
  readonly name: string;
  readonly sheets: readonly FixtureSheet[];
  readonly names?: readonly NameInfo[];
  /** Names of the workbook that stand for a calculation. */
  readonly calculatedNames?: readonly { readonly name: string; readonly formula: string }[];
}

export interface FixtureSheet {
  readonly name: string;
  /** From A1; text is to be stored as text, whatever it looks like. */
  readonly values: readonly (readonly Cell[])[];
  readonly hidden?: boolean;
  readonly protected?: boolean;
  /** Tables with a header row and without totals. */
  readonly tables?: readonly { readonly name: string; readonly range: Omit<CellRange, 'sheet'> }[];
  readonly formats?: readonly { readonly row: number; readonly column: number; readonly format: string }[];
  /** Formulas instead of values; their results stand in `values` or need not be there. */
  readonly formulas?: readonly FixtureFormula[];
}

export interface FixtureFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** How many cells its results fill, where that is more than its own. */
  readonly rows?: number;
  readonly columns?: number;
  /** An array formula of the old kind, {=…}, where the adapter knows such. */
  readonly legacy?: boolean;
}
