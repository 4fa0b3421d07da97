import type { Cell } from '../domain/cell';
import { throwIfCancelled } from '../workbook/blocks';
import { WorkbookError } from '../workbook/port';
import type { Block, CellRange, ReadOptions } from '../workbook/port';
import { rangeOf } from './areas';
import { FIRST_BLOCK_CELLS, matrixBytes, nextRows } from './blocks';
import { maybeError, toCell } from './content';
import { runExcel } from './host';

/**
 * Reads whole rows, one sync a block. Blocks grow to what the last one allows; one that Excel finds too large is
 * asked for again in halves.
 */
export async function* readRange(range: CellRange, options?: ReadOptions): AsyncGenerator<Block> {
  throwIfCancelled(options);
  if (range.rows <= 0 || range.columns <= 0) return;
  const most = Math.max(1, Math.floor((options?.cellsPerBlock ?? Infinity) / range.columns));
  let rows = Math.min(most, Math.max(1, Math.floor(FIRST_BLOCK_CELLS / range.columns)));
  const end = range.row + range.rows;
  for (let row = range.row; row < end;) {
    throwIfCancelled(options);
    const block = { ...range, row, rows: Math.min(rows, end - row) };
    const values = await readBlock(block);
    if (values === null) {
      rows = Math.floor(block.rows / 2);
      continue;
    }
    yield { range: block, values };
    row += block.rows;
    rows = Math.min(most, nextRows(block.rows, matrixBytes(values)));
  }
}

/** @returns null when the block is too large for one reply and has rows to spare. */
async function readBlock(block: CellRange): Promise<Cell[][] | null> {
  try {
    return await runExcel((context) => readValues(context, block), { sheet: block.sheet });
  } catch (error) {
    const tooLarge = error instanceof WorkbookError && error.code === 'tooLarge';
    if (tooLarge && block.rows > 1) return null;
    throw error;
  }
}

async function readValues(context: Excel.RequestContext, block: CellRange): Promise<Cell[][]> {
  const range = rangeOf(context.workbook.worksheets.getItem(block.sheet), block).load('values');
  await context.sync();
  const values = range.values as unknown[][] | null;
  // Excel answers null for what it finds too large, instead of failing.
  if (!Array.isArray(values)) throw new WorkbookError('tooLarge', { sheet: block.sheet, rows: block.rows });
  if (!values.some((row) => row.some(maybeError)))
    return values.map((row) => row.map((value) => toCell(value)));
  // Types are only fetched for blocks with something that looks like an error: they double the reply.
  range.load('valueTypes');
  await context.sync();
  const types = range.valueTypes;
  return values.map((row, i) => row.map((value, j) => toCell(value, types[i][j])));
}
