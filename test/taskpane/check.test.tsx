/** @jest-environment jsdom */
import { t } from '../../src/locale';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { header, person } from '../returns/workbooks';
import type { Block, CellRange, ReadOptions } from '../../src/workbook/port';
import { bigBook } from './big-book';
import {
  act,
  bookOf,
  button,
  cleanup,
  damagedBook,
  expectAccessible,
  findingRows,
  NAME_COLUMN,
  openPane,
  ROSTER,
  rows,
  runCheck,
  screen,
  selectedRow,
  settle,
  tree,
  until,
  untilText,
  within,
} from './support';

afterEach(cleanup);

const nameCell = (row: number) => ({ sheet: ROSTER, row, column: NAME_COLUMN, rows: 1, columns: 1 });
const card = () => screen.getByRole('region', { name: t('pane/detail.label') });

/** Searches, and waits until the list shows only matches. */
async function search(pane: ReturnType<typeof openPane>, text: string): Promise<void> {
  await pane.user.clear(screen.getByRole('searchbox'));
  await pane.user.type(screen.getByRole('searchbox'), text);
  await until(() => expect(screen.queryByText(t('pane/filter.clear'))).not.toBeNull());
  await settle();
}

test('says what it does before the first check', async () => {
  const { container } = openPane(damagedBook());
  expect(screen.queryByText(t('pane/intro.what'))).not.toBeNull();
  await expectAccessible(container);
});

test('lists findings by sheet and rule, hard before soft, with counts first', async () => {
  const pane = openPane(damagedBook());
  await runCheck(pane);
  const levels = rows().map((row) => Number(row.getAttribute('aria-level')));
  expect(levels.slice(0, 3)).toEqual([1, 2, 3]);
  // Within a sheet, no hard rule after a soft one.
  let soft = false;
  for (const row of rows()) {
    if (row.getAttribute('aria-level') === '1') soft = false;
    if (row.getAttribute('aria-level') !== '2') continue;
    const isSoft = row.textContent!.includes(t('pane/severity.soft'));
    expect(soft && !isSoft).toBe(false);
    soft ||= isSoft;
  }
  const hard = screen.getByRole('button', { name: new RegExp(t('pane/severity.hard')) });
  const n = Number.parseInt(hard.textContent ?? '');
  expect(n).toBeGreaterThan(0);
  expect(
    screen
      .getAllByRole('status')
      .map((it) => it.textContent)
      .join(),
  ).toContain(t('pane/severity.hard') + ` ${n} `);
  await expectAccessible(pane.container);
});

test('choosing a finding selects its cells and shows where, what, and what to do', async () => {
  const pane = openPane(damagedBook());
  await runCheck(pane);
  await search(pane, 'A01 张');
  await pane.user.click(findingRows()[0]!);
  await until(async () => expect(await pane.port.selection()).toEqual(nameCell(1)));
  const words = card().textContent;
  for (const word of [
    ROSTER,
    'A01',
    t('pane/severity.hard'),
    t('pane/detail.where'),
    t('pane/detail.todo'),
  ]) {
    expect(words).toContain(word);
  }
  expect(selectedRow()).toBe(findingRows()[0]);
  await expectAccessible(pane.container);
});

test('F8 and Shift+F8, Alt+↓ and Alt+↑ walk through the findings from anywhere', async () => {
  const pane = openPane(damagedBook());
  await runCheck(pane);
  await search(pane, 'A01');
  expect(findingRows()).toHaveLength(2);
  const selects = (row: number) =>
    until(async () => expect(await pane.port.selection()).toEqual(nameCell(row)));
  await pane.user.keyboard('{F8}');
  await selects(1);
  await pane.user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await selects(3);
  await pane.user.keyboard('{F8}');
  await selects(3);
  await pane.user.keyboard('{Shift>}{F8}{/Shift}');
  await selects(1);
  await pane.user.keyboard('{F8}{Alt>}{ArrowUp}{/Alt}');
  await selects(1);
  expect(card().textContent).toContain(t('pane/detail.position', { position: 1, total: 2 }));
});

test('the tree is walked with arrows, and names its active row', async () => {
  const pane = openPane(damagedBook());
  await runCheck(pane);
  await search(pane, 'A01');
  act(() => tree().focus());
  const active = () => document.getElementById(tree().getAttribute('aria-activedescendant') ?? '');
  await pane.user.keyboard('{ArrowDown}');
  expect(active()?.getAttribute('aria-level')).toBe('1');
  await pane.user.keyboard('{ArrowDown}{ArrowDown}');
  expect(active()).toBe(findingRows()[0]);
  await until(async () => expect(await pane.port.selection()).toEqual(nameCell(1)));
  await pane.user.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(active()?.getAttribute('aria-expanded')).toBe('false');
  expect(findingRows()).toHaveLength(0);
  await pane.user.keyboard('{ArrowRight}{End}');
  expect(active()).toBe(findingRows().at(-1));
});

test('filters by severity, and says when nothing passes', async () => {
  const pane = openPane(damagedBook());
  await runCheck(pane);
  const soft = screen.getByRole('button', { name: new RegExp(t('pane/severity.soft')) });
  await pane.user.click(soft);
  expect(soft.getAttribute('aria-pressed')).toBe('true');
  const groups = () => rows().filter((row) => row.getAttribute('aria-level') === '2');
  for (const group of groups()) expect(group.textContent).toContain(t('pane/severity.soft'));
  await search(pane, 'no such words');
  expect(screen.queryByRole('tree')).toBeNull();
  expect(screen.queryByText(t('pane/list.noMatch'))).not.toBeNull();
  await pane.user.click(button('pane/filter.clear'));
  expect((await until(tree)).textContent).toContain(t('pane/severity.hard'));
});

