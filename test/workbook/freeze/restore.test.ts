import fc from 'fast-check';
import { CellError, type Cell } from '../../../src/domain/cell';
import { setLanguage } from '../../../src/locale';
import { freeze, planFreeze, planRestore, restore } from '../../../src/workbook/freeze';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import type { Edit, NewSheet } from '../../../src/workbook/port';
import { newXlsx, openXlsx } from '../../../src/xlsx';
import { bookOf, sheet, stateOf, TIME } from './support';

afterEach(() => setLanguage('zh-CN'));

const frozenBook = async (): Promise<MemoryWorkbook> => {
  const port = bookOf([sheet()]);
  await freeze(port, await planFreeze(port), TIME);
  return port;
};
const put = (row: number, column: number, after: Edit['after'], name = '计算'): Edit => ({
  sheet: name,
  row,
  column,
  after,
});
const states = async (port: MemoryWorkbook): Promise<unknown[]> =>
  (await stateOf(port, '公式记录')).values.slice(3).map((row) => row[8]);

test('restoring brings back every formula with what it showed, and the log says so', async () => {
  const before = await stateOf(bookOf([sheet()]), '计算');
  const port = await frozenBook();
  const plan = await planRestore(port);
  expect(plan.left).toEqual([]);
  expect(plan.items).toHaveLength(5);
  await restore(port, plan);
  expect(await stateOf(port, '计算')).toEqual(before);
  expect(await states(port)).toEqual(Array(5).fill('已恢复'));
  expect((await planRestore(port)).items).toEqual([]);
});

test('restoring can be undone', async () => {
  const port = await frozenBook();
  const frozen = await stateOf(port, '计算');
  await port.undo(await restore(port, await planRestore(port)));
  expect(await stateOf(port, '计算')).toEqual(frozen);
  expect(await states(port)).toEqual(Array(5).fill('已固化'));
});

test('changed and overwritten cells are left, with the reason', async () => {
  const port = await frozenBook();
  await port.apply([put(2, 1, { value: 24 }), put(0, 2, { formula: '=1' }), put(1, 2, { value: 'x' })]);
  const plan = await planRestore(port);
  expect(plan.left.map(({ entry, why }) => [entry.area?.row, entry.area?.column, why])).toEqual([
    [0, 1, 'changed'],
    [0, 2, 'formula'],
    [1, 2, 'changed'],
  ]);
  expect(plan.items.map(({ area }) => [area.row, area.column])).toEqual([
    [0, 3],
    [2, 2],
  ]);
  await restore(port, plan);
  expect(await states(port)).toEqual(['已固化', '已固化', '已恢复', '已固化', '已恢复']);
  expect((await stateOf(port, '计算')).values[2][1]).toBe(24);
});

test('a formula that somebody put back by hand only brings its state up to date', async () => {
  const port = await frozenBook();
  await port.apply([put(2, 2, { formula: '=SHEQU.SPLIT(A1)' })]);
  const plan = await planRestore(port);
  expect(plan.already).toHaveLength(1);
  await restore(port, plan);
  expect(await states(port)).toEqual(Array(5).fill('已恢复'));
});

test('a missing and a protected sheet are told, by name', async () => {
  const port = bookOf([{ ...sheet(), name: '甲' }]);
  await freeze(port, await planFreeze(port), TIME);
  const [log] = (await port.sheets()).slice(-1);
  const values = (await stateOf(port, log.name)).values;
  const reopened = (name: string, isProtected: boolean): MemoryWorkbook =>
    bookOf([
      { name, values: [[6200, 16]], protected: isProtected },
      { name: log.name, values },
    ]);
  const whys = async (port: MemoryWorkbook): Promise<unknown[]> =>
    (await planRestore(port)).left.map(({ why }) => why);
  expect(await whys(reopened('乙', false))).toEqual(Array(5).fill('sheetMissing'));
  const frozen = (await stateOf(port, '甲')).values;
  const guarded = bookOf([
    { name: '甲', values: frozen, protected: true },
    { name: log.name, values },
  ]);
  expect(await whys(guarded)).toEqual(Array(5).fill('protected'));
});

