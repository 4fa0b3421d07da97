import { makeIdentity } from '../../../src/domain/identity/make';
import { serialOfYmd } from '../../../src/domain/dates/serial';
import { loadRegions } from '../../../src/domain/regions/load';
import { setLanguage } from '../../../src/locale';
import {
  applyFixes,
  planFixes,
  planRevert,
  revertFixes,
  undoFixes,
  type Fixed,
} from '../../../src/workbook/fixes';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { WorkbookError, type NewSheet } from '../../../src/workbook/port';
import type { Cell } from '../../../src/domain/cell';
import { cover, header, row } from '../../returns/workbooks';
import { bookOf, look, ROSTER } from '../../rules/fixes/support';
import { contentOf, TIME } from './support';

beforeAll(loadRegions);
afterEach(() => setLanguage('zh-CN'));

const LOG = '修改记录';
const HERS = makeIdentity('412428', 19800717, 302);
const OLD = HERS.slice(0, 6) + HERS.slice(8, 17);
const PERSON = {
  姓名: '王 芳',
  公民身份号码: OLD,
  性别: '女',
  出生日期: '1980年7月17日',
  岗位等级: '3',
  联系电话: '138 0000 1234',
};
const at = (name: string): number => header(ROSTER).indexOf(name);
const cellOf = async (port: MemoryWorkbook, name: string) =>
  (await port.inspect([{ sheet: ROSTER, row: 1, column: at(name) }]))[0];
const type = (port: MemoryWorkbook, name: string, value: Cell) =>
  port.apply([{ sheet: ROSTER, row: 1, column: at(name), after: { value } }]);

async function fixAll(port: MemoryWorkbook): Promise<Fixed> {
  const { items } = await planFixes(port, (await look(port)).fixes);
  return applyFixes(port, items, TIME);
}

test('cells are corrected with the formats that keep them so', async () => {
  const port = bookOf([PERSON]);
  await port.apply([
    { sheet: ROSTER, row: 1, column: at('岗位等级'), after: { value: '3' }, numberFormat: '@' },
  ]);
  expect((await fixAll(port)).items).toHaveLength(6);
  expect(await cellOf(port, '公民身份号码')).toMatchObject({ value: HERS, numberFormat: '@' });
  expect(await cellOf(port, '联系电话')).toMatchObject({ value: '13800001234', numberFormat: '@' });
  expect(await cellOf(port, '岗位等级')).toMatchObject({ value: 3, numberFormat: '0' });
  const birth = { value: serialOfYmd(19800717), numberFormat: 'yyyy-mm-dd' };
  expect(await cellOf(port, '出生日期')).toMatchObject(birth);
  expect(await cellOf(port, '性别')).toMatchObject({ value: '2女', numberFormat: 'General' });
});

test('the log says what was done, and whose number it was only by its region and check digit', async () => {
  const port = bookOf([PERSON]);
  await fixAll(port);
  const rows = (await contentOf(port))[LOG];
  expect(rows.slice(3).map((cells) => cells.slice(0, 12).map((cell) => cell ?? ''))).toEqual(
    [
      [
        1,
        TIME,
        ROSTER,
        'B2',
        '王 芳',
        '姓名',
        '王 芳',
        '王芳',
        '删去多余的空格、隐形字符和分隔符',
        'A01',
        '已更正',
        null,
      ],
      [
        1,
        TIME,
        ROSTER,
        'C2',
        '王 芳',
        '公民身份号码',
        '412428*********',
        `412428***********${HERS[17]}`,
        '15位身份证号改为18位',
        'A02e',
        '已更正',
        expect.stringMatching(/^[\d -]+$/),
      ],
      [1, TIME, ROSTER, 'D2', '王 芳', '性别', '女', '2女', '改为标准代码', null, '已更正', null],
      [
        1,
        TIME,
        ROSTER,
        'E2',
        '王 芳',
        '出生日期',
        '1980年7月17日',
        serialOfYmd(19800717),
        '日期改为规范日期',
        expect.anything(),
        '已更正',
        null,
      ],
      [1, TIME, ROSTER, 'AF2', '王 芳', '岗位等级', '3', 3, '文本数字改为数值', 'A14b', '已更正', null],
      [
        1,
        TIME,
        ROSTER,
        'AQ2',
        '王 芳',
        '联系电话',
        '138******1234',
        '138****1234',
        '删去多余的空格、隐形字符和分隔符',
        expect.anything(),
        '已更正',
        '0-2 u20 3-6 u20 7-10',
      ],
    ].map((cells) => cells.map((cell) => cell ?? '')),
  );
});

