import { CellError } from '../../../src/domain/cell';
import { freeze, isPossible, planFreeze, sheetsOf } from '../../../src/workbook/freeze';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { WorkbookError, type AppliedEdit, type Edit, type NewSheet } from '../../../src/workbook/port';
import { bookOf, sheet, stateOf, TIME } from './support';

const LOG = '公式记录';

test('the plan has every formula that breaks without the add-in, and changes nothing', async () => {
  const port = bookOf([sheet()]);
  const before = await stateOf(port, '计算');
  const plan = await planFreeze(port);
  expect(plan.items.map(({ area, why }) => [area.row, area.column, area.rows, why])).toEqual([
    [0, 1, 3, 'call'],
    [0, 2, 1, 'call'],
    [0, 3, 1, 'spill'],
    [1, 2, 1, 'call'],
    [2, 2, 1, 'call'],
  ]);
  expect(plan.items[0].values).toEqual([[16], [8], [23]]);
  expect(plan.items.filter(({ error }) => error).map(({ error }) => error?.code)).toEqual(['#N/A']);
  expect(plan.cells).toBe(7);
  expect(sheetsOf(plan.items)).toEqual(['计算']);
  expect(isPossible(plan)).toBe(true);
  expect(await stateOf(port, '计算')).toEqual(before);
});

test('cells keep what they show; text stays text, errors stay errors, other formulas stay', async () => {
  const port = bookOf([sheet()]);
  const before = await stateOf(port, '计算');
  const { batch, logSheet } = await freeze(port, await planFreeze(port), TIME);
  expect([batch, logSheet]).toEqual([1, LOG]);
  const after = await stateOf(port, '计算');
  expect(after.values).toEqual(before.values);
  expect(after.formulas.map(({ formula }) => formula)).toEqual(['=SUM(A1:A3)&"SHEQU.X("']);
  const [format] = await port.apply([
    { sheet: '计算', row: 1, column: 1, after: { value: 1 }, numberFormat: '0' },
  ]);
  expect(format.numberFormatBefore).toBe('0.00');
  expect(format.before).toEqual({ value: 8 });
});

test('undone, the formulas fill their cells again, and the log says so', async () => {
  const port = bookOf([sheet()]);
  const before = await stateOf(port, '计算');
  const { applied } = await freeze(port, await planFreeze(port), TIME);
  await port.undo(applied);
  expect(await stateOf(port, '计算')).toEqual(before);
  const log = (await stateOf(port, LOG)).values;
  expect(log.slice(3).map((row) => row[8])).toEqual(Array(5).fill('已恢复'));
});

test('the log tells what was frozen, with values masked and formulas whole', async () => {
  const port = bookOf([
    {
      name: '人员',
      values: [['11010519491231002X']],
      formulas: [{ row: 0, column: 0, formula: '=SHEQU.IDCLEAN("11010519491231002X")' }],
    },
  ]);
  await freeze(port, await planFreeze(port), TIME);
  const { values } = await stateOf(port, LOG);
  expect(values[2]).toEqual([
    ...['批次', '时间', '工作表', '单元格', '区域'],
    ...['公式', '单元格数', '首个值', '状态', '校验码'],
  ]);
  expect(values[3]).toEqual([
    ...[1, TIME, '人员', 'A1', 'A1', '=SHEQU.IDCLEAN("11010519491231002X")', 1],
    ...['110105********002X', '已固化', expect.stringMatching(/^1x1-[0-9a-f]{16}$/)],
  ]);
  expect((await stateOf(port, '人员')).values).toEqual([['11010519491231002X']]);
});

test('freezing again adds a batch to the same log', async () => {
  const port = bookOf([sheet()]);
  await freeze(port, await planFreeze(port), TIME);
  await port.apply([
    { sheet: '计算', row: 5, column: 5, after: { formula: '=SHEQU.A(1)', result: [[1, 2]] } },
  ]);
  const { applied, batch } = await freeze(port, await planFreeze(port), TIME);
  expect(batch).toBe(2);
  const log = (await stateOf(port, LOG)).values;
  expect(log.slice(3).map((row) => [row[0], row[3], row[4], row[8]])).toEqual([
    [1, 'B1', 'B1:B3', '已固化'],
    [1, 'C1', 'C1', '已固化'],
    [1, 'D1', 'D1', '已固化'],
    [1, 'C2', 'C2', '已固化'],
    [1, 'C3', 'C3', '已固化'],
    [2, 'F6', 'F6:G6', '已固化'],
  ]);
  await port.undo(applied);
  expect((await stateOf(port, '计算')).formulas.map(({ formula }) => formula)).toContain('=SHEQU.A(1)');
  expect((await stateOf(port, LOG)).values.slice(3).map((row) => row[8])).toEqual([
    ...Array(5).fill('已固化'),
    '已恢复',
  ]);
});

