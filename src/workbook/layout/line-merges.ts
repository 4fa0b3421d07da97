import type { CellRange, NewCell } from '../port';

/**
 * Merges that let a line of text (title, note) run across the sheet: a row that holds nothing else would otherwise
 * wrap within its first column and grow tall.
 * @param columns how many columns the sheet has
 */
export function lineMerges(
  rows: readonly (readonly (NewCell | null)[])[],
  columns: number,
): Omit<CellRange, 'sheet'>[] {
  return rows.flatMap((cells, row) =>
    columns > 1 && cells.length === 1 && (cells[0]?.style === 'note' || cells[0]?.style === 'title')
      ? [{ row, column: 0, rows: 1, columns }]
      : [],
  );
}
