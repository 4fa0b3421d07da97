import type { Cell } from '../domain/cell';
import { blockRanges, throwIfCancelled } from '../workbook/blocks';
import type { Block, CellRange, ReadOptions } from '../workbook/port';
import type { SheetModel } from './sheet/model';
import { breathe } from './xml/breathe';

/** A rectangle of a sheet in blocks of whole rows. */
export async function* readCells(
  model: SheetModel,
  range: CellRange,
  options?: ReadOptions,
): AsyncGenerator<Block> {
  for (const block of blockRanges(range, options?.cellsPerBlock)) {
    throwIfCancelled(options);
    const values: Cell[][] = [];
    for (let r = 0; r < block.rows; r++) {
      const from = model.values[block.row + r];
      const row = new Array<Cell>(block.columns).fill(null);
      if (from) for (let c = 0; c < block.columns; c++) row[c] = from[block.column + c] ?? null;
      values.push(row);
    }
    yield { range: block, values };
    await breathe();
  }
}
