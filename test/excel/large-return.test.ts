import { isDeepStrictEqual } from 'node:util';
import { readReturn } from '../../src/workbook/read-return';
import { isError, type Cell } from '../../src/domain/cell';
import { ExcelWorkbook } from '../../src/excel';
import { communityWorkforce } from '../../src/returns';
import type { ReturnData, Table, TableColumn } from '../../src/returns/table';
import { catalogue } from '../../src/rules/catalogue';
import { check } from '../../src/rules/check';
import type { GridContent } from '../../src/workbench/host/grid';
import { MemoryGrid } from '../../src/workbench/host/memory-grid';
import { bigReturn } from '../perf/roster';
import { finish } from '../rules/support/run';
import { forgetExcel, useExcel } from './support/use-excel';

// 4.6 million cells through the real Office.js, on machines that do other things as well.
jest.setTimeout(300_000);
afterEach(forgetExcel);

const ROWS = 100_000;

/** The cells of a table with its header, or of a form as labels and values. */
function cellsOf(table: Table): Cell[][] {
  if (table.spec?.layout === 'form') return table.columns.map(({ name, values }) => [name, values[0]]);
  return [
    table.columns.map(({ name }) => name),
    ...Array.from({ length: table.rows }, (_, at) => table.columns.map(({ values }) => values[at])),
  ];
}

/** Columns that are not the same, to every value and every place. (Millions of values are too many for `toEqual`.) */
function differing(read: ReturnData, expected: ReturnData): string[] {
  const places = (table: Table, column: TableColumn) =>
    [0, table.rows - 1].map((record) => table.rowOf(record, column));
  return [...expected.tables.values()].flatMap((table) => {
    const other = read.tables.get(table.name);
    if (other?.rows !== table.rows || other.columns.length !== table.columns.length) return [table.name];
    const isSame = (column: TableColumn, n: number): boolean => {
      const found = other.columns[n];
      return (
        found.name === column.name &&
        found.column === column.column &&
        isDeepStrictEqual(places(other, found), places(table, column)) &&
        found.values.length === column.values.length &&
        found.values.every((value, record) => isDeepStrictEqual(value, column.values[record]))
      );
    };
    return table.columns.filter((column, n) => !isSame(column, n)).map(({ name }) => `${table.name} ${name}`);
  });
}

test('a return of 100,000 people is read through Office.js as it is in memory, and checked', async () => {
  const expected = bigReturn(ROWS);
  const tables = [...expected.tables.values()];
  const grid = new MemoryGrid(
    tables.map(({ sheet }) => sheet),
    'county.xlsx',
  );
  grid.sheets().forEach(({ id }, at) => {
    const cells = cellsOf(tables[at]);
    const contents = cells.map((row) =>
      row.map((value): GridContent => ({ value: isError(value) ? value.code : value })),
    );
    grid.write(id, { row: 0, column: 0, rows: cells.length, columns: cells[0].length }, contents);
  });
  const bridge = useExcel(grid);
  const data = await readReturn(new ExcelWorkbook(), communityWorkforce);
  expect(data.tables.get('社区工作者花名册')?.rows).toBe(ROWS);
  expect([...data.tables.keys()]).toEqual([...expected.tables.keys()]);
  expect(differing(data, expected)).toEqual([]);
  expect(Object.fromEntries(data.cover)).toMatchObject(Object.fromEntries(expected.cover));
  expect(data.structure).toEqual([]);
  expect(Math.max(...bridge.requests.map(({ replyBytes }) => replyBytes))).toBeLessThan(5 * 1024 * 1024);
  expect(finish(check(data, catalogue)).findings.length).toBeGreaterThan(0);
});
