/** @jest-environment jsdom */
import { setLanguage, t } from '../../src/locale';
import { MemoryWorkbook } from '../../src/workbook/memory';
import type { AppliedEdit } from '../../src/workbook/port';
import { WorkbookError } from '../../src/workbook/port';
import { sheet, stateOf } from '../workbook/freeze/support';
import {
  act,
  button,
  cleanup,
  expectAccessible,
  openPane,
  screen,
  until,
  untilText,
  within,
} from './support';

afterEach(() => {
  cleanup();
  setLanguage('zh-CN');
});

const book = (): MemoryWorkbook => new MemoryWorkbook('册.xlsx', [sheet()]);

async function openFunctions(port: MemoryWorkbook) {
  const pane = openPane(port);
  await pane.user.click(screen.getByRole('tab', { name: t('pane/tabs.functions') }));
  return pane;
}

const confirm = (n: number) => screen.getByRole('button', { name: t('freeze/preview.confirm', { n }) });
const frozenWords = (batch: number) =>
  t('freeze/done.frozen', { formulas: 5, cells: 7, sheet: '公式记录', batch });

test('previews, freezes once confirmed, and takes it back', async () => {
  const port = book();
  const before = await stateOf(port, '计算');
  const pane = await openFunctions(port);
  await pane.user.click(button('freeze/freeze'));
  await untilText(t('freeze/preview.freeze', { sheets: 1, formulas: 5, cells: 7 }));
  const list = screen.getByRole('list', { name: t('freeze/preview.list') });
  expect(within(list).getAllByRole('listitem')).toHaveLength(5);
  expect(list.textContent).toContain('=SHEQU.STAFFQUOTA(A1:A3)');
  expect(list.textContent).toContain(t('freeze/item.error', { code: '#N/A' }));
  expect(await stateOf(port, '计算')).toEqual(before);
  await expectAccessible(pane.container);

  await pane.user.click(confirm(5));
  await untilText(frozenWords(1));
  expect((await stateOf(port, '计算')).formulas).toHaveLength(1);
  await expectAccessible(pane.container);

  await pane.user.click(button('freeze/done.undo'));
  await untilText(t('freeze/done.undone', { formulas: 5 }));
  expect(await stateOf(port, '计算')).toEqual(before);
});

test('a place in the list selects its cells', async () => {
  const port = book();
  const pane = await openFunctions(port);
  await pane.user.click(button('freeze/freeze'));
  const place = { place: '计算!B1:B3' };
  await pane.user.click(
    await until(() => screen.getByRole('button', { name: t('freeze/preview.select', place) })),
  );
  await until(async () =>
    expect(await port.selection()).toEqual({ sheet: '计算', row: 0, column: 1, rows: 3, columns: 1 }),
  );
});

test('restores from the log, and lists what it leaves', async () => {
  const port = book();
  const pane = await openFunctions(port);
  await pane.user.click(button('freeze/freeze'));
  await pane.user.click(await until(() => confirm(5)));
  await untilText(frozenWords(1));
  await act(() => port.apply([{ sheet: '计算', row: 1, column: 2, after: { value: '改' } }]));
  await pane.user.click(button('freeze/restore'));
  await untilText(t('freeze/preview.restore', { sheets: 1, formulas: 4 }));
  expect(screen.getByRole('list', { name: t('freeze/left.title', { n: 1 }) }).textContent).toContain(
    t('freeze/left.changed'),
  );
  await expectAccessible(pane.container);
  await pane.user.click(screen.getByRole('button', { name: t('freeze/preview.confirmRestore', { n: 4 }) }));
  await untilText(t('freeze/done.restored', { formulas: 4 }));
  expect((await stateOf(port, '计算')).formulas).toHaveLength(5);
  await pane.user.click(button('freeze/done.undo'));
  await untilText(t('freeze/done.undoneRestore', { formulas: 4 }));
});

test('formulas that still calculate keep the button away, and say what to do', async () => {
  const port = new MemoryWorkbook('册.xlsx', [
    { name: '表', values: [[null]], formulas: [{ row: 0, column: 0, formula: '=SHEQU.A()' }] },
  ]);
  const pane = await openFunctions(port);
  await pane.user.click(button('freeze/freeze'));
  await untilText(t('freeze/waiting', { n: 1, cells: '表!A1' }));
  expect(screen.queryByRole('button', { name: t('freeze/preview.confirm', { n: 1 }) })).toBeNull();
  await pane.user.click(button('freeze/preview.close'));
  expect(screen.queryByText(t('freeze/waiting', { n: 1, cells: '表!A1' }))).toBeNull();
});

test('a protected sheet is named, and nothing changes', async () => {
  const port = new MemoryWorkbook('册.xlsx', [{ ...sheet(), protected: true }]);
  const pane = await openFunctions(port);
  await pane.user.click(button('freeze/freeze'));
  await until(() => screen.getByText(/计算!B1:B3、计算!C1/));
  expect((await stateOf(port, '计算')).formulas).toHaveLength(6);
});

test('a host that fails leaves the formulas, and its words are shown', async () => {
  class Failing extends MemoryWorkbook {
    override async apply(): Promise<AppliedEdit[]> {
      throw new WorkbookError('editing');
    }
  }
  const port = new Failing('册.xlsx', [sheet()]);
  const pane = await openFunctions(port);
  await pane.user.click(button('freeze/freeze'));
  await pane.user.click(await until(() => confirm(5)));
  await untilText(t('workbook/editing'));
  expect((await stateOf(port, '计算')).formulas).toHaveLength(6);
});

test('when undoing fails, the result stays with the reason', async () => {
  const port = book();
  const pane = await openFunctions(port);
  await pane.user.click(button('freeze/freeze'));
  await pane.user.click(await until(() => confirm(5)));
  await untilText(frozenWords(1));
  await act(() => port.apply([{ sheet: '计算', row: 1, column: 1, after: { value: 9 } }]));
  await pane.user.click(button('freeze/done.undo'));
  const why = t('workbook/conflict_cell', { sheet: '计算', cell: 'B2' });
  await untilText(t('freeze/done.undoFailed', { why }));
  screen.getByText(frozenWords(1));
});

test('ribbon commands show the preview alone', async () => {
  const port = book();
  const { bus } = openPane(port);
  act(() => bus.send('freeze'));
  await untilText(t('freeze/preview.freeze', { sheets: 1, formulas: 5, cells: 7 }));
  expect(screen.getByRole('tab', { name: t('pane/tabs.functions') }).getAttribute('aria-selected')).toBe(
    'true',
  );
  expect((await stateOf(port, '计算')).formulas).toHaveLength(6);
  act(() => bus.send('restore'));
  await untilText(t('freeze/preview.noLog'));
});
