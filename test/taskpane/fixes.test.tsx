/** @jest-environment jsdom */
import { makeIdentity } from '../../src/domain/identity/make';
import { setLanguage, t } from '../../src/locale';
import { MemoryWorkbook } from '../../src/workbook/memory';
import type { AppliedEdit, Edit } from '../../src/workbook/port';
import { WorkbookError } from '../../src/workbook/port';
import { person } from '../returns/workbooks';
import { contentOf } from '../workbook/fixes/support';
import {
  act,
  bookOf,
  button,
  cleanup,
  expectAccessible,
  findingRows,
  NAME_COLUMN,
  openPane,
  ROSTER,
  runCheck,
  screen,
  until,
  untilText,
  within,
} from './support';

afterEach(() => {
  cleanup();
  setLanguage('zh-CN');
});

const HERS = makeIdentity('412428', 19800717, 302);
const LOG = '修改记录';
/** Two names with spaces, one sex to be filled in, one that a card gives a hint for. */
const book = (): MemoryWorkbook =>
  bookOf([
    person('张 三'),
    person('李　四'),
    person('王五', { 公民身份号码: HERS, 性别: null, 出生日期: 29419 }),
    person('赵六', { 公民身份号码: HERS.replace('0', 'O'), 性别: '2女' }),
  ]);

const offer = (n: number) => untilText(t('fixes/found', { n }));
const confirm = (n: number) => screen.getByRole('button', { name: t('fixes/preview.confirm', { n }) });
const nameOf = async (port: MemoryWorkbook, row: number) =>
  (await port.inspect([{ sheet: ROSTER, row, column: NAME_COLUMN }]))[0].value;

async function openPreview(port = book()) {
  const pane = openPane(port);
  await runCheck(pane);
  await offer(3);
  await pane.user.click(button('fixes/show'));
  await untilText(t('fixes/preview.head', { n: 3, all: 3 }));
  return pane;
}

test('previews by kind, corrects what is chosen, checks again, and takes it back', async () => {
  const port = book();
  const before = await contentOf(port);
  const pane = await openPreview(port);
  expect(await contentOf(port)).toEqual(before);
  const list = screen.getByRole('list', {
    name: t('fixes/preview.list', { kind: t('fixes/kind.space') }),
  });
  expect(within(list).getAllByRole('listitem')).toHaveLength(2);
  expect(list.textContent).toContain('李␣四');
  await expectAccessible(pane.container);

  await pane.user.click(within(list).getAllByRole('checkbox')[1]);
  await untilText(t('fixes/preview.head', { n: 2, all: 3 }));
  await pane.user.click(confirm(2));
  await until(() => screen.getByText(new RegExp(t('fixes/done.fixed', { n: 2, sheet: LOG, batch: 1 }))));
  expect([await nameOf(port, 1), await nameOf(port, 2)]).toEqual(['张三', '李　四']);
  // Our own write is no change of the clerk's, and the check is repeated.
  expect(screen.queryByText(t('pane/check.stale'))).toBeNull();
  await expectAccessible(pane.container);

  await pane.user.click(button('fixes/done.undo'));
  await untilText(t('fixes/done.undone', { n: 2 }));
  expect(await contentOf(port, LOG)).toEqual(before);
  await offer(3);
});

test('a whole kind is chosen or left out with one box', async () => {
  const { user } = await openPreview();
  const kind = t('fixes/preview.kind', { kind: t('fixes/kind.space'), n: 2 });
  await user.click(screen.getByRole('checkbox', { name: kind }));
  await untilText(t('fixes/preview.head', { n: 1, all: 3 }));
  await user.click(screen.getByRole('checkbox', { name: kind }));
  await untilText(t('fixes/preview.head', { n: 3, all: 3 }));
  await user.click(button('fixes/preview.cancel'));
  await offer(3);
});

