/** @jest-environment jsdom */
import { setLanguage, t } from '../../src/locale';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { communityRow, cover, header, person } from '../returns/workbooks';
import {
  cleanup,
  COMMUNITIES,
  expectAccessible,
  findingRows,
  openPane,
  type Pane,
  ROSTER,
  runCheck,
  screen,
  settle,
  until,
  within,
} from './support';

afterEach(cleanup);
afterAll(() => setLanguage('zh-CN'));

const likely = () => screen.getByRole('region', { name: t('localise/title') });

const bookWith = (community: Parameters<typeof communityRow>[1]) =>
  new MemoryWorkbook('return.xlsx', [
    { name: '封面', values: cover },
    { name: COMMUNITIES, values: [header(COMMUNITIES), communityRow('第一社区', community)] },
    { name: ROSTER, values: [header(ROSTER), person('张三')] },
  ]);

/** Searches for a rule and chooses its finding. */
async function choose(pane: Pane, rule: string, words: string): Promise<void> {
  await pane.user.type(screen.getByRole('searchbox'), words);
  await until(() => expect(findingRows()).not.toHaveLength(0));
  await settle();
  await pane.user.click(findingRows()[0]);
  await until(() => expect(screen.getByText(rule, { selector: '.detail .rule-id' })).toBeDefined());
}

const column = (name: string) => header(COMMUNITIES).indexOf(name);
const G15 = { 常住人口: 8400, 户籍人口: 7000, 人在户在: 6500, 人在户不在: 2000, 户在人不在: 500 };

test('the card of a total that is out says which cells may be wrong, and leads there', async () => {
  const pane = openPane(bookWith(G15));
  const selected: unknown[] = [];
  const { select } = pane.port;
  pane.port.select = (range) => {
    selected.push(range);
    return select.call(pane.port, range);
  };
  await runCheck(pane);
  await choose(pane, 'G15', '人在户不在');
  const part = await until(likely);
  expect(part.textContent).toContain('最少需改 1 处，有 2 种可能：');
  const ways = within(part).getAllByRole('listitem');
  expect(ways.map((way) => way.textContent)).toEqual([
    expect.stringMatching(/^J2 常住人口（第一社区）：现为 8400，应为 8500$/),
    expect.stringMatching(/^O2 人在户不在（第一社区）：现为 2000，应为 1900$/),
  ]);
  await pane.user.click(within(ways[1]).getByRole('button'));
  await until(() =>
    expect(selected.at(-1)).toEqual({
      sheet: COMMUNITIES,
      row: 1,
      column: column('人在户不在'),
      rows: 1,
      columns: 1,
    }),
  );
  await expectAccessible(screen.getByRole('region', { name: t('pane/detail.label') }));
});

test('a cell that is in both totals is the one', async () => {
  const pane = openPane(bookWith({ ...G15, 常住人口: 8500, 人在户在: 6400 }), 'en');
  await runCheck(pane);
  await choose(pane, 'G15', '人在户不在');
  const part = await until(likely);
  expect(part.textContent).toContain('At least 1 to change:');
  expect(within(part).getByRole('listitem').textContent).toMatch(/人在户在.*now 6400, should be 6500$/);
});

test('a finding that is about no figures of that kind has no such part', async () => {
  const pane = openPane(bookWith({ 社区类型: '乱填' }));
  await runCheck(pane);
  await choose(pane, 'S11', '乱填');
  await settle();
  await settle();
  expect(screen.queryByRole('region', { name: t('localise/title') })).toBeNull();
});
