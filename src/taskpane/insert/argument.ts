import type { Cell, Matrix } from '../../domain/cell';
import type { CellRange } from '../../workbook/port';

/** What one argument is, once its field has been understood. */
export type Argument =
  /** Columns of an Excel table, `last` where they are several that stand side by side. */
  | {
      readonly kind: 'column';
      readonly table: string;
      readonly column: string;
      readonly last?: string;
      readonly range: CellRange;
    }
  | { readonly kind: 'range'; readonly range: CellRange }
  | { readonly kind: 'name'; readonly name: string; readonly range: CellRange }
  /** One value, or an array of them. */
  | { readonly kind: 'constant'; readonly matrix: Matrix };

/** Why a field cannot be used: a text in `insert/problems`. */
export interface Problem {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What a field came to: nothing in it, an argument, or a problem. */
export type Parsed =
  | { readonly argument: Argument; readonly problem?: undefined }
  | { readonly argument?: undefined; readonly problem: Problem }
  | { readonly argument?: undefined; readonly problem?: undefined };

export const constant = (value: Cell): Argument => ({ kind: 'constant', matrix: [[value]] });

/** How many rows and columns an argument has. */
export const sizeOf = (argument: Argument): { rows: number; columns: number } =>
  argument.kind === 'constant'
    ? { rows: argument.matrix.length, columns: argument.matrix[0]?.length ?? 0 }
    : { rows: argument.range.rows, columns: argument.range.columns };
