import { ExcelWorkbook } from '../../src/excel';
import { legacyArrays } from '../../src/excel/arrays';
import { Cover } from '../../src/excel/spills';
import type { Edit, FormulaInfo } from '../../src/workbook/port';
import type { GridValue } from '../../src/workbench/host/grid';
import { MemoryGrid } from '../../src/workbench/host/memory-grid';
import { forgetExcel, useExcel } from './support/use-excel';

afterEach(forgetExcel);

/** A sheet whose A1 spills `rows` numbers, or whatever else a formula shows. */
function gridWith(results: Record<string, GridValue | GridValue[][]>): MemoryGrid {
  const grid = new MemoryGrid(['表'], '册.xlsx', (formula) => results[formula] ?? null);
  const [{ id }] = grid.sheets();
  Object.keys(results).forEach((formula, column) =>
    grid.write(id, { row: 0, column: column * 2, rows: 1, columns: 1 }, [[{ formula }]]),
  );
  return grid;
}

async function formulasOf(rows: number, columns: number): Promise<FormulaInfo[]> {
  const found: FormulaInfo[] = [];
  const range = { sheet: '表', row: 0, column: 0, rows, columns };
  for await (const block of new ExcelWorkbook().formulas(range)) found.push(...block.formulas);
  return found;
}

const column = (rows: number): number[][] => Array.from({ length: rows }, (_, i) => [i + 1]);

test('a formula that still calculates is told so, with either of Excel’s words for it', async () => {
  useExcel(
    gridWith({ '=SHEQU.A()': { error: '#BUSY!' }, '=SHEQU.B()': { error: '#GETTING_DATA' }, '=1': 1 }),
  );
  expect((await formulasOf(1, 5)).map(({ calculated }) => calculated)).toEqual([false, false, true]);
});

test('Excel without spills (before ExcelApi 1.12) gives each formula as a cell of its own', async () => {
  useExcel(gridWith({ '=SHEQU.A()': column(3) }), {}, '1.11');
  const [formula, ...others] = await formulasOf(3, 1);
  expect(others).toEqual([]);
  expect(formula.area).toBeUndefined();
});

test('a large spill is read and made values with few questions, and comes back', async () => {
  const rows = 3_000;
  const { requests } = useExcel(gridWith({ '=SHEQU.A()': column(rows) }));
  const [formula] = await formulasOf(rows, 1);
  expect(formula.area).toEqual({ row: 0, column: 0, rows, columns: 1 });
  const port = new ExcelWorkbook();
  const before = requests.length;
  const edits = column(rows).map(([value], row): Edit => ({ sheet: '表', row, column: 0, after: { value } }));
  const applied = await port.apply(edits);
  expect(requests.length - before).toBeLessThan(12);
  expect(await formulasOf(rows, 1)).toEqual([]);
  expect(applied.slice(0, 2).map((edit) => edit.before)).toEqual([
    { formula: '=SHEQU.A()' },
    { value: null },
  ]);
  await port.undo(applied);
  expect(await formulasOf(rows, 1)).toEqual([formula]);
});

test('writing into a spill alone remembers that the cell was blank', async () => {
  useExcel(gridWith({ '=SHEQU.A()': column(3) }));
  const port = new ExcelWorkbook();
  const applied = await port.apply([{ sheet: '表', row: 1, column: 0, after: { value: 'x' } }]);
  expect(applied[0].before).toEqual({ value: null });
  expect((await formulasOf(3, 1))[0].value).toMatchObject({ code: '#SPILL!' });
  await port.undo(applied);
  expect((await formulasOf(3, 1))[0].area).toEqual({ row: 0, column: 0, rows: 3, columns: 1 });
});

test.each([
  ['neighbours with one formula and different values', '=A1:A2*2', [1, 2], true],
  ['neighbours with one formula and the same value', '=SUM(A1:A2)', [3, 3], false],
  ['a formula about its own row', '=[@人口]*2', [1, 2], false],
  ['a formula that asks where it stands', '=A1*ROW()', [1, 2], false],
])('an array of the old kind: %s', (_, formula, values, isArray) => {
  const cells = values.map((value, row) => ({ row, column: 3, formula, value }));
  const area = { row: 0, column: 3, rows: 2, columns: 1 };
  expect(legacyArrays(cells, new Cover())).toEqual(isArray ? [area] : []);
  expect(legacyArrays(cells, new Cover([area]))).toEqual([]);
});

test('an array of the old kind is a whole rectangle, its neighbours with other formulas are not in it', () => {
  const cells = [0, 1, 2].flatMap((row) =>
    [0, 1, 2].map((col) => ({
      row,
      column: col,
      formula: row < 2 && col < 2 ? '=A1:B2' : '=X1',
      value: row * 3 + col,
    })),
  );
  expect(legacyArrays(cells.slice(0, 6), new Cover())[0]).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
});
