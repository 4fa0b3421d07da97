import { Workbook } from '@cj-tech-master/excelts';
import { CellError, type Cell } from '../../../src/domain/cell';
import { rangeAddress, quoteSheet } from '../../../src/workbook/address';
import type { Fixture } from '../../contract/fixture';

/** A fixture as an `.xlsx` file, written by another library than the one under test. */
export async function fixtureXlsx(fixture: Fixture): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const sheet of fixture.sheets) {
    const worksheet = workbook.addWorksheet(sheet.name, { state: sheet.hidden ? 'hidden' : 'visible' });
    sheet.values.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value !== null) worksheet.getCell(r + 1, c + 1).value = theirs(value) as never;
      }),
    );
    for (const { row, column, formula } of sheet.formulas ?? []) {
      worksheet.getCell(row + 1, column + 1).value = { formula: formula.slice(1), result: 4 } as never;
    }
    for (const { row, column, format } of sheet.formats ?? []) {
      worksheet.getCell(row + 1, column + 1).numFmt = format;
    }
    for (const { name, range } of sheet.tables ?? []) {
      const cells = sheet.values.slice(range.row, range.row + range.rows);
      const rows = cells.map((row) => row.slice(range.column, range.column + range.columns));
      worksheet.addTable({
        name,
        ref: rangeAddress({ ...range, rows: 1, columns: 1 }),
        headerRow: true,
        columns: rows[0].map((header) => ({ name: String(header) })),
        rows: rows
          .slice(1)
          .map((row) => row.map((value) => (value === null ? null : theirs(value)))) as never,
      });
    }
    if (sheet.protected) await worksheet.protect('', {});
  }
  for (const { name, range } of fixture.names ?? []) {
    const first = rangeAddress({ ...range, rows: 1, columns: 1 }).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
    workbook.definedNames.add(`${quoteSheet(range.sheet)}!${first}`, name);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const theirs = (value: Cell): unknown => (value instanceof CellError ? { error: value.code } : value);
