import { cellAddress, rangeAddress } from '../workbook/address';

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Cells as A1 addresses, those that follow each other down a column as one range; in their order, or column by column
 * where that takes much less.
 */
export function cellRanges(cells: readonly Place[]): string[] {
  const ranges = inOrder(cells);
  if (ranges.length <= FEW) return ranges;
  const byColumn = new Map<number, Place[]>();
  for (const cell of cells) {
    const others = byColumn.get(cell.column);
    if (others) others.push(cell);
    else byColumn.set(cell.column, [cell]);
  }
  const sorted = [...byColumn.values()].flatMap(inOrder);
  return sorted.length < ranges.length / 2 ? sorted : ranges;
}

/** So many addresses are read at a glance. */
const FEW = 6;

function inOrder(cells: readonly Place[]): string[] {
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