test('a card offers its own correction, and says what is likely', async () => {
  const port = book();
  const pane = openPane(port);
  await runCheck(pane);
  await offer(3);
  const open = async (rule: string) => {
    await pane.user.clear(screen.getByRole('searchbox'));
    await pane.user.type(screen.getByRole('searchbox'), rule);
    await until(() => expect(findingRows().length).toBeGreaterThan(0));
    await pane.user.click(findingRows()[0]);
    return until(() => screen.getByRole('region', { name: t('pane/detail.label') }));
  };
  const likely = await open('A02');
  await until(() => expect(likely.textContent).toContain(t('fixes/hint.idLetters')));
  expect(likely.textContent).not.toContain(HERS);
  await expectAccessible(pane.container);

  const card = await open('A01');
  expect(card.textContent).toContain('张␣三');
  await pane.user.click(within(card).getByRole('button', { name: t('fixes/card.button') }));
  await untilText(t('fixes/preview.single'));
  await pane.user.click(confirm(1));
  await until(() => screen.getByText(new RegExp(t('fixes/done.fixed', { n: 1, sheet: LOG, batch: 1 }))));
  expect(await nameOf(port, 1)).toBe('张三');
});

test('a cell changed after the check is named, and the others can be corrected', async () => {
  const port = book();
  const pane = openPane(port);
  await runCheck(pane);
  await offer(3);
  await act(async () => {
    await act(() => port.apply([{ sheet: ROSTER, row: 1, column: NAME_COLUMN, after: { value: '张三丰' } }]));
  });
  await pane.user.click(button('fixes/show'));
  await untilText(t('fixes/left.title', { n: 1 }));
  screen.getByText(t('fixes/left.changed'));
  await pane.user.click(confirm(2));
  await until(() => screen.getByText(new RegExp(t('fixes/done.fixed', { n: 2, sheet: LOG, batch: 1 }))));
  expect(await nameOf(port, 1)).toBe('张三丰');
});

test('a host that fails leaves everything, and its words are shown', async () => {
  class Failing extends MemoryWorkbook {
    override async apply(edits: readonly Edit[]): Promise<AppliedEdit[]> {
      throw new WorkbookError('editing', { edits: edits.length });
    }
  }
  const plain = book();
  const sheets = Object.entries(await contentOf(plain)).map(([name, values]) => ({ name, values }));
  const port = new Failing('return.xlsx', sheets);
  const { user } = await openPreview(port);
  await user.click(confirm(3));
  await untilText(t('workbook/editing'));
  expect(await contentOf(port)).toEqual(await contentOf(plain));
});

test('the log takes back what an earlier session corrected', async () => {
  const port = book();
  const before = await contentOf(port);
  const { user } = await openPreview(port);
  await user.click(confirm(3));
  await until(() => screen.getByText(new RegExp(t('fixes/done.fixed', { n: 3, sheet: LOG, batch: 1 }))));
  cleanup();
  const later = openPane(port);
  await runCheck(later);
  await untilText(t('fixes/none'));
  await later.user.click(button('fixes/revert.show'));
  await untilText(t('fixes/revert.head', { n: 3 }));
  await expectAccessible(later.container);
  await later.user.click(screen.getByRole('button', { name: t('fixes/revert.confirm', { n: 3 }) }));
  await untilText(t('fixes/revert.done', { n: 3 }));
  expect(await contentOf(port, LOG)).toEqual(before);
});

test('a stranger’s workbook with rules of its own is corrected where they are about it', async () => {
  const port = new MemoryWorkbook('goods.xlsx', [
    {
      name: '物品',
      values: [
        ['品名', '单价', '备注'],
        ['笔　', 2, '好　'],
        ['纸', '３', null],
        ['墨', 5, null],
      ],
    },
    {
      name: '审核规则',
      values: [
        ['编号', '表', '公式'],
        ['R1', '物品', '=ISNUMBER([@单价])'],
        ['R2', '物品', '=LEN([@品名])=1'],
      ],
    },
  ]);
  const pane = openPane(port);
  await runCheck(pane);
  await offer(2);
  await pane.user.click(button('fixes/show'));
  await untilText(t('fixes/preview.head', { n: 2, all: 2 }));
  await pane.user.click(confirm(2));
  await until(() => screen.getByText(new RegExp(t('fixes/done.fixed', { n: 2, sheet: LOG, batch: 1 }))));
  expect((await contentOf(port, LOG))['物品']).toEqual([
    ['品名', '单价', '备注'],
    ['笔', 2, '好　'],
    ['纸', 3, null],
    ['墨', 5, null],
  ]);
  // Both findings are gone.
  await until(() => screen.getByText(t('pane/noFindings.title')));
});
