/** @jest-environment jsdom */
import type { Cell } from '../../src/domain/cell';
import { t } from '../../src/locale';
import { header, person } from '../returns/workbooks';
import {
  act,
  bookOf,
  cleanup,
  expectAccessible,
  openPane,
  type Pane,
  ROSTER,
  runCheck,
  screen,
  until,
  within,
} from './support';

afterEach(cleanup);

const column = (name: string): number => header(ROSTER).indexOf(name);
const NAMES = [
  '赵一',
  '钱二',
  '孙三',
  '李四',
  '周五',
  '吴六',
  '郑七',
  '王八',
  '冯九',
  '陈十',
  '褚一',
  '卫二',
];
/** A blank 证书管理号 leaves a rule undecided, and is no finding; most other cells that are blank here are findings. */
const bookWith = (fields: (n: number) => Record<string, Cell>) =>
  bookOf(NAMES.map((name, n) => person(name, fields(n))));

/** Opens what could not be judged, and waits until it is listed. */
async function openUndecided({ user }: Pane, language = /未判定|Undecided/): Promise<HTMLElement> {
  const count = screen.getByRole('button', { name: language });
  await user.click(count);
  const details = document.getElementById(count.getAttribute('aria-controls')!)!;
  await until(() => expect(within(details).queryByText(t('undecided/pane.waiting'))).toBeNull());
  return details;
}
const section = (details: HTMLElement, kind: string): HTMLElement =>
  within(details).getByRole('button', { name: new RegExp(t(`undecided/class.${kind}`)) });
/** The cause about a column. */
const cause = (details: HTMLElement, name: string): HTMLElement =>
  within(details)
    .getByText(t('undecided/cause.blank', { columns: name }))
    .closest('li')!;

test('what could not be judged is listed by cause: the blank cells, each of which leads there', async () => {
  const pane = openPane(bookWith((n) => ({ 证书管理号: n >= 2 && n <= 4 ? null : 'A1' })));
  await runCheck(pane);
  const details = await openUndecided(pane);
  const dates = cause(details, '证书管理号');
  expect(dates.textContent).toContain(ROSTER);
  const letters = t('undecided/pane.goTo', { sheet: ROSTER, cells: 'AD4:AD6' });
  const jump = within(dates).getByRole('button', { name: letters });
  act(() => jump.focus());
  await pane.user.keyboard('{Enter}');
  const range = { sheet: ROSTER, row: 3, column: column('证书管理号'), rows: 3, columns: 1 };
  await until(async () => expect(await pane.port.selection()).toEqual(range));
  await expectAccessible(pane.container);
});

test('a cause opens to the rules that could not judge; by rule, each has its causes', async () => {
  const pane = openPane(bookWith((n) => ({ 证书管理号: n === 1 ? null : 'A1' })));
  await runCheck(pane);
  const details = await openUndecided(pane);
  const dates = cause(details, '证书管理号');
  const rules = within(dates).getByRole('button', { name: /条规则无法判断/ });
  expect(rules.getAttribute('aria-expanded')).toBe('false');
  await pane.user.click(rules);
  const ids = within(dates)
    .getAllByRole('listitem')
    .map((item) => item.querySelector('b')!.textContent);
  expect(ids.length).toBeGreaterThan(0);
  await pane.user.click(within(details).getByRole('button', { name: t('undecided/pane.by_rule') }));
  const rule = within(details).getByText(ids[0]!).closest('li')!;
  expect(rule.textContent).toContain(t('undecided/cause.blank', { columns: '证书管理号' }));
  await expectAccessible(pane.container);
});

test('blank cells that have a finding, and parameters that nobody has set, stand apart, folded', async () => {
  const pane = openPane(bookWith((n) => ({ 证书管理号: n === 1 ? null : 'A1' })));
  await runCheck(pane);
  const details = await openUndecided(pane);
  expect(section(details, 'open').getAttribute('aria-expanded')).toBe('true');
  const found = section(details, 'found');
  expect(found.getAttribute('aria-expanded')).toBe('false');
  await pane.user.click(found);
  expect(cause(details, '公民身份号码').textContent).toContain('C2:C13');
  expect(section(details, 'settings').textContent).toMatch(/\d/);
});

test('of many places the first are shown, and more when asked, where the focus then is', async () => {
  const pane = openPane(
    bookOf(
      Array.from({ length: 30 }, (_, n) => person(NAMES[n % 12]!, { 证书管理号: n % 2 === 0 ? null : 'A1' })),
    ),
  );
  await runCheck(pane);
  const details = await openUndecided(pane);
  const links = () => within(cause(details, '证书管理号')).getAllByRole('button', { name: /^定位到/ });
  expect(links()).toHaveLength(8);
  await pane.user.click(within(cause(details, '证书管理号')).getByRole('button', { name: /^再列/ }));
  expect(links()).toHaveLength(15);
  expect(document.activeElement).toBe(links()[8]);
});

test('a cell that was filled in is gone after checking again', async () => {
  const pane = openPane(bookWith((n) => ({ 证书管理号: n === 2 || n === 5 ? null : 'A1' })));
  await runCheck(pane);
  let details = await openUndecided(pane);
  expect(cause(details, '证书管理号').textContent).toContain('AD4');
  await act(() =>
    pane.port.apply([{ sheet: ROSTER, row: 3, column: column('证书管理号'), after: { value: 'A1' } }]),
  );
  await pane.user.click(
    (await until(() => screen.getAllByRole('button', { name: t('pane/check.again') })))[0]!,
  );
  await until(() => expect(screen.queryByText(t('pane/check.stale'))).toBeNull());
  details = document.querySelector<HTMLElement>('.count-details')!;
  await until(() => expect(cause(details, '证书管理号').textContent).not.toContain('AD4'));
  expect(cause(details, '证书管理号').textContent).toContain('AD7');
});

test('in English as well', async () => {
  const pane = openPane(
    bookWith((n) => ({ 证书管理号: n === 2 ? null : 'A1' })),
    'en',
  );
  await runCheck(pane);
  const details = await openUndecided(pane);
  expect(cause(details, '证书管理号').textContent).toContain('AD4');
  expect(section(details, 'open').textContent).toContain('Cells to fill in');
});
