import { isError, type Cell } from '../../../src/domain/cell';
import { cellAddress } from '../../../src/workbook/address';
import type { XlsxWorkbook } from '../../../src/xlsx';
import { inCells, type TableColumns } from './in-cells';

export interface Contents {
  readonly formulas: Map<string, string>;
  /** The same with cells instead of columns of tables. */
  readonly reads: Map<string, string>;
  /** What formulas show: those with functions of ours, and those without. */
  readonly ours: Map<string, string>;
  readonly results: Map<string, string>;
  /** What is typed. */
  readonly values: Map<string, string>;
}

const shown = (cell: Cell): string => (isError(cell) ? cell.code : JSON.stringify(cell));

/** Every cell, read as our programs read it. An empty text is nothing to see. */
export async function contentsOf(
  workbook: XlsxWorkbook,
  tables: ReadonlyMap<string, TableColumns>,
): Promise<Contents> {
  const contents: Contents = {
    formulas: new Map(),
    reads: new Map(),
    ours: new Map(),
    results: new Map(),
    values: new Map(),
  };
  for (const { name, used } of await workbook.sheets()) {
    if (!used) continue;
    for await (const { formulas } of workbook.formulas(used)) {
      for (const { row, column, formula } of formulas) {
        const place = `${name}!${cellAddress(row, column)}`;
        contents.formulas.set(place, formula);
        contents.reads.set(place, inCells(formula, row, tables));
      }
    }
    for await (const { range, values } of workbook.read(used)) {
      values.forEach((row, r) =>
        row.forEach((cell, c) => {
          const place = `${name}!${cellAddress(range.row + r, range.column + c)}`;
          const formula = contents.formulas.get(place);
          if (formula?.includes('SHEQU.')) contents.ours.set(place, shown(cell));
          else if (formula !== undefined) contents.results.set(place, shown(cell));
          else if (cell !== null && cell !== '') contents.values.set(place, shown(cell));
        }),
      );
    }
  }
  return contents;
}
