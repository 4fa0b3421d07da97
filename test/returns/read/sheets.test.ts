import type { Cell } from '../../../src/domain/cell';
import { communityWorkforce } from '../../../src/returns';
import type { TableInfo } from '../../../src/workbook/port';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { readReturn } from '../../../src/workbook/read-return';
import { communityRow, cover, header, person } from '../workbooks';

const ROSTER = '社区工作者花名册';
const COMMUNITIES = '社区基本情况表';
const communities = { name: COMMUNITIES, values: [header(COMMUNITIES), communityRow('甲')] };
const roster = { name: ROSTER, values: [header(ROSTER), person('张三')] };

type Sheets = ConstructorParameters<typeof MemoryWorkbook>[1];
const read = (sheets: Sheets, names?: ConstructorParameters<typeof MemoryWorkbook>[2]) =>
  readReturn(new MemoryWorkbook('r.xlsx', sheets, names), communityWorkforce);

test('a workbook without any of our sheets is a return without tables', async () => {
  const data = await read([{ name: 'Sheet1', values: [['其他']] }]);
  expect(data.tables.size).toBe(0);
  expect(data.structure).toEqual([
    { kind: 'sheetMissing', sheet: '封面' },
    { kind: 'sheetMissing', sheet: COMMUNITIES },
    { kind: 'sheetMissing', sheet: ROSTER },
  ]);
  expect(data.cover.get('统计时点')).toBeNull();
});

test('an Excel table of our name is found on any sheet, and its totals row is no record', async () => {
  const values: Cell[][] = [['抬头'], header(ROSTER), person('张三'), [null, '人数', null, 1]];
  const range = { row: 1, column: 0, rows: 3, columns: header(ROSTER).length };
  class WithTotals extends MemoryWorkbook {
    override async tables(): Promise<TableInfo[]> {
      return (await super.tables()).map((table) => ({ ...table, totals: true }));
    }
  }
  const book = new WithTotals('r.xlsx', [
    { name: '封面', values: cover },
    communities,
    { name: '表1', values, tables: [{ name: ROSTER, range }] },
  ]);
  const data = await readReturn(book, communityWorkforce);
  expect(data.structure).toEqual([]);
  expect(data.tables.get(ROSTER)).toMatchObject({ sheet: '表1', rows: 1 });
});

test('records below their Excel table are read, and reported; words there are no records', async () => {
  const book = (rows: number) => {
    const range = { row: 0, column: 0, rows, columns: header(ROSTER).length };
    const values = [header(ROSTER), person('张三'), person('李四'), person('王五'), ['填表人：赵六']];
    return [
      { name: '封面', values: cover },
      communities,
      { name: ROSTER, values, tables: [{ name: ROSTER, range }] },
    ];
  };
  const data = await read(book(2));
  expect(data.structure).toEqual([
    {
      kind: 'belowTable',
      sheet: ROSTER,
      cell: { row: 2, column: 0 },
      found: 'A3:AT4',
      expected: 'A1:AT2',
    },
  ]);
  expect(data.tables.get(ROSTER)?.rows).toBe(3);
  expect((await read(book(4))).structure).toEqual([]);
});

test('a sheet whose name has more around it is found when there is only one', async () => {
  const longer = { ...roster, name: '2025年 社区工作者花名册' };
  const one = await read([{ name: '封面', values: cover }, communities, longer]);
  expect(one.tables.get(ROSTER)?.sheet).toBe('2025年 社区工作者花名册');
  const two = await read([
    { name: '封面', values: cover },
    communities,
    longer,
    { ...longer, name: `${ROSTER}(2)` },
  ]);
  const candidates = ['2025年 社区工作者花名册', `${ROSTER}(2)`];
  expect(two.structure).toEqual([{ kind: 'sheetMissing', sheet: ROSTER, candidates }]);
});

test('a protected sheet is read, and reported', async () => {
  const data = await read([{ name: '封面', values: cover }, communities, { ...roster, protected: true }]);
  expect(data.structure).toEqual([{ kind: 'sheetProtected', sheet: ROSTER }]);
  expect(data.tables.get(ROSTER)?.rows).toBe(1);
});

describe('the cover', () => {
  const cell = async (values: Cell[][], field: string) => {
    const data = await read([{ name: '封面', values }, communities, roster]);
    const table = data.tables.get('封面')!;
    const column = table.columns.find((each) => each.name === field);
    return [data.cover.get(field), column && table.rowOf(0, column), column?.column];
  };

  test('labels beside values, under a title, in two pairs a row, with a colon', async () => {
    expect(await cell([['封面'], [], ['统计时点：', '2025-12-31', '填表人:', '张三']], '填表人')).toEqual([
      '张三',
      2,
      3,
    ]);
  });

  test('blank cells of a merged label lie between label and value', async () => {
    expect(await cell([['统计时点', null, null, 46022]], '统计时点')).toEqual([46022, 0, 3]);
  });

  test('a blank field does not take the note behind it', async () => {
    const noted = [
      ['统计时点', null, '按此日计算'],
      ['填表人', '张三', '签字'],
    ];
    expect(await cell(noted, '统计时点')).toEqual([null, 0, 1]);
  });

  test('a workbook name says where a value is', async () => {
    const range = { sheet: '封面', row: 5, column: 7, rows: 1, columns: 1 };
    const values = [['统计时点', '见下'], [], [], [], [], [null, null, null, null, null, null, null, 46022]];
    const sheets = [{ name: '封面', values }, communities, roster];
    expect((await read(sheets, [{ name: '统计时点', range }])).cover.get('统计时点')).toBe(46022);
  });

  test('labels in a row have their values below', async () => {
    const across = [cover.map(([label]) => label), cover.map(([, value]) => value)];
    expect(await cell(across, '统计时点')).toEqual([46022, 1, 4]);
    expect(await cell(across, '填报单位')).toEqual(['某县民政局', 1, 0]);
  });

  test.each<[Cell, Cell]>([
    ['2025-12-31', 46022],
    ['二○二五年十二月三十一日', 46022],
    [20251231, 46022],
    ['年底', '年底'],
  ])('the reference date %s is %s', async (written, expected) => {
    expect((await cell([['统计时点', written]], '统计时点'))[0]).toBe(expected);
  });

  test('a missing field is named; a renamed one is used', async () => {
    const data = await read([
      { name: '封面', values: [...cover.slice(1), ['报送单位', '某县']] },
      communities,
      roster,
    ]);
    expect(data.structure).toMatchObject([
      { kind: 'columnRenamed', found: '报送单位', expected: '填报单位' },
    ]);
    expect(data.cover.get('填报单位')).toBe('某县');
    const without = await read([{ name: '封面', values: cover.slice(1) }, communities, roster]);
    expect(without.structure).toMatchObject([{ kind: 'columnMissing', expected: '填报单位' }]);
  });
});

test('progress goes up to all rows; an aborted signal cancels', async () => {
  const seen: [number, number][] = [];
  const book = new MemoryWorkbook('r.xlsx', [{ name: '封面', values: cover }, communities, roster]);
  await readReturn(book, communityWorkforce, { onProgress: (done, total) => void seen.push([done, total]) });
  expect(seen.length).toBeGreaterThan(1);
  expect(seen.every(([done, total]) => done <= total)).toBe(true);
  await expect(readReturn(book, communityWorkforce, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: 'cancelled',
  });
});
