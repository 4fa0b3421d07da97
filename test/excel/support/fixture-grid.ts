import { isError } from '../../../src/domain/cell';
import type { Cell } from '../../../src/domain/cell';
import { rangeAddress, quoteSheet } from '../../../src/workbook/address';
import type { GridContent } from '../../../src/workbench/host/grid';
import { MemoryGrid } from '../../../src/workbench/host/memory-grid';
import type { Fixture } from '../../contract/port-contract';

/** A grid that holds exactly the fixture. */
export function gridOf(fixture: Fixture): MemoryGrid {
  const grid = new MemoryGrid(
    fixture.sheets.map(({ name }) => name),
    fixture.name,
  );
  const ids = new Map(grid.sheets().map(({ name, id }) => [name, id]));
  for (const sheet of fixture.sheets) {
    const id = ids.get(sheet.name) as string;
    const columns = Math.max(0, ...sheet.values.map((row) => row.length));
    const rect = { row: 0, column: 0, rows: sheet.values.length, columns };
    grid.write(
      id,
      rect,
      sheet.values.map((row) => row.map(content)),
    );
    for (const { row, column, formula } of sheet.formulas ?? []) {
      grid.write(id, { row, column, rows: 1, columns: 1 }, [[{ formula }]]);
    }
    for (const { row, column, format } of sheet.formats ?? []) {
      grid.setNumberFormats(id, { row, column, rows: 1, columns: 1 }, [[format]]);
    }
    for (const { name, range } of sheet.tables ?? []) {
      grid.addTable({ sheet: id, name, rect: range, header: true, totals: false, style: '' });
    }
    grid.updateSheet(id, {
      visibility: sheet.hidden ? 'Hidden' : 'Visible',
      protected: sheet.protected ?? false,
    });
  }
  for (const { name, range } of fixture.names ?? []) {
    const address = rangeAddress(range).replace(/[A-Z]+|\d+/g, '$$$&');
    grid.addName({ name, formula: `=${quoteSheet(range.sheet)}!${address}`, sheet: null, visible: true });
  }
  return grid;
}

const content = (value: Cell): GridContent => ({ value: isError(value) ? { error: value.code } : value });
