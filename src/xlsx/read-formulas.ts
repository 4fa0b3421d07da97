import { isError } from '../domain/cell';
import { blockRanges, throwIfCancelled } from '../workbook/blocks';
import type { CellRange, FormulaBlock, FormulaInfo, ReadOptions } from '../workbook/port';
import { isProtected } from './apply';
import type { Book } from './book';
import { columnOfKey, rowOf, type SheetModel } from './sheet/model';
import { breathe } from './xml/breathe';

/** Formulas of a rectangle in blocks of whole rows, with the values stored beside them. */
export async function* readFormulas(
  book: Book,
  model: SheetModel,
  range: CellRange,
  options?: ReadOptions,
): AsyncGenerator<FormulaBlock> {
  const guarded = isProtected(model);
  const keys = [...model.formulas.keys()].sort((a, b) => a - b);
  let next = 0;
  for (const block of blockRanges(range, options?.cellsPerBlock)) {
    throwIfCancelled(options);
    const formulas: FormulaInfo[] = [];
    for (; next < keys.length && rowOf(keys[next]) < block.row + block.rows; next++) {
      const [row, column] = [rowOf(keys[next]), columnOfKey(keys[next])];
      const inside = row >= block.row && column >= block.column && column < block.column + block.columns;
      const found = inside ? formulaAt(book, model, keys[next], guarded) : null;
      if (found) formulas.push(found);
    }
    yield { range: block, formulas };
    await breathe();
  }
}

function formulaAt(book: Book, model: SheetModel, key: number, guarded: boolean): FormulaInfo | null {
  const [row, column] = [rowOf(key), columnOfKey(key)];
  const formula = model.formula(row, column);
  if (formula === null) return null;
  const value = model.value(row, column);
  const array = model.formulas.get(key)?.array;
  const area = array && array.rows * array.columns > 1 ? array : undefined;
  return {
    row,
    column,
    formula,
    value,
    calculated: value !== null && !(isError(value) && value.code === '#GETTING_DATA'),
    ...(area ? { area } : {}),
    locked: guarded && isLocked(book, model, area ?? { row, column, rows: 1, columns: 1 }),
  };
}

function isLocked(book: Book, model: SheetModel, area: Omit<CellRange, 'sheet'>): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (book.styles.isLocked(model.style(row, column))) return true;
    }
  }
  return false;
}
