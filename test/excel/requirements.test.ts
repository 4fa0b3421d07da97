import { ExcelWorkbook } from '../../src/excel';
import { MemoryGrid } from '../../src/workbench/host/memory-grid';
import { forgetExcel, useExcel } from './support/use-excel';

const SHEET = '{sheet-1}';
const cell = { sheet: '花名册', row: 1, column: 1, rows: 1, columns: 1 };

afterEach(forgetExcel);

function open(newest: string): { grid: MemoryGrid; port: ExcelWorkbook; settled(): Promise<void> } {
  const grid = new MemoryGrid(['花名册']);
  return { grid, port: new ExcelWorkbook(), ...useExcel(grid, {}, newest) };
}

test('the library refuses what an older Excel lacks', async () => {
  useExcel(new MemoryGrid(), {}, '1.8');
  const areas = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRanges('A1,C3').format.fill.clear();
    await context.sync();
  });
  await expect(areas).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test('with ExcelApi 1.8 marks, looks and events go the long way', async () => {
  const { grid, port, settled } = open('1.8');
  await port.mark([
    { range: cell, severity: 'hard' },
    { range: { ...cell, row: 5 }, severity: 'hard' },
  ]);
  expect(grid.conditionalFormats(SHEET).map(({ rects }) => rects)).toEqual([
    [{ row: 5, column: 1, rows: 1, columns: 1 }],
    [{ row: 1, column: 1, rows: 1, columns: 1 }],
  ]);
  await port.addSheet({
    name: '报告',
    rows: [[{ content: { value: '题' }, style: 'title' }]],
    frozenRows: 1,
  });
  expect(grid.format(grid.sheets()[1].id, 0, 0).bold).toBe(true);
  let heard = 0;
  const stop = await port.onChange(() => void heard++);
  await port.apply([{ sheet: '花名册', row: 0, column: 0, after: { value: 1 } }]);
  await settled();
  expect(heard).toBe(1);
  await stop();
});

test('with ExcelApi 1.5 it says what it needs, and still reads and writes', async () => {
  const { grid, port } = open('1.5');
  await expect(port.mark([])).rejects.toMatchObject({ code: 'unsupported', params: { set: 'ExcelApi 1.6' } });
  await expect(port.onChange(() => undefined)).rejects.toMatchObject({ code: 'unsupported' });
  await port.addSheet({ name: '报告', rows: [[{ content: { value: 5 }, style: 'total' }]], frozenRows: 1 });
  expect(await port.sheets()).toHaveLength(2);
  grid.addName({ name: '时点', formula: '=花名册!$B$2', sheet: null, visible: true });
  expect(await port.names()).toEqual([{ name: '时点', range: cell }]);
});
