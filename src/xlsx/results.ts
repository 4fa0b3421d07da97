import type { Matrix } from '../domain/cell';
import { requireContent, planEdits } from '../workbook/edits';
import { cellAddress } from '../workbook/address';
import { WorkbookError } from '../workbook/port';
import { forEachCell, lookUpIn, releaseFormula } from './apply';
import type { Book } from './book';
import { cellKey, type SheetModel } from './sheet/model';

/** A formula and what it shows: one value, or the rectangle it spills into (its own cell first). */
export interface FormulaResult {
  readonly row: number;
  readonly column: number;
  /** English A1 notation, with "=". */
  readonly formula: string;
  readonly values: Matrix;
}

/** Stores formulas with their results. @throws WorkbookError `protected`, `sheetNotFound`, `invalid`; then none is stored. */
export async function writeResults(
  book: Book,
  sheet: string,
  results: readonly FormulaResult[],
): Promise<void> {
  const model = await book.model(book.sheet(sheet));
  for (const { row, column, formula, values } of results) {
    requireContent({ formula }, cellAddress(row, column));
    const columns = values[0]?.length ?? 0;
    if (columns === 0 || values.some((one) => one.length !== columns)) {
      throw new WorkbookError('invalid', { context: 'formula', value: cellAddress(row, column) });
    }
  }
  // Refuses places and protected cells just as edits are refused.
  planEdits(
    results.map(({ row, column, formula }) => ({ sheet, row, column, after: { formula } })),
    await lookUpIn(book, [{ sheet }]),
  );
  for (const result of results) writeResult(book, model, result);
  if (results.length > 0) book.edited = true;
}

function writeResult(book: Book, model: SheetModel, { row, column, formula, values }: FormulaResult): void {
  const key = cellKey(row, column);
  const area = { row, column, rows: values.length, columns: values[0].length };
  const spills = area.rows * area.columns > 1;
  if (model.formula(row, column) !== formula || spills || model.formulas.get(key)?.array) {
    if (model.formulas.has(key)) releaseFormula(model, key);
    model.formulas.set(key, { text: formula, ...(spills ? { array: area, dynamic: true } : {}) });
    book.formulasChanged = true;
  }
  forEachCell(area, (r, c) => model.setValue(r, c, values[r - row][c - column]));
}
