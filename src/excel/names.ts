import type { NameFormula } from '../workbook/port';
import { runExcel, supports } from './host';

/** All names, those of single sheets included. */
export function nameFormulas(): Promise<NameFormula[]> {
  return runExcel(async (context) => {
    // Before ExcelApi 1.7 the formula is not to be had, but `value` holds the same for a name of a range.
    const property = supports('1.7') ? 'formula' : 'value';
    const sheets = context.workbook.worksheets.load('items/name');
    const own = context.workbook.names.load(`items/name,items/${property}`);
    await context.sync();
    const ofSheets = sheets.items.map((sheet) => sheet.names.load(`items/name,items/${property}`));
    await context.sync();
    const told = (sheet: string | null) => (item: Excel.NamedItem) => {
      const formula = String(item[property]);
      return { name: item.name, formula: formula.startsWith('=') ? formula : `=${formula}`, sheet };
    };
    return [
      ...own.items.map(told(null)),
      ...ofSheets.flatMap(({ items }, i) => items.map(told(sheets.items[i].name))),
    ];
  });
}
