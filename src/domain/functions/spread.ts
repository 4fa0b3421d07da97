import { type Cell, type CellError, cellError, type Matrix } from '../cell';

export interface Size {
  rows: number;
  columns: number;
}

const sizeOf = (matrix: Matrix): Size => ({ rows: matrix.length, columns: matrix[0]?.length ?? 0 });
const text = ({ rows, columns }: Size): string => `${rows}×${columns}`;

/** The common size of the ranges, as Excel spreads them: one row or one column stretches, all else must agree. */
export function commonSize(values: readonly (Matrix | undefined)[]): Size | CellError {
  const common = { rows: 1, columns: 1 };
  for (const matrix of values) {
    if (matrix === undefined) continue;
    const size = sizeOf(matrix);
    const fits =
      (size.rows === 1 || common.rows === 1 || size.rows === common.rows) &&
      (size.columns === 1 || common.columns === 1 || size.columns === common.columns);
    if (!fits) return cellError('#VALUE!', 'sizesDiffer', { first: text(common), second: text(size) });
    common.rows = Math.max(common.rows, size.rows);
    common.columns = Math.max(common.columns, size.columns);
  }
  return common;
}

/** The cell of a range at a place of the common size: one row or one column stands for all; left out is null. */
export const spreadCell = (matrix: Matrix | undefined, row: number, column: number): Cell => {
  const cells = matrix?.[matrix.length === 1 ? 0 : row];
  return cells?.[cells.length === 1 ? 0 : column] ?? null;
};
