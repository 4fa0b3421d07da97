/** @jest-environment jsdom */
import { type Cell, type Matrix } from '../../src/domain/cell';
import { callFunction } from '../../src/domain/functions/call';
import { t } from '../../src/locale';
import { titleOf } from '../../src/taskpane/insert/search';
import { rangeAddress } from '../../src/workbook/address';
import { MemoryWorkbook } from '../../src/workbook/memory';
import type { CellRange } from '../../src/workbook/port';
import { communityRow, cover, header, person } from '../returns/workbooks';
import {
  act,
  button,
  cleanup,
  COMMUNITIES,
  expectAccessible,
  openPane,
  ROSTER,
  screen,
  until,
  untilText,
  within,
} from './support';

afterEach(cleanup);

const ID = '11010519491231002X';
const people: Cell[][] = [
  person('张三', { 公民身份号码: ID }),
  person('李四', { 公民身份号码: '110105194912310021' }),
  person('王五', { 公民身份号码: null }),
];
const communities: Cell[][] = [
  communityRow('第一社区', { '其中:城镇常住人口': 12000, 常住户数: 4500 }),
  communityRow('第二社区', { '其中:城镇常住人口': 9000, 常住户数: 3000 }),
];

/** A return with Excel tables, as the template has them. */
function tableBook(more: readonly Cell[] = []): MemoryWorkbook {
  const sheet = (name: string, rows: readonly Cell[][]) => ({
    name,
    values: [[...header(name), ...more], ...rows] as Cell[][],
    tables: [{ name, range: { row: 0, column: 0, rows: rows.length + 1, columns: header(name).length } }],
  });
  return new MemoryWorkbook(
    'return.xlsx',
    [{ name: '封面', values: cover }, sheet(COMMUNITIES, communities), sheet(ROSTER, people)],
    [{ name: '统计时点', range: { sheet: '封面', row: 4, column: 1, rows: 1, columns: 1 } }],
  );
}

const at = (sheet: string, row: number, column: number): CellRange => ({
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});
const search = (): HTMLElement => screen.getByRole('combobox', { name: t('insert/search') });
const field = (name: string): HTMLInputElement => screen.getByRole('combobox', { name });
const formula = (): string => screen.getByRole('status', { name: t('insert/formula') }).textContent ?? '';
const target = (): HTMLInputElement => screen.getByRole('textbox', { name: t('insert/target.label') });
const insertButton = (): HTMLElement => button('insert/insert');

/** Goes to 函数 and chooses a function by the keyboard. */
async function openFunction(port: MemoryWorkbook, query: string, name: string) {
  const pane = openPane(port);
  await pane.user.click(screen.getByRole('tab', { name: t('pane/tabs.functions') }));
  await pane.user.click(search());
  await pane.user.keyboard(query);
  const wanted = `${titleOf(name)}`;
  for (let i = 0; i < 60; i++) {
    const id = search().getAttribute('aria-activedescendant');
    if (id && document.getElementById(id)?.textContent?.startsWith(`${wanted}${name}`)) break;
    await pane.user.keyboard('{ArrowDown}');
  }
  await pane.user.keyboard('{Enter}');
  await until(() => screen.getByRole('heading', { name: new RegExp(`SHEQU\\.${name}$`) }));
  return pane;
}

const ready = () =>
  until(() => {
    if (insertButton().getAttribute('aria-disabled') === 'true') throw new Error('not ready');
  });

async function valuesAt(port: MemoryWorkbook, range: CellRange): Promise<Matrix> {
  for await (const block of port.read(range)) return block.values;
  throw new Error('nothing read');
}
const stateAt = async (port: MemoryWorkbook, { sheet, row, column }: CellRange) => {
  for await (const { formulas } of port.formulas({ sheet, row, column, rows: 1, columns: 1 })) {
    return formulas.find((each) => each.row === row && each.column === column)?.formula ?? null;
  }
  return null;
};

