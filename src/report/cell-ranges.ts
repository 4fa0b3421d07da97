import { cellAddress, rangeAddress } from '../workbook/address';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells as A1 addresses in their order, those that follow each other down a column as one range. */
export function cellRanges(cells: readonly Place[]): string[] {
  const ranges: string[] = [];
  for (let from = 0, to = 0; from < cells.length; from = to) {
    const { row, column } = cells[from];
    for (to = from + 1; to < cells.length && follows(cells[to], cells[to - 1]); to += 1);
    // Two cells are read as fast as a range of them.
    if (to - from > 2) ranges.push(rangeAddress({ row, column, rows: to - from, columns: 1 }));
    else for (const cell of cells.slice(from, to)) ranges.push(cellAddress(cell.row, cell.column));
  }
  return ranges;
}

const follows = (cell: Place, before: Place): boolean =>
  cell.column === before.column && cell.row === before.row + 1;
