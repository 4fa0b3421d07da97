import type { Cell } from '../../../src/domain/cell';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { readTables } from '../../../src/workbook/read-tables';

/** Column names, and the first column's values, of a plain sheet. */
async function read(values: Cell[][]): Promise<{ names: string[]; first: readonly Cell[] }> {
  const table = (await readTables(new MemoryWorkbook('a.xlsx', [{ name: '表', values }]))).get('表');
  return { names: table?.columns.map(({ name }) => name) ?? [], first: table?.columns[0]?.values ?? [] };
}

test('a header that says a word twice is one: the second gets a number', async () => {
  const rows = [
    ['订单', '数量', '备注', '备注'],
    ['a', -1, null, null],
    ['b', 2, null, null],
  ];
  expect(await read(rows)).toEqual({ names: ['订单', '数量', '备注', '备注2'], first: ['a', 'b'] });
});

test('years are names of columns, however many', async () => {
  const rows = [
    ['街道', 2023, 2024],
    ['a', 1, -2],
    ['b', 2, 3],
  ];
  expect(await read(rows)).toEqual({ names: ['街道', '2023', '2024'], first: ['a', 'b'] });
});

test('numbers alone are no header', async () => {
  expect(
    await read([
      [2023, 2024, 2025],
      [1, 2, 3],
    ]),
  ).toEqual({ names: [], first: [] });
});

describe('a header in several rows', () => {
  test('the lower row says what is under a merged word, the upper one what was merged downwards', async () => {
    const rows = [
      ['订单号', '客户', '日期', '明细', null, null],
      [null, null, null, '数量', '单价', '金额'],
      ['001', '甲', 45292, 2, 3, 6],
      ['订单号', '客户', '日期', '明细', null, null],
      [null, null, null, '数量', '单价', '金额'],
      ['002', '乙', 45658, 2, 3, 7],
    ];
    expect(await read(rows)).toEqual({
      names: ['订单号', '客户', '日期', '数量', '单价', '金额'],
      first: ['001', '002'],
    });
  });

  test('what the lower row says twice has the upper word in front', async () => {
    const rows = [
      ['街道', '2023年', null, null, '2024年', null, null],
      [null, '户数', '人口', '面积', '户数', '人口', '占比'],
      ['东', 1, 2, 3, 4, 5, 6],
    ];
    expect(await read(rows)).toEqual({
      names: ['街道', '2023年户数', '2023年人口', '面积', '2024年户数', '2024年人口', '占比'],
      first: ['东'],
    });
  });

  test('three rows', async () => {
    const rows = [
      ['社区', '人数', null, null, '备注'],
      [null, '男', null, '女', null],
      [null, '党员', '群众', null, null],
      ['甲', 1, 2, 3, null],
    ];
    expect(await read(rows)).toEqual({ names: ['社区', '党员', '群众', '女', '备注'], first: ['甲'] });
  });

  test('words alone below: the first column is blank in the header only', async () => {
    const rows = [
      ['姓名', '联系方式', null, '备注'],
      [null, '电话', '地址', null],
      ['张三', '一', '东', null],
    ];
    expect(await read(rows)).toEqual({ names: ['姓名', '电话', '地址', '备注'], first: ['张三'] });
  });

  test('a title and a unit over a header are no part of its names', async () => {
    const rows = [
      ['2024年明细表', null, null, '单位：元', null],
      ['项目', '金额', '备注', '数量', '备注'],
      ['甲', 1, null, 2, null],
    ];
    expect(await read(rows)).toEqual({ names: ['项目', '金额', '备注', '数量', '备注2'], first: ['甲'] });
  });

  test('a record beside a column without a name stays one', async () => {
    const rows = [
      ['姓名', '性别', null, '备注'],
      ['张三', '男', '某', '好'],
      ['李四', '女', null, null],
    ];
    expect(await read(rows)).toEqual({ names: ['姓名', '性别', '备注'], first: ['张三', '李四'] });
  });
});