test('checks the identity numbers of the selected table with one formula beside its first record, and takes it back', async () => {
  const port = tableBook();
  await act(() => port.select(at(ROSTER, 2, 1)));
  const pane = await openFunction(port, '身份证', 'IDCHECK');
  expect(field('身份证号').value).toBe('公民身份号码');
  expect(formula()).toBe(`=SHEQU.IDCHECK(${ROSTER}[公民身份号码])`);
  await ready();
  // The preview: what the core says of the first rows, the numbers masked.
  const results = callFunction('IDCHECK', [
    people.map((row) => [row[header(ROSTER).indexOf('公民身份号码')]]),
  ]);
  const cells = within(screen.getByRole('table'))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
  expect(results.flat()).toEqual([true, false, '']);
  expect(cells).toEqual(['110105********002X', 'TRUE', '110105********0021', 'FALSE', '', '']);
  await expectAccessible(pane.container);

  const column = header(ROSTER).length + 1;
  expect(target().value).toBe(rangeAddress(at(ROSTER, 1, column)));
  await pane.user.click(insertButton());
  await until(() => button('insert/undo'));
  expect(await stateAt(port, at(ROSTER, 1, column))).toBe(`=SHEQU.IDCHECK(${ROSTER}[公民身份号码])`);
  expect(await valuesAt(port, at(ROSTER, 0, column))).toEqual([[titleOf('IDCHECK')]]);
  expect(await port.selection()).toEqual(at(ROSTER, 1, column));
  // The next one goes beside it.
  await until(() => expect(target().value).toBe(rangeAddress(at(ROSTER, 1, column + 1))));

  await pane.user.click(button('insert/undo'));
  await untilText(t('insert/undone'));
  expect(await stateAt(port, at(ROSTER, 1, column))).toBeNull();
  expect(await valuesAt(port, at(ROSTER, 0, column))).toEqual([[null]]);
});

test('takes the table that has the columns, whatever is selected, and both columns of the quota', async () => {
  const port = tableBook();
  await act(() => port.select(at('封面', 0, 0)));
  const pane = await openFunction(port, 'staffquota', 'STAFFQUOTA');
  expect(formula()).toBe(`=SHEQU.STAFFQUOTA(${COMMUNITIES}[[其中:城镇常住人口]],${COMMUNITIES}[常住户数])`);
  await pane.user.clear(field('户数'));
  expect(formula()).toBe(`=SHEQU.STAFFQUOTA(${COMMUNITIES}[[其中:城镇常住人口]])`);
  await pane.user.type(field('口径'), '就高');
  expect(formula()).toBe(`=SHEQU.STAFFQUOTA(${COMMUNITIES}[[其中:城镇常住人口]],,"就高")`);
  await ready();
});

test('says at the field what is wrong with it, and inserts nothing', async () => {
  const port = tableBook();
  await act(() => port.select(at(COMMUNITIES, 1, 1)));
  const { user } = await openFunction(port, 'staffquota', 'STAFFQUOTA');
  await user.clear(field('城镇常住人口'));
  await untilText(t('insert/problems.required'));
  await user.type(field('城镇常住人口'), 'K:K');
  await untilText(t('insert/problems.wholeColumn', { found: 'K:K' }));
  expect(insertButton().getAttribute('aria-disabled')).toBe('true');
  await user.click(insertButton());
  expect(screen.queryByRole('button', { name: t('insert/undo') })).toBeNull();
});

test('names the cell in the way of the results, and offers a free place', async () => {
  const port = tableBook();
  const column = header(ROSTER).length + 3;
  await act(() => port.apply([{ sheet: ROSTER, row: 3, column, after: { value: '备查' } }]));
  await act(() => port.select(at(ROSTER, 1, 1)));
  const { user } = await openFunction(port, 'idmask', 'IDMASK');
  await ready();
  const taken = rangeAddress(at(ROSTER, 3, column));
  await user.clear(target());
  await user.type(target(), rangeAddress(at(ROSTER, 1, column)));
  await untilText(t('insert/obstacle.cell', { cell: taken }));
  expect(insertButton().getAttribute('aria-disabled')).toBe('true');
  await user.clear(target());
  await user.type(target(), 'A2');
  await untilText(t('insert/obstacle.table', { table: ROSTER }));
  await user.click(button('insert/target.automatic'));
  await ready();
  expect(target().value).toBe(rangeAddress(at(ROSTER, 1, header(ROSTER).length + 1)));
});

test('a block of cells under headers is as good as a table, by its addresses', async () => {
  const port = new MemoryWorkbook('own.xlsx', [
    {
      name: '台账',
      values: [['2025年台账'], [], ['姓名', '身份证号码'], ['张三', ID], ['李四', 'x']],
    },
  ]);
  await act(() => port.select(at('台账', 3, 0)));
  await openFunction(port, 'idcheck', 'IDCHECK');
  expect(field('身份证号').value).toBe('身份证号码');
  expect(formula()).toBe('=SHEQU.IDCHECK(B4:B5)');
  await ready();
  expect(target().value).toBe('D4');
});

