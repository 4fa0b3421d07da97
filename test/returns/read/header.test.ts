import type { Cell } from '../../../src/domain/cell';
import { communityWorkforce } from '../../../src/returns';
import type { ReturnData } from '../../../src/returns/table';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { readReturn } from '../../../src/workbook/read-return';
import { communityRow, cover, header, person } from '../workbooks';

const ROSTER = '社区工作者花名册';
const COMMUNITIES = '社区基本情况表';

const read = (roster: Cell[][], communities: Cell[][] = [header(COMMUNITIES), communityRow('甲')]) =>
  readReturn(
    new MemoryWorkbook('r.xlsx', [
      { name: '封面', values: cover },
      { name: COMMUNITIES, values: communities },
      { name: ROSTER, values: roster },
    ]),
    communityWorkforce,
  );

const values = (data: ReturnData, column: string, table = ROSTER): readonly Cell[] | undefined =>
  data.tables.get(table)?.columns.find((each) => each.name === column)?.values;

const rowsOf = (data: ReturnData): number[] => {
  const table = data.tables.get(ROSTER)!;
  return Array.from({ length: table.rows }, (_, record) => table.rowOf(record, table.columns[0]));
};

const blank = (length: number): Cell[] => Array<Cell>(length).fill(null);

test('a plain return is read without problems', async () => {
  const data = await read([header(ROSTER), person('张三'), person('李四', { 性别: '女' })]);
  expect(data.structure).toEqual([]);
  expect(values(data, '姓名')).toEqual(['张三', '李四']);
  expect(values(data, '性别')).toEqual(['1男', '2女']);
  expect(data.cover.get('统计时点')).toBe(46022);
  expect(rowsOf(data)).toEqual([1, 2]);
});

test('title rows above the header are passed over', async () => {
  const data = await read([
    ['2025年度社区工作者花名册', ...blank(3)],
    ['填报单位：某县民政局', null, null, '单位：人'],
    header(ROSTER),
    person('张三'),
  ]);
  expect(data.structure).toEqual([]);
  expect(rowsOf(data)).toEqual([3]);
});

test('full-width brackets, spaces, line breaks, units and marks of required columns are the same header', async () => {
  const heads = header(COMMUNITIES).map((name) =>
    name === '所属街道(乡镇)' ? '所属街道（乡镇）' : name === '其中:两委成员' ? '其中：\n两委成员' : name,
  );
  heads[heads.indexOf('总户数')] = '总户数（户）*';
  const data = await read([header(ROSTER), person('张三')], [heads, communityRow('甲', { 总户数: 12 })]);
  expect(data.structure).toEqual([]);
  expect(values(data, '总户数', COMMUNITIES)).toEqual([12]);
});

test('a merged two-row header is read by combining its rows, and reported', async () => {
  const names = header(COMMUNITIES);
  const upper: Cell[] = [...names];
  const lower = blank(names.length);
  // 实有社区工作者 stands alone; "其中" is merged over the two columns that follow it.
  const at = names.indexOf('其中:两委成员');
  upper[at] = '其中';
  upper[at + 1] = null;
  lower[at] = '两委成员';
  lower[at + 1] = '其他专职';
  const row = communityRow('甲', { '其中:两委成员': 5, '其中:其他专职': 8 });
  const data = await read([header(ROSTER), person('张三')], [['社区基本情况表'], upper, lower, row]);
  expect(data.structure.map(({ kind, found }) => [kind, found])).toEqual([['headerSplit', 'A2:AF3']]);
  expect(values(data, '其中:两委成员', COMMUNITIES)).toEqual([5]);
  expect(values(data, '其中:其他专职', COMMUNITIES)).toEqual([8]);
});

test('a column under another certain name is used and reported', async () => {
  const heads = header(ROSTER).map((name) => (name === '公民身份号码' ? '身份证号码' : name));
  const data = await read([heads, person('张三', { 公民身份号码: '11010519491231002X' })]);
  expect(data.structure).toEqual([
    {
      kind: 'columnRenamed',
      sheet: ROSTER,
      cell: { row: 0, column: 2 },
      found: '身份证号码',
      expected: '公民身份号码',
    },
  ]);
  expect(values(data, '公民身份号码')).toEqual(['11010519491231002X']);
});

test('a column under a merely similar name is missing, and the similar one is named', async () => {
  const heads = header(ROSTER).map((name) => (name === '任职届次' ? '任职界次' : name));
  const data = await read([heads, person('张三', { 任职届次: 5 })]);
  expect(data.structure).toMatchObject([
    { kind: 'columnMissing', found: '任职界次', expected: '任职届次', cell: { row: 0 } },
  ]);
  expect(values(data, '任职届次')).toBeUndefined();
  expect(values(data, '任职界次')).toEqual([5]);
});

test('a column that people need not fill may be missing', async () => {
  const keep = header(ROSTER).map((name) => name !== '民族' && name !== '年龄');
  const without = (cells: Cell[]): Cell[] => cells.filter((_, index) => keep[index]);
  expect((await read([without(header(ROSTER)), without(person('张三'))])).structure).toEqual([]);
});

test('a column that occurs twice is read where it stands first, and reported', async () => {
  const data = await read([
    [...header(ROSTER), '姓名'],
    [...person('张三'), '李四'],
  ]);
  expect(values(data, '姓名')).toEqual(['张三']);
  expect(data.structure).toMatchObject([{ kind: 'columnDuplicated', found: 'AU1', expected: '姓名' }]);
});

test('a header further down than titles ever are is not found', async () => {
  const titles = Array.from({ length: 15 }, () => ['标题']);
  const data = await read([...titles, header(ROSTER), person('张三')]);
  expect(data.structure).toMatchObject([{ kind: 'headerNotFound', sheet: ROSTER }]);
  expect(data.tables.has(ROSTER)).toBe(false);
});

test('blank rows, numbered empty rows, total rows and notes are no records', async () => {
  const data = await read([
    header(ROSTER),
    person('张三', { 序号: 1 }),
    blank(46),
    person('李四', { 序号: 2 }),
    [3, ...blank(44)],
    ['合 计', null, ...blank(44)],
    ['注：本表由社区填写', ...blank(45)],
    ['填表人：张三', ...blank(10), '审核人：李四'],
  ]);
  expect(values(data, '姓名')).toEqual(['张三', '李四']);
  expect(rowsOf(data)).toEqual([1, 3]);
});

test('a header without records is reported for a required sheet', async () => {
  expect((await read([header(ROSTER)])).structure).toMatchObject([{ kind: 'noRecords', sheet: ROSTER }]);
});
