import { WorkbookError, type CellRange, type ReadOptions } from './port';

/** Enough for one slice of work without a pause that a person would feel. */
const CELLS_PER_BLOCK = 100_000;

/** Cuts a rectangle into blocks of whole rows, top to bottom, each of at most `cellsPerBlock` cells (at least a row). */
export function* blockRanges(range: CellRange, cellsPerBlock = CELLS_PER_BLOCK): Generator<CellRange> {
  if (range.columns <= 0) return;
  const rows = Math.max(1, Math.floor(cellsPerBlock / range.columns));
  for (let done = 0; done < range.rows; done += rows) {
    yield { ...range, row: range.row + done, rows: Math.min(rows, range.rows - done) };
  }
}

/** @throws WorkbookError `cancelled` when the reader has given up. */
export function throwIfCancelled(options: ReadOptions | undefined): void {
  if (options?.signal?.aborted) throw new WorkbookError('cancelled');
}
