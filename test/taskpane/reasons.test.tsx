/** @jest-environment jsdom */
import type { Cell } from '../../src/domain/cell';
import { t } from '../../src/locale';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { readReasons, reasonsOf } from '../../src/workbook/reasons/read';
import {
  act,
  button,
  cleanup,
  expectAccessible,
  findingRows,
  openPane,
  rows,
  runCheck,
  screen,
  selectedRow,
  settle,
  tree,
  until,
  untilText,
  within,
  type Pane,
} from './support';

afterEach(cleanup);

const RULES: Cell[][] = [
  ['编号', '表', '公式', '类别', '标记列', '标题', '提示'],
  ['R1', '人员', '=[@年龄]<=60', '核实性', '年龄', '超龄', '{{姓名}}年龄{{年龄}}岁'],
  ['R2', '人员', '=[@工资]>0', '强制性', '工资', '没有工资', '{{姓名}}没有工资'],
  ['R3', '人员', '=[@没有这一列]>0', '核实性', '工资', '查不了的规则', ''],
];
const PEOPLE: Cell[][] = [
  ['姓名', '所属社区', '年龄', '工资'],
  ['赵一', '甲社区', 61, 1],
  ['钱二', '甲社区', 63, 1],
  ['孙三', '乙社区', 65, 1],
];
const bookOf = (people = PEOPLE): MemoryWorkbook =>
  new MemoryWorkbook('a.xlsx', [
    { name: '人员', values: people },
    { name: '审核规则', values: RULES },
  ]);

const field = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: t('reasons/pane.field') });
const card = (): HTMLElement => screen.getByRole('region', { name: t('pane/detail.label') });
const written = async (port: MemoryWorkbook): Promise<string[]> =>
  reasonsOf(await readReasons(port)).map(({ record, text }) => `${record} ${text}`);

/** Checks, and stands on the first soft finding. */
async function onFirst(port = bookOf()): Promise<Pane> {
  const pane = openPane(port);
  await runCheck(pane);
  await pane.user.click(findingRows().find((row) => row.textContent!.includes('赵一'))!);
  await until(field);
  return pane;
}

test('e opens the field, Ctrl+Enter saves and goes back to the list, n goes on', async () => {
  const { user, port } = await onFirst();
  await user.keyboard('e');
  expect(document.activeElement).toBe(field());
  await user.keyboard('返聘人员，合同到六月{Control>}{Enter}{/Control}');
  await until(async () => expect(await written(port)).toEqual(['赵一 返聘人员，合同到六月']));
  await until(() => expect(document.activeElement).toBe(tree()));
  expect(selectedRow()!.textContent).toContain(t('pane/list.explained'));
  expect(screen.queryByText(t('reasons/pane.given', { n: 1, sheet: '上报说明' }))).not.toBeNull();
  await user.keyboard('n');
  await until(() => expect(selectedRow()!.textContent).toContain('钱二'));
  expect(field().value).toBe('');
  // What was written for another one of the unit is at hand.
  const reuse = screen.getByRole('list', { name: t('reasons/pane.reuse') });
  await user.click(within(reuse).getByRole('button', { name: '返聘人员，合同到六月' }));
  expect(field().value).toBe('返聘人员，合同到六月');
  await user.keyboard('p');
  // Typed into the field, a letter is a letter.
  expect(field().value).toBe('返聘人员，合同到六月p');
});

test('the same reason for all of the unit, with a preview of how many; undo takes it back', async () => {
  const { user, port, container } = await onFirst();
  await user.type(field(), '返聘人员，合同到六月');
  await user.click(screen.getByRole('combobox', { name: new RegExp(t('reasons/pane.scope')) }));
  await user.click(screen.getByRole('option', { name: t('reasons/pane.scopes.unit', { n: 2 }) }));
  expect(card().textContent).toContain(t('reasons/pane.preview', { n: 2, names: '赵一、钱二' }));
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: t('reasons/pane.saveMany', { n: 2 }) }));
  await until(async () =>
    expect(await written(port)).toEqual(['赵一 返聘人员，合同到六月', '钱二 返聘人员，合同到六月']),
  );
  expect(container.textContent).toContain(t('reasons/pane.explained', { n: 2 }));
  await user.click(button('reasons/pane.undo'));
  await until(async () => expect(await written(port)).toEqual([]));
  await untilText(t('reasons/pane.undone'));
});

test('a weak reason is remarked on, a blank one cannot be saved', async () => {
  const { user } = await onFirst();
  expect(button('reasons/pane.save').getAttribute('aria-disabled')).toBe('true');
  await user.type(field(), '情况属实');
  expect(card().textContent).toContain(t('reasons/weak.saysNothing'));
  expect(button('reasons/pane.save').getAttribute('aria-disabled')).not.toBe('true');
});

test('after the value has changed the reason is void, and its text can be used again', async () => {
  const port = bookOf();
  const { user } = await onFirst(port);
  await user.type(field(), '返聘人员，合同到六月');
  await user.click(button('reasons/pane.save'));
  await until(async () => expect(await written(port)).toHaveLength(1));
  await act(() => port.apply([{ sheet: '人员', row: 1, column: 2, after: { value: 62 } }]));
  await user.click(screen.getAllByRole('button', { name: t('pane/check.again') })[0]!);
  await until(() => expect(findingRows()[0]!.textContent).toContain('62'));
  expect(findingRows()[0]!.textContent).toContain(t('pane/list.void'));
  await user.click(findingRows()[0]!);
  await until(() => expect(card().textContent).toContain(t('reasons/states.void')));
  expect(field().value).toBe('');
  expect(within(card()).queryByRole('button', { name: '返聘人员，合同到六月' })).not.toBeNull();
});

