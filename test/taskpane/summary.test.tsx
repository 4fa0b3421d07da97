/** @jest-environment jsdom */
import { t } from '../../src/locale';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { WorkbookError, type PivotSpec } from '../../src/workbook/port';
import { header, person } from '../returns/workbooks';
import {
  act,
  bookOf,
  button,
  cleanup,
  expectAccessible,
  openPane,
  ROSTER,
  screen,
  until,
  untilText,
} from './support';

afterEach(cleanup);

const people = [
  person('张三', { 岗位类别: '1两委成员', 居住地级别: '1本社区', 在岗状态: '1在岗' }),
  person('李四', { 岗位类别: '2其他专职', 居住地级别: '2本街道', 在岗状态: '1在岗' }),
];
const STAFFING = 'pane/summary.staffing';

/** Goes to 汇总. */
async function openSummaries(port: MemoryWorkbook) {
  const pane = openPane(port);
  await pane.user.click(screen.getByRole('tab', { name: t('pane/tabs.summary') }));
  return pane;
}

test('writes both summaries, and one PivotTable over the roster beside the last', async () => {
  const pane = await openSummaries(bookOf(people));
  await expectAccessible(pane.container);
  await pane.user.click(button('pane/summary.writeBoth'));
  const names = [t('summary/sheets.H1'), t('summary/sheets.H2')];
  const written = t('pane/summary.written', { sheets: names.join(t('pane/and')) });
  await untilText(written);
  expect((await pane.port.sheets()).slice(-2).map((sheet) => sheet.name)).toEqual(names);
  const [pivot] = pane.port.pivots();
  expect(pane.port.pivots()).toHaveLength(1);
  expect(pivot).toMatchObject({
    source: { sheet: ROSTER, row: 0, rows: 3 },
    destination: { sheet: names[1] },
  });
  const widest = Math.max(...pane.port.layout(names[1]!)!.rows.map((row) => row.length));
  expect(pivot!.destination.column).toBeGreaterThan(widest);
});

test('writes one summary alone', async () => {
  const pane = await openSummaries(bookOf(people));
  await pane.user.click(
    screen.getByRole('button', { name: t('pane/summary.writeOne', { name: t(STAFFING) }) }),
  );
  await untilText(t('pane/summary.written', { sheets: t('summary/sheets.H1') }));
  expect((await pane.port.sheets()).map((sheet) => sheet.name)).not.toContain(t('summary/sheets.H2'));
});

test('a host without PivotTables keeps the summary and says what is missing', async () => {
  class WithoutPivots extends MemoryWorkbook {
    override async addPivot(_pivot: PivotSpec): Promise<void> {
      throw new WorkbookError('unsupported', { what: 'pivot' });
    }
  }
  const port = new WithoutPivots('return.xlsx', [
    {
      name: ROSTER,
      values: [header(ROSTER), ...people],
    },
  ]);
  const pane = await openSummaries(port);
  await pane.user.click(button('pane/summary.writeBoth'));
  const why = t('workbook/unsupported', { what: 'pivot' });
  await untilText(t('pane/summary.noPivot', { why }));
  expect((await port.sheets()).map((sheet) => sheet.name)).toContain(t('summary/sheets.H2'));
  await expectAccessible(pane.container);
});

test('a workbook without our sheets gets no summary, and words', async () => {
  const pane = await openSummaries(new MemoryWorkbook('other.xlsx', [{ name: 'a', values: [[1]] }]));
  await pane.user.click(button('pane/summary.writeBoth'));
  await untilText(t('pane/ending.nothing'));
  expect(await pane.port.sheets()).toHaveLength(1);
});

test('ribbon commands start their work in the right tab', async () => {
  const pane = openPane(bookOf(people));
  act(() => pane.bus.send('summarize'));
  const tab = (key: string) => screen.getByRole('tab', { name: t(key) });
  await until(() => expect(tab('pane/tabs.summary').getAttribute('aria-selected')).toBe('true'));
  await until(() => expect(pane.port.pivots()).toHaveLength(1));
  act(() => pane.bus.send('check'));
  await until(() => expect(tab('pane/tabs.check').getAttribute('aria-selected')).toBe('true'));
  await until(() => button('pane/check.again'));
});
