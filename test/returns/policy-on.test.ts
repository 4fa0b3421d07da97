import fc from 'fast-check';
import type { Cell } from '../../src/domain/cell';
import { communityWorkforce } from '../../src/returns';
import { policyOn } from '../../src/returns/policy-on';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { readReturn } from '../../src/workbook/read-return';
import { cover } from './workbooks';

/** 2025-12-31, and the days around it. */
const DAY = 46022;

type Row = Readonly<Record<string, Cell>>;
const HEADER = ['参数名', '值', '单位', '适用地区', '生效日期', '失效日期', '依据'];

async function policy(rows: readonly Row[], day: Cell = DAY): Promise<ReadonlyMap<string, Cell>> {
  const values = [HEADER, ...rows.map((row) => HEADER.map((name) => row[name] ?? null))];
  const sheets = [
    { name: '封面', values: cover },
    { name: '政策参数表', values },
  ];
  const data = await readReturn(new MemoryWorkbook('r.xlsx', sheets), communityWorkforce);
  expect(data.structure.filter(({ sheet }) => sheet === '政策参数表')).toEqual([]);
  return policyOn(data.tables.get('政策参数表')!, day);
}

const AREA = '每百户面积下限';
const area = async (rows: readonly Row[], day?: Cell): Promise<Cell | undefined> =>
  (
    await policy(
      rows.map((row) => ({ 参数名: AREA, ...row })),
      day,
    )
  ).get(AREA);

test('a value holds from its first day to its last, both included; a blank date is open', async () => {
  const from = (生效日期: Cell, 失效日期: Cell = null) => area([{ 值: 30, 生效日期, 失效日期 }]);
  expect(await from(null)).toBe(30);
  expect(await from(DAY)).toBe(30);
  expect(await from(DAY + 1)).toBeUndefined();
  expect(await from(null, DAY)).toBe(30);
  expect(await from(null, DAY - 1)).toBeUndefined();
  expect(await from('2025-12-31', '二○二五年十二月三十一日')).toBe(30);
  expect(await from('2026年1月1日')).toBeUndefined();
});

test('of several that hold, the one that came into force last counts, wherever it stands', async () => {
  const rows: Row[] = [
    { 值: 40, 生效日期: DAY - 10 },
    { 值: 20 },
    { 值: 30, 生效日期: DAY - 100 },
    { 值: 50, 生效日期: DAY + 1 },
  ];
  expect(await area(rows)).toBe(40);
  expect(await area([...rows].reverse())).toBe(40);
  expect(await area(rows, DAY - 50)).toBe(30);
  expect(await area(rows, DAY - 500)).toBe(20);
});

test('what cannot be told is open, never a guess', async () => {
  // Two values of one day.
  expect(await area([{ 值: 30 }, { 值: 25 }])).toBeNull();
  expect(await area([{ 值: 30 }, { 值: '30' }])).toBe(30);
  // A date that is none, unless the other one settles it.
  expect(await area([{ 值: 30, 生效日期: '明年' }])).toBeNull();
  expect(await area([{ 值: 30, 生效日期: '去年', 失效日期: DAY - 1 }])).toBeUndefined();
  // A reference date that is not known.
  expect(await area([{ 值: 30, 生效日期: DAY }], null)).toBeNull();
  expect(await area([{ 值: 30, 生效日期: DAY }], '年底')).toBeNull();
  expect(await area([{ 值: 30 }], null)).toBe(30);
  // A value that is none.
  expect(await area([{ 值: '约30' }])).toBeNull();
});

test('a record without a value sets nothing, and digits kept as text are a number', async () => {
  expect(await area([{ 值: null }])).toBeUndefined();
  expect(await area([{ 值: ' ' }])).toBeUndefined();
  expect(await area([{ 值: '３０' }])).toBe(30);
});

test('a parameter that is a day takes a date, as a date or as text', async () => {
  const from = async (值: Cell) => (await policy([{ 参数名: '社区规模施行日', 值 }])).get('社区规模施行日');
  expect(await from(DAY)).toBe(DAY);
  expect(await from('2025-12-31')).toBe(DAY);
  expect(await from('年底')).toBeNull();
});

test('a name that no rule knows keeps its value as it stands', async () => {
  const values = await policy([{ 参数名: ' 属地口径 ', 值: '户口' }, { 值: 3 }]);
  expect([...values]).toEqual([['属地口径', '户口']]);
});

test('the value of a day is that of the last record that began by then and has not ended', async () => {
  const row = fc.record({
    from: fc.option(fc.integer({ min: DAY - 30, max: DAY + 30 })),
    days: fc.option(fc.nat(30)),
  });
  await fc.assert(
    fc.asyncProperty(
      // One record a first day, so that none contradicts another.
      fc.uniqueArray(row, { maxLength: 6, selector: ({ from }) => from }),
      fc.integer({ min: DAY - 40, max: DAY + 40 }),
      async (rows, day) => {
        const records = rows.map(({ from, days }, index) => ({
          值: index,
          生效日期: from,
          失效日期: days === null ? null : (from ?? DAY) + days,
        }));
        const holding = records
          .filter((each) => (each.生效日期 ?? 0) <= day && day <= (each.失效日期 ?? Infinity))
          .sort((a, b) => (b.生效日期 ?? 0) - (a.生效日期 ?? 0));
        expect(await area(records, day)).toBe(holding[0]?.值);
      },
    ),
    { numRuns: 60 },
  );
});
