import { MemoryWorkbook } from '../../../src/workbook/memory';
import type { MemorySheetContent } from '../../../src/workbook/memory';
import type { CellRange, FormulaInfo, NameFormula, WorkbookPort } from '../../../src/workbook/port';
import type { Cell } from '../../../src/domain/cell';
import { CellError } from '../../../src/domain/cell';

export const TIME = '2025-06-30 09:08:07';

/** Quotas that spill, a nested formula, one that refers to the spill, one that does not, an error. */
export const sheet = (): MemorySheetContent => ({
  name: '计算',
  values: [
    [6200, 16, '0012', 47, 18500],
    [3100, 8, new CellError('#N/A'), null, null],
    [9200, 23, '=1+1', null, null],
  ],
  formulas: [
    { row: 0, column: 1, formula: '=SHEQU.STAFFQUOTA(A1:A3)', rows: 3 },
    { row: 0, column: 2, formula: '=IF(SHEQU.STAFFGAP(A1,B1)>0,"0012","")' },
    { row: 1, column: 2, formula: '=SHEQU.AGEAT("",A1)' },
    { row: 2, column: 2, formula: '=SHEQU.SPLIT(A1)' },
    { row: 0, column: 3, formula: '=SUM(B1#)' },
    { row: 0, column: 4, formula: '=SUM(A1:A3)&"SHEQU.X("' },
  ],
  formats: [{ row: 1, column: 1, format: '0.00' }],
});

export const bookOf = (
  sheets: readonly MemorySheetContent[],
  names: readonly NameFormula[] = [],
): MemoryWorkbook => new MemoryWorkbook('册.xlsx', sheets, [], names);

/** All that a sheet shows, and its formulas: what freezing and restoring may not lose. */
export async function stateOf(
  port: WorkbookPort,
  name: string,
): Promise<{ values: Cell[][]; formulas: FormulaInfo[] }> {
  const used = (await port.sheets()).find((one) => one.name === name)?.used;
  if (!used) return { values: [], formulas: [] };
  const whole: CellRange = {
    sheet: name,
    row: 0,
    column: 0,
    rows: used.row + used.rows,
    columns: used.column + used.columns,
  };
  const values: Cell[][] = [];
  for await (const block of port.read(whole)) values.push(...block.values);
  const formulas: FormulaInfo[] = [];
  for await (const block of port.formulas(whole)) formulas.push(...block.formulas);
  return { values, formulas };
}