test('the selection becomes an argument: a column by its name, other cells by their address', async () => {
  const port = tableBook();
  await act(() => port.select(at(ROSTER, 1, 1)));
  const { user } = await openFunction(port, 'idmask', 'IDMASK');
  const link = screen.getByRole('button', { name: t('insert/field.takeSelectionFor', { name: '身份证号' }) });
  await act(() => port.select({ sheet: COMMUNITIES, row: 1, column: 0, rows: 2, columns: 1 }));
  await user.click(link);
  await until(() => expect(field('身份证号').value).toBe(`${COMMUNITIES}[社区代码]`));
  await act(() => port.select({ sheet: COMMUNITIES, row: 1, column: 0, rows: 2, columns: 2 }));
  await user.click(link);
  await until(() => expect(field('身份证号').value).toBe(`'${COMMUNITIES}'!A2:B3`));
});

test('the list is an open combobox that says how many were found, and goes back to the same place', async () => {
  const pane = await openFunction(tableBook(), 'idmask', 'IDMASK');
  await pane.user.click(button('insert/back'));
  await until(search);
  await expectAccessible(pane.container);
  await pane.user.clear(search());
  await pane.user.type(search(), '量子');
  await untilText(t('insert/none', { query: '量子' }));
  await untilText(t('insert/found', { n: '0' }));
});

test('a policy is chosen by its name, and one that nobody has read in its document is warned of', async () => {
  const port = tableBook();
  const { user, container } = await openFunction(port, 'staffquota', 'STAFFQUOTA');
  await user.click(screen.getByRole('button', { name: t('insert/field.open', { name: '政策参数' }) }));
  await user.click(
    await until(() =>
      screen.getByRole('option', { name: t('insert/policy.unconfirmed', { name: '甘肃2023' }) }),
    ),
  );
  expect(formula()).toContain(',"甘肃2023")');
  await until(() => screen.getByText(/甘肃日报/));
  await ready();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: t('insert/field.open', { name: '政策参数' }) }));
  await user.click(
    await until(() => screen.getByRole('option', { name: t('insert/policy.none', { name: '河南某县' }) })),
  );
  expect(formula()).toBe(`=SHEQU.STAFFQUOTA(${COMMUNITIES}[[其中:城镇常住人口]],${COMMUNITIES}[常住户数])`);
});

test('names the columns of a wide result in the preview', async () => {
  await openFunction(tableBook(), 'staffquota.detail', 'STAFFQUOTA.DETAIL');
  await ready();
  const names = within(screen.getByRole('table'))
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent);
  expect(names.slice(2)).toEqual(t('insert/columns.STAFFQUOTA_DETAIL').split('|'));
});

test('says so where nothing is selected, and no more once something is', async () => {
  class Picture extends MemoryWorkbook {
    picture = false;
    override async selection(): Promise<CellRange | null> {
      return this.picture ? null : super.selection();
    }
  }
  const port = new Picture('own.xlsx', [
    {
      name: '台账',
      values: [
        ['姓名', '身份证号码'],
        ['张三', ID],
      ],
    },
  ]);
  await act(() => port.select(at('台账', 1, 0)));
  const { user } = await openFunction(port, 'idcheck', 'IDCHECK');
  port.picture = true;
  await user.click(button('insert/target.active'));
  await untilText(t('insert/problems.noSelection'));
  port.picture = false;
  await user.click(button('insert/target.active'));
  await until(() => expect(screen.queryByText(t('insert/problems.noSelection'))).toBeNull());
  expect(target().value).toBe('A2');
});

test('a protected sheet is told beside the button, and no more after going back', async () => {
  const port = new MemoryWorkbook('own.xlsx', [
    {
      name: '台账',
      values: [
        ['姓名', '身份证号码'],
        ['张三', ID],
      ],
      protected: true,
    },
  ]);
  await act(() => port.select(at('台账', 1, 0)));
  const { user, container } = await openFunction(port, 'idcheck', 'IDCHECK');
  await ready();
  await user.click(insertButton());
  const said = await until(() => screen.getByText(/工作表“台账”受保护/));
  expect(container.querySelector('.fill-end')?.contains(said)).toBe(true);
  await user.click(button('insert/back'));
  expect(screen.queryByText(/工作表“台账”受保护/)).toBeNull();
});
