import { MemoryWorkbook } from '../../src/workbook/memory';
import { readRules } from '../../src/workbook/read-rules';
import { readNames, readTables } from '../../src/workbook/read-tables';

const list = {
  name: '清单',
  values: [
    ['2025年物品清单', null, null, null],
    [null, null, null, null],
    ['品名', ' 单价 ', null, 2024],
    ['笔', 2, 'x', 7],
    [null, ' ', null, null],
    ['合计款', 5, null, 8],
    ['合计', 7, null, 15],
    ['注：单价含税', null, null, null],
  ],
};

test('a plain sheet is a table of its own name: one header row, records without blank, total and note rows', async () => {
  const tables = await readTables(new MemoryWorkbook('a.xlsx', [list]));
  const table = tables.get('清单');
  expect(table?.columns).toEqual([
    { name: '品名', values: ['笔', '合计款'], column: 0 },
    { name: '单价', values: [2, 5], column: 1 },
    { name: '2024', values: [7, 8], column: 3 },
  ]);
  expect(table && [0, 1].map((record) => table.rowOf(record, table.columns[0]))).toEqual([3, 5]);
});

test('who filled it in and who looked through it are no record, and a record is none of these', async () => {
  const foot = {
    name: '清单',
    values: [
      ['品名', '单价', '数量', '金额', '去处', '备注'],
      ['笔', 2, 3, 6, null, null],
      ['审核员椅', '借出', null, null, null, null],
      ['说明书', 1, null, null, null, null],
      ['填表人：张三', null, null, '审核人：李四', null, null],
      ['填表人', '张三', null, null, null, null],
      ['制表：张三', '审核：李四', '联系电话：一', null, null, null],
      ['审核人：李四', 1, null, null, null, null],
    ],
  };
  const table = (await readTables(new MemoryWorkbook('a.xlsx', [foot]))).get('清单');
  expect(table?.columns[0].values).toEqual(['笔', '审核员椅', '说明书', '审核人：李四']);
});

test('Excel tables by their names, all their rows but blank ones; the sheet of a single one by its name too', async () => {
  const sheet = {
    name: '表一',
    values: [
      [null, null, null],
      [null, '甲', '乙'],
      [null, 1, 2],
      [null, '合计', 3],
      [null, null, null],
      ['外', 9, 9],
    ],
    tables: [{ name: 'Items', range: { row: 1, column: 1, rows: 4, columns: 2 } }],
  };
  const tables = await readTables(new MemoryWorkbook('a.xlsx', [sheet]));
  expect([...tables.keys()]).toEqual(['Items', '表一']);
  expect(tables.get('表一')).toBe(tables.get('Items'));
  expect(tables.get('Items')?.columns).toEqual([
    { name: '甲', values: [1, '合计'], column: 1 },
    { name: '乙', values: [2, 3], column: 2 },
  ]);
});

test('only wanted tables are read, and known ones stay', async () => {
  const port = new MemoryWorkbook('a.xlsx', [list, { ...list, name: '另一张' }]);
  const known = await readTables(port, { wanted: (name) => name === '清单' });
  expect([...known.keys()]).toEqual(['清单']);
  const more = await readTables(port, { known });
  expect([...more.keys()]).toEqual(['清单', '另一张']);
  expect(more.get('清单')).toBe(known.get('清单'));
});

test('names of one cell stand for its value', async () => {
  const range = (rows: number) => ({ sheet: '清单', row: 3, column: 1, rows, columns: 1 });
  const port = new MemoryWorkbook(
    'a.xlsx',
    [list],
    [
      { name: '标准', range: range(1) },
      { name: '一列', range: range(3) },
    ],
  );
  expect([...(await readNames(port))]).toEqual([['标准', { value: 2 }]]);
});

test('rules: the header wherever it stands, Chinese or English; a formula typed as one is read as one', async () => {
  const sheet = {
    name: 'Rules',
    values: [
      ['our rules', null, null],
      ['ID', 'Formula', 'Table'],
      ['R1', true, 'T'],
      [null, null, null],
      [' R2 ', '=[@a]>1', null],
    ],
    formulas: [{ row: 2, column: 1, formula: '=SUM(T[a])>1' }],
  };
  expect(await readRules(new MemoryWorkbook('a.xlsx', [list, sheet]))).toEqual({
    sheet: 'Rules',
    columns: { 编号: 0, 公式: 1, 表: 2 },
    rows: [
      { row: 2, texts: { 编号: 'R1', 公式: '=SUM(T[a])>1', 表: 'T' } },
      { row: 4, texts: { 编号: 'R2', 公式: '=[@a]>1' } },
    ],
  });
  expect(await readRules(new MemoryWorkbook('a.xlsx', [list]))).toBeNull();
  const renamed = new MemoryWorkbook('a.xlsx', [{ ...sheet, name: 'Sheet1' }]);
  expect(await readRules(renamed)).toBeNull();
  expect(await readRules(renamed, { anySheet: true })).not.toBeNull();
});
