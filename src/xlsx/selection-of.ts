import type { CellRange } from '../workbook/port';
import type { Book } from './book';
import { headOf } from './save/save';
import { selectionIn } from './save/selection';
import { child } from './xml/tree';

/** What the file says is selected. */
export function selectionOf(book: Book): CellRange | null {
  const tab = Number(
    child(child(book.workbook.root, 'bookViews'), 'workbookView')?.attributes.activeTab ?? 0,
  );
  const sheet = book.sheets.find((one) => one.tab === tab) ?? book.sheets[0];
  const head = sheet && headOf(book.parts, sheet.part);
  return head ? { ...selectionIn(head), sheet: sheet.name } : null;
}
