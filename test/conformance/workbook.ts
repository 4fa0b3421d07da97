import { readFile, writeFile } from 'node:fs/promises';
import { Workbook } from '@cj-tech-master/excelts';
import { CellError, type Cell } from '../../src/domain/cell';
import { openXlsx } from '../../src/xlsx';
import type { Columns } from './records';

/** A sheet to write: a table from A1, and formulas beside it, by sheet row (zero-based) and column. */
export interface Sheet {
  readonly name: string;
  readonly table: Columns;
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
}

/** A stored answer that is false on purpose: it must be gone when Calc has recalculated. */
export const FALSE_ANSWER = -987654321;

/** An empty text can only be had from a formula: a file keeps no empty text as a value. */
function content(cell: Cell) {
  if (cell === '') return { formula: '""', result: '' };
  return cell instanceof CellError ? { error: cell.code as '#N/A' } : cell;
}

export async function writeWorkbook(file: string, sheets: readonly Sheet[]): Promise<void> {
  const workbook = new Workbook();
  for (const { name, table, formulas } of sheets) {
    const sheet = workbook.addWorksheet(name);
    const columns = Object.entries(table);
    const rows = columns[0][1].map((_, n) => columns.map(([, values]) => content(values[n])));
    sheet.addTable({
      name,
      ref: 'A1',
      headerRow: true,
      columns: columns.map(([column]) => ({ name: column })),
      rows: rows.map((row) => row.map(() => null)),
    });
    rows.forEach((row, r) => row.forEach((cell, c) => (sheet.getCell(r + 2, c + 1).value = cell)));
    for (const { row, column, formula } of formulas) {
      sheet.getCell(row + 1, column + 1).value = { formula, result: FALSE_ANSWER };
    }
  }
  await writeFile(file, Buffer.from(await workbook.xlsx.writeBuffer()));
}

/** The values of a sheet, row by row. */
export async function readSheet(file: string, sheet: string): Promise<Cell[][]> {
  const workbook = await openXlsx(await readFile(file), 'answers.xlsx');
  const used = (await workbook.sheets()).find(({ name }) => name === sheet)?.used;
  const rows: Cell[][] = [];
  if (!used) return rows;
  const range = { sheet, row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  for await (const { values } of workbook.read(range)) rows.push(...values.map((row) => [...row]));
  return rows;
}
