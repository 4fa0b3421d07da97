import { WorkbookError } from '../workbook/port';
import type { NameInfo, SheetInfo, TableInfo } from '../workbook/port';
import { requireSet, runExcel, supports } from './host';
import { refersTo } from './refers-to';

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

const place = (range: Excel.Range): { row: number; column: number; rows: number; columns: number } => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

export function workbookName(): Promise<string> {
  requireSet('1.7');
  return runExcel(async (context) => {
    const { workbook } = context;
    workbook.load('name');
    await context.sync();
    return workbook.name;
  });
}

export function listSheets(): Promise<SheetInfo[]> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name,items/visibility,items/protection/protected');
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(PLACE));
    await context.sync();
    return sheets.items.map((sheet, i) => ({
      name: sheet.name,
      hidden: sheet.visibility !== Excel.SheetVisibility.visible,
      protected: sheet.protection.protected,
      used: used[i].isNullObject ? null : { sheet: sheet.name, ...place(used[i]) },
    }));
  });
}

export function listTables(): Promise<TableInfo[]> {
  return runExcel(async (context) => {
    const { tables } = context.workbook;
    tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/name');
    await context.sync();
    const ranges = tables.items.map((table) => table.getRange().load(PLACE));
    await context.sync();
    return tables.items.map((table, i) => ({
      name: table.name,
      range: { sheet: table.worksheet.name, ...place(ranges[i]) },
      header: table.showHeaders,
      totals: table.showTotals,
    }));
  });
}

export function listNames(): Promise<NameInfo[]> {
  return runExcel(async (context) => {
    const { names } = context.workbook;
    // Before ExcelApi 1.7 the formula is not to be had, but `value` holds the same for a name of a range.
    const property = supports('1.7') ? 'formula' : 'value';
    names.load(`items/name,items/type,items/${property}`);
    await context.sync();
    return names.items.flatMap((item) => {
      const formula: unknown = item[property];
      const range = refersTo(
        typeof formula === 'string' && !formula.startsWith('=') ? `=${formula}` : formula,
      );
      return item.type === Excel.NamedItemType.range && range ? [{ name: item.name, range }] : [];
    });
  });
}

/** The worksheets with their names loaded, and how to find one. */
export async function loadSheets(
  context: Excel.RequestContext,
  properties = 'items/name',
): Promise<(name: string) => Excel.Worksheet> {
  const sheets = context.workbook.worksheets.load(properties);
  await context.sync();
  const byName = new Map(sheets.items.map((sheet) => [sheet.name, sheet]));
  return (name) => {
    const found = byName.get(name);
    if (!found) throw new WorkbookError('sheetNotFound', { sheet: name });
    return found;
  };
}