test('what a clerk typed on the sheet is seen by the next check; a return with all explained may be submitted', async () => {
  const port = bookOf([PEOPLE[0]!, PEOPLE[1]!]);
  // The rule that cannot run is a hard finding of its own; without it only the soft one is left.
  await act(() => port.apply([{ sheet: '审核规则', row: 3, column: 0, after: { value: null } }]));
  for (const column of [1, 2, 3, 4, 5])
    await act(() => port.apply([{ sheet: '审核规则', row: 3, column, after: { value: null } }]));
  const { user, container } = await onFirst(port);
  expect(container.textContent).toContain(t('reasons/submission.open', { open: 1 }));
  await user.click(button('reasons/pane.list'));
  await untilText(t('reasons/pane.listed', { n: 1, sheet: '上报说明' }));
  const sheet = (await readReasons(port))!;
  await act(() =>
    port.apply([
      {
        sheet: sheet.sheet,
        row: sheet.rows[0]!.row,
        column: sheet.columns.get('text')!,
        after: { value: '返聘人员，合同到六月' },
      },
    ]),
  );
  await user.click(screen.getAllByRole('button', { name: t('pane/check.again') })[0]!);
  await until(() => expect(container.textContent).toContain(t('reasons/submission.ready')));
});

test('a hard finding has no field, and e says why', async () => {
  const people = PEOPLE.map((row, n) => (n === 1 ? [...row.slice(0, 3), 0] : row));
  const pane = openPane(bookOf(people));
  await runCheck(pane);
  await pane.user.click(findingRows().find((row) => row.textContent!.includes('赵一没有工资'))!);
  await pane.user.keyboard('e');
  await until(() => expect(card().textContent).toContain(t('reasons/refused.hard')));
  expect(screen.queryByRole('textbox', { name: t('reasons/pane.field') })).toBeNull();
});

test('filtered by unit and by what is to be explained, grouped by unit and by rule', async () => {
  const { user, container } = await onFirst();
  const choose = async (name: string, option: string) => {
    await user.click(screen.getByRole('combobox', { name: new RegExp(name) }));
    await user.click(screen.getByRole('option', { name: option }));
    await settle();
  };
  await user.type(field(), '返聘人员，合同到六月{Control>}{Enter}{/Control}');
  await until(() => expect(container.textContent).toContain(t('reasons/pane.explained', { n: 1 })));
  await user.click(button('pane/filter.more'));
  await choose(t('pane/filter.unit'), '甲社区');
  expect(findingRows().map((row) => row.textContent!.slice(0, 20))).toHaveLength(2);
  await choose(t('pane/filter.state'), t('reasons/states.open'));
  expect(findingRows()).toHaveLength(1);
  expect(findingRows()[0]!.textContent).toContain('钱二');
  await user.click(screen.getByText(t('pane/filter.clear')));
  await choose(t('pane/groupBy.label'), t('pane/groupBy.unit'));
  const tops = () =>
    rows()
      .filter((row) => row.getAttribute('aria-level') === '1')
      .map((row) => row.textContent);
  await until(() => expect(tops().join()).toContain('乙社区'));
  await choose(t('pane/groupBy.label'), t('pane/groupBy.rule'));
  await until(() => expect(tops().join()).toContain('R1 超龄'));
  await expectAccessible(container);
});

test('copies the finding, its group, or all that is listed, as lines for Excel', async () => {
  const { user } = await onFirst();
  const menu = async (item: string): Promise<string[]> => {
    await user.click(button('pane/copy.label'));
    // The menu's layer lets no pointer through where nothing is laid out.
    act(() => screen.getByRole('menuitem', { name: item }).click());
    await settle();
    return (await navigator.clipboard.readText()).trim().split('\r\n');
  };
  expect((await menu(t('pane/copy.one')))[1]).toContain('赵一年龄61岁');
  expect(await menu(t('pane/copy.group', { n: 3 }))).toHaveLength(4);
  await until(async () => expect(await menu(t('pane/copy.shown', { n: 4 }))).toHaveLength(5));
  expect(screen.queryByText(t('pane/copy.done', { n: 4 }))).not.toBeNull();
});

test('? shows all keys; a search finds words of the message', async () => {
  const { user, container } = await onFirst();
  await user.click(findingRows()[1]!);
  act(() => tree().focus());
  await user.keyboard('?');
  const dialog = await until(() => screen.getByRole('dialog'));
  expect(dialog.textContent).toContain(t('pane/keyHelp.explain'));
  await user.click(within(dialog).getAllByRole('button', { name: t('pane/keyHelp.close') })[0]!);
  await until(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.type(screen.getByRole('searchbox'), '孙三年龄65岁');
  await until(() => expect(findingRows()).toHaveLength(1));
  await expectAccessible(container);
});

test('a rule of the workbook that was not run is named by its title', async () => {
  const { user, container } = await onFirst();
  await user.click(screen.getByRole('button', { name: new RegExp(t('pane/counts.skipped')) }));
  expect(container.querySelector('.count-details')!.textContent).toContain('R3 查不了的规则');
});
