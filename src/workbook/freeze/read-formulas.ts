import type { FormulaInfo, NameFormula, SheetInfo, WorkbookPort } from '../port';
import type { WorkOptions } from '../log/options';

/** A formula with the sheet it stands on. */
export interface SheetFormula extends FormulaInfo {
  readonly sheet: string;
}

export interface WorkbookFormulas {
  readonly sheets: readonly SheetInfo[];
  readonly formulas: readonly SheetFormula[];
  readonly names: readonly NameFormula[];
}

/** Every formula of a workbook, sheet by sheet. @throws WorkbookError what the port throws, `cancelled` */
export async function readFormulas(port: WorkbookPort, options: WorkOptions): Promise<WorkbookFormulas> {
  const sheets = await port.sheets();
  const names = await port.nameFormulas();
  const total = sheets.reduce((sum, { used }) => sum + (used ? used.row + used.rows : 0), 0);
  let done = 0;
  const formulas: SheetFormula[] = [];
  for (const { name, used } of sheets) {
    if (!used) continue;
    // From the first cell, so that every spill is seen at its formula.
    const whole = {
      sheet: name,
      row: 0,
      column: 0,
      rows: used.row + used.rows,
      columns: used.column + used.columns,
    };
    for await (const block of port.formulas(whole, { signal: options.signal })) {
      for (const formula of block.formulas) formulas.push({ ...formula, sheet: name });
      done += block.range.rows;
      options.onProgress?.(done, total);
    }
  }
  return { sheets, formulas, names };
}
