import { WorkbookError } from '../workbook/port';
import type { CellRange } from '../workbook/port';
import { rangeOf } from './areas';
import { hostCode, runExcel } from './host';
import { loadSheets } from './sheets';

export function select(range: CellRange): Promise<void> {
  return runExcel(async (context) => {
    const find = await loadSheets(context, 'items/name,items/visibility');
    const sheet = find(range.sheet);
    if (sheet.visibility !== Excel.SheetVisibility.visible) {
      throw new WorkbookError('invalid', { context: 'hidden', value: range.sheet });
    }
    sheet.activate();
    rangeOf(sheet, range).select();
    await context.sync();
  });
}

/** null while a shape, a chart or several areas are selected: Excel then has no selected range. */
export function selection(): Promise<CellRange | null> {
  return runExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount,worksheet/name');
    try {
      await context.sync();
    } catch (error) {
      if (['InvalidSelection', 'InvalidReference'].includes(hostCode(error))) return null;
      throw error;
    }
    return {
      sheet: range.worksheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    };
  });
}