test('names are left and told, and whatever uses them is frozen, over several steps', async () => {
  const port = bookOf(
    [
      {
        name: '表',
        values: [[5, 6, 7, 8]],
        formulas: [
          { row: 0, column: 0, formula: '=标准*1' },
          { row: 0, column: 1, formula: '=两倍' },
          { row: 0, column: 2, formula: "='表'!本表名" },
          { row: 0, column: 3, formula: '=别的' },
        ],
      },
    ],
    [
      { name: '标准', formula: '=SHEQU.STAFFQUOTA(1)', sheet: null },
      { name: '两倍', formula: '=标准*2', sheet: null },
      { name: '本表名', formula: '=SHEQU.A()', sheet: '表' },
      { name: '别的', formula: '="SHEQU.A("', sheet: null },
    ],
  );
  const plan = await planFreeze(port);
  expect(plan.names.map(({ name }) => name)).toEqual(['标准', '两倍', '本表名']);
  expect(plan.items.map(({ area, why }) => [area.column, why])).toEqual([
    [0, 'name'],
    [1, 'name'],
    [2, 'name'],
  ]);
});

test('what hangs on a frozen spill is frozen along the whole chain, also from another sheet', async () => {
  const port = bookOf([
    {
      name: '甲',
      values: [
        [1, 2],
        [2, 4],
      ],
      formulas: [
        { row: 0, column: 0, formula: '=SHEQU.A()', rows: 2 },
        { row: 0, column: 1, formula: '=A1#*2', rows: 2 },
      ],
    },
    {
      name: '乙',
      values: [[6, 1]],
      formulas: [
        { row: 0, column: 0, formula: '=SUM(甲!$B$1#)' },
        { row: 0, column: 1, formula: '=甲!A1+SUM(C1#)' },
      ],
    },
  ]);
  expect((await planFreeze(port)).items.map(({ formula, why }) => [formula, why])).toEqual([
    ['=SHEQU.A()', 'call'],
    ['=A1#*2', 'spill'],
    ['=SUM(甲!$B$1#)', 'spill'],
  ]);
});

test.each([
  ['#GETTING_DATA', new CellError('#GETTING_DATA')],
  ['no result', null],
])('a formula with %s keeps everything from being frozen', async (_, value) => {
  const port = bookOf([
    { ...sheet(), name: '甲' },
    { name: '乙', values: [[value]], formulas: [{ row: 0, column: 0, formula: '=SHEQU.A()' }] },
  ]);
  const plan = await planFreeze(port);
  expect(plan.waiting).toEqual([{ sheet: '乙', row: 0, column: 0, rows: 1, columns: 1 }]);
  expect(isPossible(plan)).toBe(false);
  await expect(freeze(port, plan, TIME)).rejects.toThrow();
  expect((await stateOf(port, '甲')).formulas).toHaveLength(6);
});

test('protected cells keep everything from being frozen, and are named', async () => {
  const port = bookOf([
    { ...sheet(), name: '甲' },
    { ...sheet(), name: '乙', protected: true },
  ]);
  const plan = await planFreeze(port);
  expect(plan.locked).toHaveLength(5);
  expect(plan.locked[0]).toEqual({ sheet: '乙', row: 0, column: 1, rows: 3, columns: 1 });
  expect(isPossible(plan)).toBe(false);
});

test('errors that only a formula can show become #VALUE!', async () => {
  const port = bookOf([
    {
      name: '表',
      values: [[new CellError('#SPILL!')]],
      formulas: [{ row: 0, column: 0, formula: '=SHEQU.A()' }],
    },
  ]);
  const plan = await planFreeze(port);
  expect(plan.items[0].error?.code).toBe('#SPILL!');
  await freeze(port, plan, TIME);
  expect((await stateOf(port, '表')).values).toEqual([[new CellError('#VALUE!')]]);
});

test('a cell that has changed since the preview refuses everything', async () => {
  const port = bookOf([sheet()]);
  const plan = await planFreeze(port);
  await port.apply([{ sheet: '计算', row: 2, column: 2, after: { formula: '=SHEQU.OTHER()' } }]);
  const before = await stateOf(port, '计算');
  await expect(freeze(port, plan, TIME)).rejects.toMatchObject({ code: 'conflict' });
  expect(await stateOf(port, '计算')).toEqual(before);
  expect((await port.sheets()).map(({ name }) => name)).toEqual(['计算']);
});

test.each(['apply', 'addSheet'] as const)(
  'when the host fails in %s, the workbook is as it was',
  async (call) => {
    class Failing extends MemoryWorkbook {
      override async apply(edits: readonly Edit[]): Promise<AppliedEdit[]> {
        if (call === 'apply') throw new WorkbookError('host');
        return super.apply(edits);
      }
      override async addSheet(wanted: NewSheet): Promise<string> {
        if (call === 'addSheet') throw new WorkbookError('host');
        return super.addSheet(wanted);
      }
    }
    const port = new Failing('册.xlsx', [sheet()]);
    const before = await stateOf(port, '计算');
    await expect(freeze(port, await planFreeze(port), TIME)).rejects.toMatchObject({ code: 'host' });
    expect(await stateOf(port, '计算')).toEqual(before);
    expect(await port.sheets()).toHaveLength(1);
  },
);

test('reading can be cancelled, with its progress told', async () => {
  const port = bookOf([sheet()]);
  const control = new AbortController();
  const seen: number[][] = [];
  await planFreeze(port, { onProgress: (done, total) => void seen.push([done, total]) });
  expect(seen).toEqual([[3, 3]]);
  control.abort();
  await expect(planFreeze(port, { signal: control.signal })).rejects.toMatchObject({ code: 'cancelled' });
});
