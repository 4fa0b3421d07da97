import { readReturn } from '../../src/workbook/read-return';
import { isError, type Cell } from '../../src/domain/cell';
import { ExcelWorkbook } from '../../src/excel';
import { communityWorkforce } from '../../src/returns';
import type { Table } from '../../src/returns/table';
import { catalogue } from '../../src/rules/catalogue';
import { loadRegions } from '../../src/domain/regions/load';
import { check } from '../../src/rules/check';
import type { CheckResult } from '../../src/rules/finding';
import type { GridContent } from '../../src/workbench/host/grid';
import { MemoryGrid } from '../../src/workbench/host/memory-grid';
import { bigReturn } from '../perf/roster';
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

function result(steps: Generator<unknown, CheckResult>): CheckResult {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

test('a return of 100,000 people is read through Office.js and checked, as it is in memory', async () => {
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
  expect(Math.max(...bridge.requests.map(({ replyBytes }) => replyBytes))).toBeLessThan(5 * 1024 * 1024);
  await loadRegions();
  const [read, known] = [data, expected].map((each) => result(check(each, catalogue)));
  expect(read.outcomes).toEqual(known.outcomes);
  expect(read.findings).toHaveLength(known.findings.length);
  expect(read.findings.length).toBeGreaterThan(0);
});
