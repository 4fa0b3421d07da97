import { Workbook } from '@cj-tech-master/excelts';
import { unzipSync, zipSync } from 'fflate';
import { CellError, type Cell } from '../../../src/domain/cell';
import { rangeAddress, quoteSheet } from '../../../src/workbook/address';
import { openXlsx } from '../../../src/xlsx';
import { formulaToFile } from '../../../src/xlsx/sheet/formula-text';
import type { Fixture } from '../../contract/fixture';

/** A fixture as an `.xlsx` file, written by another library than the one under test. */
export async function fixtureXlsx(fixture: Fixture): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const sheet of fixture.sheets) {
    const worksheet = workbook.addWorksheet(sheet.name, { state: sheet.hidden ? 'hidden' : 'visible' });
    sheet.values.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value !== null) worksheet.getCell(r + 1, c + 1).value = theirs(value) as never; // The library writes more than its types admit, here and below.
      }),
    );
    for (const { row, column, formula, ...rest } of sheet.formulas ?? []) {
      const result = theirs(sheet.values[row]?.[column] ?? 4);
      const { rows = 1, columns = 1, legacy = false } = rest;
      const array = legacy ? { shareType: 'array', ref: rangeAddress({ row, column, rows, columns }) } : {};
      worksheet.getCell(row + 1, column + 1).value = {
        formula: formulaToFile(formula),
        result,
        ...array,
      } as never;
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
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return withSpills(fixture, withNames(fixture, bytes));
}

/** Names that stand for a calculation, which the library does not write. */
function withNames({ calculatedNames = [] }: Fixture, bytes: Uint8Array): Uint8Array {
  if (calculatedNames.length === 0) return bytes;
  const xml = calculatedNames
    .map(({ name, formula }) => `<definedName name="${name}">${formulaToFile(formula)}</definedName>`)
    .join('');
  const parts = unzipSync(bytes);
  const text = new TextDecoder().decode(parts['xl/workbook.xml']);
  parts['xl/workbook.xml'] = new TextEncoder().encode(text.replace('</definedNames>', `${xml}$&`));
  return zipSync(parts);
}

/** Formulas that spill, which the library does not know: stored by our own writer. */
async function withSpills(fixture: Fixture, bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes, fixture.name);
  let spills = 0;
  for (const { name, values, formulas = [] } of fixture.sheets) {
    for (const { row, column, formula, rows = 1, columns = 1, legacy = false } of formulas) {
      if (rows * columns === 1 || legacy) continue;
      const result = values.slice(row, row + rows).map((cells) => cells.slice(column, column + columns));
      await workbook.writeResults(name, [{ row, column, formula, values: result }]);
      spills++;
    }
  }
  return spills > 0 ? workbook.save() : bytes;
}

const theirs = (value: Cell): unknown => (value instanceof CellError ? { error: value.code } : value);
