import { Book } from './book';
import { newBook } from './new-book';
import { XlsxWorkbook } from './workbook';

export { XlsxWorkbook } from './workbook';
export type { CellLook, ListValidation, SheetDetails, SheetFormula, SheetMark } from './details';
export type { FormulaResult } from './results';

/**
 * Opens an `.xlsx` (or `.xlsm`) file. Only its directory and small parts are read now; sheets when asked for.
 * @throws WorkbookError `notAWorkbook`, `encrypted`, `unsupported` (old `.xls`, binary `.xlsb`) or `tooLarge`.
 */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<XlsxWorkbook> {
  return new XlsxWorkbook(name, Book.open(bytes));
}

/** A new workbook without sheets; saving needs at least one. */
export const newXlsx = (name: string): XlsxWorkbook => new XlsxWorkbook(name, newBook());