test('formula cells, protected cells and cells changed since are left alone, with the reason', async () => {
  const values = [header(ROSTER), row(ROSTER, PERSON)];
  const sheets = [{ name: '封面', values: cover }];
  const formula = { row: 1, column: at('姓名'), formula: '="王 芳"' };
  const port = new MemoryWorkbook('册.xlsx', [...sheets, { name: ROSTER, values, formulas: [formula] }]);
  const { fixes } = await look(port);
  await type(port, '性别', '男');
  const { items, left } = await planFixes(port, fixes);
  expect(left.map(({ fix, why }) => [fix.spec.name, why])).toEqual([
    ['姓名', 'formula'],
    ['性别', 'changed'],
  ]);
  expect(items).toHaveLength(4);
  const locked = new MemoryWorkbook('册.xlsx', [...sheets, { name: ROSTER, values, protected: true }]);
  const plan = await planFixes(locked, (await look(locked)).fixes);
  expect([plan.items.length, new Set(plan.left.map(({ why }) => why))]).toEqual([0, new Set(['locked'])]);
});

test('a cell that changes between preview and click refuses all, and nothing is logged', async () => {
  const port = bookOf([PERSON]);
  const { items } = await planFixes(port, (await look(port)).fixes);
  await type(port, '性别', '男');
  const before = await contentOf(port);
  await expect(applyFixes(port, items, TIME)).rejects.toMatchObject({ code: 'conflict' });
  expect(await contentOf(port)).toEqual(before);
});

test('when the log cannot be written, the cells are as they were', async () => {
  class NoNewSheets extends MemoryWorkbook {
    override async addSheet(_: NewSheet): Promise<string> {
      throw new WorkbookError('protected', { context: 'workbook' });
    }
  }
  const values = [header(ROSTER), row(ROSTER, PERSON)];
  const port = new NoNewSheets('册.xlsx', [
    { name: '封面', values: cover },
    { name: ROSTER, values },
  ]);
  const before = await contentOf(port);
  await expect(fixAll(port)).rejects.toMatchObject({ code: 'protected' });
  expect(await contentOf(port)).toEqual(before);
});

test('undo takes back cells, formats and the log’s states, and leaves what was changed since', async () => {
  const port = bookOf([PERSON]);
  const before = await contentOf(port);
  const fixed = await fixAll(port);
  await type(port, '姓名', '王芳芳');
  const { undone, left } = await undoFixes(port, fixed);
  expect([undone.length, left.map(({ fix }) => fix.spec.name)]).toEqual([5, ['姓名']]);
  expect(await cellOf(port, '姓名')).toMatchObject({ value: '王芳芳' });
  expect(await cellOf(port, '公民身份号码')).toMatchObject({ value: OLD, numberFormat: 'General' });
  const states = (await contentOf(port))[LOG].slice(3).map((cells) => cells[10]);
  expect(states).toEqual(['已更正', ...Array.from({ length: 5 }, () => '已撤销')]);
  await type(port, '姓名', '王 芳');
  expect(await contentOf(port, LOG)).toEqual(before);
});

test('a later batch is appended under any language’s header, and undo still works without the log', async () => {
  const port = bookOf([PERSON]);
  const first = await fixAll(port);
  await undoFixes(port, first);
  setLanguage('en');
  const second = await fixAll(port);
  expect([second.batch, second.logSheet]).toEqual([2, LOG]);
  const rows = (await contentOf(port))[LOG];
  expect(rows).toHaveLength(3 + 12);
  expect(rows.at(-1)?.[10]).toBe('Corrected');
  const { undone } = await undoFixes(port, { ...second, logSheet: 'gone' });
  expect(undone).toHaveLength(6);
});

test('the log takes everything back later, newest first, personal numbers too', async () => {
  const port = bookOf([PERSON]);
  const before = await contentOf(port);
  await fixAll(port);
  const plan = await planRevert(port);
  expect([plan.items.length, plan.left]).toEqual([6, []]);
  await revertFixes(port, plan);
  expect(await contentOf(port, LOG)).toEqual(before);
  expect((await planRevert(port)).items).toEqual([]);
});

test('the log leaves what a clerk has written since', async () => {
  const port = bookOf([PERSON]);
  await fixAll(port);
  await type(port, '岗位等级', 4);
  await type(port, '公民身份号码', makeIdentity('412428', 19800718, 302));
  await type(port, '联系电话', '13900001234');
  await type(port, '性别', null);
  const { left } = await planRevert(port);
  expect(left.map(({ line, why }) => [line.text('column'), why])).toEqual([
    ['公民身份号码', 'changed'],
    ['性别', 'changed'],
    ['岗位等级', 'changed'],
    ['联系电话', 'changed'],
  ]);
});

test('a workbook without a log has nothing to take back', async () => {
  const plan = await planRevert(bookOf([PERSON]));
  expect(plan).toEqual({ log: null, items: [], left: [] });
  expect(await revertFixes(bookOf([]), plan)).toEqual([]);
});
