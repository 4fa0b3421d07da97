import { isError } from '../../../src/domain/cell';
import type { Cell } from '../../../src/domain/cell';
import { rangeAddress, quoteSheet } from '../../../src/workbook/address';
import type { GridContent, GridValue } from '../../../src/workbench/host/grid';
import { MemoryGrid } from '../../../src/workbench/host/memory-grid';
import type { Fixture, FixtureSheet } from '../../contract/port-contract';

/** A grid that holds exactly the fixture. */
export function gridOf(fixture: Fixture, showsSpilledFormulas = false): MemoryGrid {
  const grid = new MemoryGrid(
    fixture.sheets.map(({ name }) => name),
    fixture.name,
    (formula) => resultIn(fixture, formula),
    showsSpilledFormulas,
  );
  const ids = new Map(grid.sheets().map(({ name, id }) => [name, id]));
  for (const sheet of fixture.sheets) {
    const id = ids.get(sheet.name) as string;
    const columns = Math.max(0, ...sheet.values.map((row) => row.length));
    const rect = { row: 0, column: 0, rows: sheet.values.length, columns };
    grid.write(
      id,
      rect,
      sheet.values.map((row, r) => row.map((value, c) => (shows(sheet, r, c) ? undefined : content(value)))),
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
  for (const { name, formula } of fixture.calculatedNames ?? []) {
    grid.addName({ name, formula, sheet: null, visible: true });
  }
  return grid;
}

/** What a formula of the fixture shows; a formula without a result shows nothing. */
function resultIn(fixture: Fixture, formula: string): GridValue[][] {
  for (const { formulas, values } of fixture.sheets) {
    const found = formulas?.find((one) => one.formula === formula);
    if (!found) continue;
    return Array.from({ length: found.rows ?? 1 }, (_, r) =>
      Array.from({ length: found.columns ?? 1 }, (__, c) =>
        gridValue(values[found.row + r]?.[found.column + c] ?? null),
      ),
    );
  }
  return [[null]];
}

/** Whether a cell shows a formula's result, and holds nothing itself. */
const shows = ({ formulas }: FixtureSheet, row: number, column: number): boolean =>
  formulas?.some(
    (one) =>
      row >= one.row &&
      row < one.row + (one.rows ?? 1) &&
      column >= one.column &&
      column < one.column + (one.columns ?? 1),
  ) ?? false;

const gridValue = (value: Cell): GridValue => (isError(value) ? { error: value.code } : value);
const content = (value: Cell): GridContent => ({ value: gridValue(value) });