test('a changed cell makes the results out of date; checking again finds it corrected', async () => {
  const pane = openPane(damagedBook());
  await runCheck(pane);
  await search(pane, 'A01');
  expect(findingRows()).toHaveLength(2);
  expect(screen.queryByText(t('pane/check.stale'))).toBeNull();
  await act(() =>
    pane.port.apply([{ sheet: ROSTER, row: 1, column: NAME_COLUMN, after: { value: '张三' } }]),
  );
  await untilText(t('pane/check.stale'));
  expect(findingRows()).toHaveLength(2);
  await expectAccessible(pane.container);
  await pane.user.click(screen.getAllByRole('button', { name: t('pane/check.again') })[1]!);
  await until(() => expect(findingRows()).toHaveLength(1));
  expect(screen.queryByText(t('pane/check.stale'))).toBeNull();
});

test('marks the cells of findings and takes the marks off', async () => {
  const pane = openPane(damagedBook());
  await runCheck(pane);
  const toggle = screen.getByRole('switch', { name: t('pane/check.marks') });
  await pane.user.click(toggle);
  await until(() => expect(toggle.getAttribute('aria-checked')).toBe('true'));
  expect(pane.port.marks()).toContainEqual({ range: nameCell(1), severity: 'hard' });
  await pane.user.click(toggle);
  await until(() => expect(pane.port.marks()).toEqual([]));
});

test('a protected sheet cannot be marked: said in words, results stay', async () => {
  const port = bookOf([person('张 三')], { protected: true });
  const pane = openPane(port);
  await runCheck(pane);
  await pane.user.click(screen.getByRole('switch', { name: t('pane/check.marks') }));
  await until(() => screen.getByText(/受保护/));
  expect(screen.queryByRole('tree')).not.toBeNull();
});

test('writes the report to a new sheet, which is no change of the return', async () => {
  const pane = openPane(damagedBook());
  await runCheck(pane);
  await pane.user.click(button('pane/check.report'));
  const sheet = t('report/sheet');
  await untilText(t('pane/check.reportWritten', { sheet }));
  expect((await pane.port.sheets()).map((it) => it.name)).toContain(sheet);
  expect(screen.queryByText(t('pane/check.stale'))).toBeNull();
});

test('a workbook without our sheets: says so, and what to do', async () => {
  const pane = openPane(new MemoryWorkbook('other.xlsx', [{ name: 'Sheet1', values: [['a', 1]] }]));
  await pane.user.click(button('pane/check.start'));
  await untilText(t('pane/ending.nothing'));
  expect(screen.queryByRole('tree')).toBeNull();
  await expectAccessible(pane.container);
});

/** A host that takes its time over each block, as Excel on the web does. */
class SlowWorkbook extends MemoryWorkbook {
  override async *read(range: CellRange, options?: ReadOptions): AsyncGenerator<Block> {
    for await (const block of super.read(range, { ...options, cellsPerBlock: 400 })) {
      await new Promise((done) => setTimeout(done, 20));
      yield block;
    }
  }
}

test('cancelling stops the check and leaves the workbook as it was', async () => {
  const lines = Array.from({ length: 1000 }, () => person('张 三'));
  const pane = openPane(
    new SlowWorkbook('return.xlsx', [{ name: ROSTER, values: [header(ROSTER), ...lines] }]),
  );
  const before = await pane.port.sheets();
  await pane.user.click(button('pane/check.start'));
  await pane.user.click(await until(() => button('pane/running.cancel')));
  await untilText(t('pane/ending.cancelled'));
  expect(screen.queryByRole('tree')).toBeNull();
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(await pane.port.sheets()).toEqual(before);
  expect(pane.port.marks()).toEqual([]);
  expect(button('pane/check.start').hasAttribute('disabled')).toBe(false);
});

test('speaks English where Office does', async () => {
  const pane = openPane(damagedBook(), 'en');
  await runCheck(pane);
  expect(screen.getByRole('button', { name: 'Check again' })).not.toBeNull();
  expect(within(tree()).getAllByText('Hard').length).toBeGreaterThan(0);
  await expectAccessible(pane.container);
});

test('20,000 findings: only what is in view is drawn', async () => {
  const pane = openPane(bigBook(1000));
  await runCheck(pane);
  const hard = screen.getByRole('button', { name: new RegExp(t('pane/severity.hard')) });
  expect(Number(/[\d,]+/.exec(hard.textContent ?? '')![0].replace(',', ''))).toBeGreaterThan(20_000);
  expect(rows().length).toBeLessThan(60);
  act(() => tree().focus());
  await pane.user.keyboard('{End}');
  expect(rows().length).toBeLessThan(60);
});

test('rules that were not run are listed with the reason', async () => {
  const port = new MemoryWorkbook('return.xlsx', [
    { name: ROSTER, values: [header(ROSTER), person('张三')] },
  ]);
  const pane = openPane(port);
  await runCheck(pane);
  const skipped = screen.getByRole('button', { name: new RegExp(t('pane/counts.skipped')) });
  await pane.user.click(skipped);
  expect(skipped.getAttribute('aria-expanded')).toBe('true');
  const listed = document.getElementById(skipped.getAttribute('aria-controls')!)!;
  const items = within(listed).getAllByRole('listitem');
  expect(items).toHaveLength(Number.parseInt(skipped.textContent ?? ''));
  for (const item of items) expect(item.querySelector('.quiet')?.textContent).not.toBe('');
  await expectAccessible(pane.container);
});