test('where a cell was frozen twice, the newer formula comes back', async () => {
  const port = await frozenBook();
  await port.apply([put(2, 2, { formula: '=SHEQU.NEWER()', result: [['=1+1']] })]);
  await freeze(port, await planFreeze(port), TIME);
  const plan = await planRestore(port);
  expect(plan.items.map(({ entry }) => entry.formula)).toContain('=SHEQU.NEWER()');
  expect(plan.left.map(({ why }) => why)).toEqual(['newer']);
});

test('a log in one language is read in the other, and added to', async () => {
  const port = await frozenBook();
  setLanguage('en');
  await port.apply([put(7, 7, { formula: '=SHEQU.A()', result: [[1]] })]);
  const { logSheet, batch } = await freeze(port, await planFreeze(port), TIME);
  expect([logSheet, batch]).toEqual(['公式记录', 2]);
  setLanguage('zh-CN');
  expect((await planRestore(port)).items).toHaveLength(6);
});

test('a sheet that only bears the name is no log; a row without an area is left', async () => {
  const port = bookOf([
    { ...sheet(), name: '甲' },
    { name: '公式记录', values: [['随便']] },
  ]);
  expect((await planRestore(port)).log).toBeNull();
  const { logSheet } = await freeze(port, await planFreeze(port), TIME);
  expect(logSheet).toBe('公式记录 (2)');
  await port.apply([put(3, 4, { value: '?' }, logSheet)]);
  expect((await planRestore(port)).left.map(({ why }) => why)).toEqual(['unreadable']);
});

const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom<Cell>('', '007', '=1+1', '1/2', "'引号", '甲\n乙', '<&>"', '11010519491231002X', '#N/A'),
  fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text)),
  fc.constantFrom<Cell>(new CellError('#N/A'), new CellError('#VALUE!')),
);
/** Formulas one below the other, each with a block of results of its own. */
const results = fc.array(
  fc
    .integer({ min: 1, max: 3 })
    .chain((columns) =>
      fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 3 }),
    ),
  { minLength: 1, maxLength: 4 },
);

/** A sheet with these formulas, through the port alone. */
function sheetWith(blocks: readonly Cell[][][]): { wanted: NewSheet; edits: Edit[] } {
  let row = 0;
  const edits = blocks.map((result, i): Edit => {
    const place = { sheet: '表', row, column: 1 };
    row += result.length + 1;
    return { ...place, after: { formula: `=SHEQU.F(${i + 1})`, result } };
  });
  return { wanted: { name: '表', rows: [[{ content: { value: '标题' } }]] }, edits };
}

test.each(['memory', '.xlsx'])(
  'freezing and restoring is the identity on formulas, and values never change: %s',
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(results, async (blocks) => {
        const { wanted, edits } = sheetWith(blocks);
        let port = kind === 'memory' ? new MemoryWorkbook('册') : newXlsx('册');
        const reopen = async (): Promise<void> => {
          if ('save' in port) port = await openXlsx(await port.save(), '册');
        };
        await port.addSheet(wanted);
        await port.apply(edits);
        await reopen();
        const before = await stateOf(port, '表');
        expect(before.formulas).toHaveLength(blocks.length);

        await freeze(port, await planFreeze(port), TIME);
        await reopen();
        const frozen = await stateOf(port, '表');
        expect(frozen.formulas).toEqual([]);
        expect(shown(frozen.values)).toEqual(shown(before.values));

        const plan = await planRestore(port);
        expect(plan.left).toEqual([]);
        await restore(port, plan);
        await reopen();
        const after = await stateOf(port, '表');
        expect(after.formulas.map(({ formula, area }) => [formula, area])).toEqual(
          before.formulas.map(({ formula, area }) => [formula, area]),
        );
        expect(shown(after.values)).toEqual(shown(before.values));
      }),
      { numRuns: kind === 'memory' ? 100 : 25 },
    );
  },
  // Files are written and read over and over; a busy machine takes its time.
  120_000,
);

/** Blank and "" look the same; rows of blanks at the edges come and go with the used rectangle. */
const shown = (values: readonly Cell[][]): string[] =>
  values.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      cell === null || cell === ''
        ? []
        : [`${r}:${c} ${cell instanceof CellError ? cell.code : `${typeof cell} ${String(cell)}`}`],
    ),
  );
