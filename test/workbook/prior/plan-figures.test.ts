import type { Cell } from '../../../src/domain/cell';
import type { PriorFigure } from '../../../src/returns/prior/figures';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { planFigures } from '../../../src/workbook/prior/plan-figures';
import { writeFigures } from '../../../src/workbook/prior/write-figures';
import { header } from '../../returns/workbooks';

const SHEET = '上期数据';
const figure = (key: string, value: number): PriorFigure => ({
  表名: '社区基本情况表',
  主键: key,
  指标: '常住人口',
  上期值: value,
  上期期别: '2024年度',
});
const figures = [figure('410122001001', 8000), figure('410122001002', 7000)];
const other = { name: '其他', values: [['x']] };
const book = (values: readonly Cell[][]): MemoryWorkbook =>
  new MemoryWorkbook('return.xlsx', [other, { name: SHEET, values: values.map((row) => [...row]) }]);

async function valuesOf(port: MemoryWorkbook, sheet = SHEET): Promise<Cell[][]> {
  const info = (await port.sheets()).find(({ name }) => name === sheet);
  const values: Cell[][] = [];
  if (info?.used) for await (const block of port.read(info.used)) values.push(...block.values);
  return values;
}
const rowOf = (each: PriorFigure): Cell[] => Object.values(each);

test('without the sheet one is added; taking back leaves its header alone', async () => {
  const port = new MemoryWorkbook('return.xlsx', [other]);
  const plan = await planFigures(port, figures);
  expect(plan).toMatchObject({ state: 'new', sheet: SHEET, added: figures, changed: [], same: 0 });
  const written = await writeFigures(port, plan);
  expect(await valuesOf(port)).toEqual([header(SHEET), ...figures.map(rowOf)]);
  // Written once, it agrees: read as codes, not as numbers.
  expect(await planFigures(port, figures)).toMatchObject({ state: 'there', same: 2, edits: [] });
  await port.undo(written.applied);
  expect(await valuesOf(port)).toEqual([header(SHEET)]);
});

test('figures that are there are changed where they differ, what is of something else stays', async () => {
  const before = [
    header(SHEET),
    ['考试登记表', 'x/1', '通过人数', 5, '2024年度'],
    ['社区基本情况表', '410122001001', '常住人口', 1, '2023年度'],
  ];
  const port = book(before);
  const plan = await planFigures(port, figures);
  expect([plan.added, plan.changed, plan.same]).toEqual([
    [figures[1]],
    [{ figure: figures[0], before: 1 }],
    0,
  ]);
  const written = await writeFigures(port, plan);
  expect(await valuesOf(port)).toEqual([before[0], before[1], ...figures.map(rowOf)]);
  await port.undo(written.applied);
  expect(await valuesOf(port)).toEqual(before);
});

test('a cell that has changed since the preview stops the writing', async () => {
  const port = book([header(SHEET), rowOf(figure('410122001001', 1))]);
  const plan = await planFigures(port, figures);
  await port.apply([{ sheet: SHEET, row: 1, column: 3, after: { value: 2 } }]);
  await expect(writeFigures(port, plan)).rejects.toMatchObject({ code: 'conflict' });
  expect(await valuesOf(port)).toEqual([header(SHEET), rowOf(figure('410122001001', 2))]);
});

test.each([
  ['without a column', [header(SHEET).slice(0, 4)]],
  ['without a header', [['甲', '乙']]],
])('a sheet %s is not written to', async (_, values) => {
  expect(await planFigures(book(values), figures)).toMatchObject({ state: 'odd', edits: [] });
});
