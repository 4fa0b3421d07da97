import type { Cell } from '../../../src/domain/cell';
import type { PriorFigure } from '../../../src/returns/prior/figures';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { planFigures } from '../../../src/workbook/prior/plan-figures';
import { writeFigures } from '../../../src/workbook/prior/write-figures';
import { planRevert, revertFixes } from '../../../src/workbook/fixes';
import { header } from '../../returns/workbooks';

const SHEET = '上期数据';
const figure = (key: string, value: number): PriorFigure => ({
  表名: '社区基本情况表',
  主键: key,
  指标: '常住人口',
  上期值: value,
  上期期别: '2024年度',
});
const TIME = '2026-01-10 16:05:09';
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
  const written = await writeFigures(port, plan, TIME);
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
  const written = await writeFigures(port, plan, TIME);
  expect(await valuesOf(port)).toEqual([before[0], before[1], ...figures.map(rowOf)]);
  await port.undo(written.applied);
  expect(await valuesOf(port)).toEqual(before);
});

test('a cell that has changed since the preview stops the writing', async () => {
  const port = book([header(SHEET), rowOf(figure('410122001001', 1))]);
  const plan = await planFigures(port, figures);
  await port.apply([{ sheet: SHEET, row: 1, column: 3, after: { value: 2 } }]);
  await expect(writeFigures(port, plan, TIME)).rejects.toMatchObject({ code: 'conflict' });
  expect(await valuesOf(port)).toEqual([header(SHEET), rowOf(figure('410122001001', 2))]);
});

test.each([
  ['without a column', [header(SHEET).slice(0, 4)]],
  ['without a header', [['甲', '乙']]],
])('a sheet %s is not written to', async (_, values) => {
  expect(await planFigures(book(values), figures)).toMatchObject({ state: 'odd', edits: [] });
});

test('what is written is one batch of 修改记录, and is reverted by it later', async () => {
  const before = [header(SHEET), ['社区基本情况表', '410122001001', '常住人口', 1, '2023年度']];
  const port = book(before);
  const written = await writeFigures(port, await planFigures(port, figures), TIME);
  expect(written).toMatchObject({ logSheet: '修改记录', batch: 1 });
  const [, , heads, ...logged] = await valuesOf(port, '修改记录');
  const of = (row: Cell[], head: string): Cell => row[heads.indexOf(head)];
  // Two cells that were changed, and the five of a new record.
  expect(logged.map((row) => [of(row, '单元格'), of(row, '更正前'), of(row, '更正后')])).toEqual([
    ['D2', 1, 8000],
    ['E2', '2023年度', '2024年度'],
    ...rowOf(figures[1]).map((value, i) => [`${'ABCDE'[i]}3`, null, value]),
  ]);
  for (const row of logged)
    expect([
      of(row, '批次'),
      of(row, '时间'),
      of(row, '工作表'),
      of(row, '更正内容'),
      of(row, '状态'),
    ]).toEqual([1, TIME, SHEET, '写入上期数据', '已更正']);

  // A clerk has put a figure right since: that one stays.
  await port.apply([{ sheet: SHEET, row: 2, column: 3, after: { value: 7001 } }]);
  const plan = await planRevert(port);
  expect(plan.left.map(({ why }) => why)).toEqual(['changed']);
  await revertFixes(port, plan);
  expect(await valuesOf(port)).toEqual([...before, [null, null, null, 7001, null]]);
});

test('taken back at once, the log says so; the next writing is the next batch', async () => {
  const port = book([header(SHEET)]);
  const { applied } = await writeFigures(port, await planFigures(port, figures), TIME);
  await port.undo(applied);
  const states = (await valuesOf(port, '修改记录')).slice(3).map((row) => row[10]);
  expect(new Set(states)).toEqual(new Set(['已撤销']));
  expect(await planFigures(port, figures)).toMatchObject({ changed: [], same: 0 });
  expect((await writeFigures(port, await planFigures(port, figures), TIME)).batch).toBe(2);
});
