/** @jest-environment jsdom */
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setLanguage, t } from '../../src/locale';
import { App } from '../../src/taskpane/App';
import { type OpenFile, OpenFileContext } from '../../src/taskpane/prior/open-file';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { WorkbookError } from '../../src/workbook/port';
import { loadRegions } from '../../src/domain/regions/load';
import { communityWorkforce } from '../../src/returns';
import { catalogue } from '../../src/rules/catalogue';
import { check } from '../../src/rules/check';
import { reasonFor } from '../../src/rules/reasons/reason';
import { readReturn } from '../../src/workbook/read-return';
import { readReasons, reasonsOf } from '../../src/workbook/reasons/read';
import { writeReasons } from '../../src/workbook/reasons/write';
import { communityRow, cover, header, person } from '../returns/workbooks';
import type { ReturnContent } from '../../src/returns/content';
import { twoPeriods } from '../returns/periods';
import { COMMUNITIES, expectAccessible, ROSTER, screen, until, untilText, within } from './support';

const periods = twoPeriods();

/** A return in memory: the files themselves are read in the tests of the command line and in the browser. */
const bookOf = (content: ReturnContent): MemoryWorkbook =>
  new MemoryWorkbook(
    'return.xlsx',
    [...content.sheets].map(([name, records]) => {
      const columns = header(name);
      return {
        name,
        values:
          name === '封面'
            ? columns.map((column) => [column, records[0]?.[column] ?? null])
            : [columns, ...records.map((record) => columns.map((column) => record[column] ?? null))],
      };
    }),
  );

/** What is behind each file's name. */
const openNamed: OpenFile = async (_, name) => {
  if (name === 'text.xlsx') throw new WorkbookError('notAWorkbook');
  return bookOf(name === 'last.xlsx' ? periods.last : periods.now);
};

const fileNamed = (name: string): File => {
  const file = new File(['x'], name);
  // Not in this DOM.
  file.arrayBuffer ??= async () => new ArrayBuffer(1);
  return file;
};

function open(port: MemoryWorkbook, openFile: OpenFile = openNamed) {
  setLanguage('zh-CN');
  const { container } = render(
    <OpenFileContext.Provider value={openFile}>
      <App port={port} />
    </OpenFileContext.Provider>,
  );
  return { container, user: userEvent.setup({ delay: null, applyAccept: false }) };
}

const section = (): HTMLElement => screen.getByRole('region', { name: t('prior/title') });
const toggle = (): HTMLElement => within(section()).getByRole('button', { name: /与上期比对/ });
const input = (): HTMLInputElement => section().querySelector('input[type=file]')!;
const button = (name: string | RegExp): HTMLElement => within(section()).getByRole('button', { name });

/** A return of the sample's unit, of the same day, with next to nothing on it. */
const small = (more: { name: string; values: (string | number | null)[][] }[] = []): MemoryWorkbook =>
  new MemoryWorkbook('return.xlsx', [
    {
      name: '封面',
      values: cover.map(([label, value]) => [label, label === '填报单位代码' ? '410122000000' : value]),
    },
    { name: COMMUNITIES, values: [header(COMMUNITIES), communityRow('第一社区')] },
    { name: ROSTER, values: [header(ROSTER), person('张三')] },
    ...more,
  ]);

test('a chosen file is told by unit, period and date, and the next check compares with it', async () => {
  const { container, user } = open(bookOf(periods.now));
  expect(toggle().textContent).toContain(t('prior/sheet'));
  await user.click(toggle());
  expect(toggle().getAttribute('aria-expanded')).toBe('true');
  await user.upload(input(), fileNamed('last.xlsx'));
  await untilText(t('prior/usable'));
  for (const words of ['示例县民政局', '2024年度', '2024-12-31']) within(section()).getByText(words);
  expect(toggle().textContent).toContain('last.xlsx');
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: t('pane/check.start') }));
  await until(() => screen.getByRole('tree'));
  expect(screen.getByRole('tree').textContent).toContain('退出人员没有变动登记');

  // Forgotten, the findings are of another comparison than the next check would make.
  await user.click(button(t('prior/forget')));
  await untilText(t('pane/check.stale'));
  expect(toggle().textContent).toContain(t('prior/sheet'));
});

test('a file of the same day, or of another unit, is refused with the reasons', async () => {
  const { user } = open(small());
  await user.click(toggle());
  await user.upload(input(), fileNamed('same.xlsx'));
  const date = '2025-12-31';
  await untilText(t('prior/obstacle.sameDate', { date }));
  expect(toggle().textContent).toContain(t('prior/notUsed', { file: 'same.xlsx' }));
  // Nothing can be taken from it.
  expect(within(section()).queryByText(t('prior/write.start'))).toBeNull();
});

test('a file that is no workbook says so, and another one can be chosen', async () => {
  const { user } = open(small());
  await user.click(toggle());
  await user.upload(input(), fileNamed('text.xlsx'));
  await untilText(t('workbook/notAWorkbook'));
  await user.upload(input(), fileNamed('last.xlsx'));
  await untilText(t('prior/usable'));
});

test('the newest choice holds, and reading can be given up', async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const { user } = open(small(), async (bytes, name) => {
    if (name === 'slow.xlsx') await held;
    return openNamed(bytes, name);
  });
  await user.click(toggle());
  await user.upload(input(), fileNamed('slow.xlsx'));
  await untilText(t('prior/reading', { file: 'slow.xlsx' }));
  await user.click(button(t('prior/cancel')));
  await user.upload(input(), fileNamed('last.xlsx'));
  release();
  await untilText(t('prior/usable'));
  expect(toggle().textContent).toContain('last.xlsx');
});

test('figures are written after a preview, and taken back', async () => {
  const port = small();
  const { user } = open(port);
  await user.click(toggle());
  await user.upload(input(), fileNamed('last.xlsx'));
  await untilText(t('prior/usable'));
  await user.click(button(t('prior/write.start')));
  await untilText(t('prior/write.newSheet'));
  expect((await port.sheets()).map(({ name }) => name)).not.toContain('上期数据');
  await user.click(button(t('prior/write.confirm', { n: 120 })));
  await untilText(t('prior/write.done', { sheet: '上期数据', n: 120, log: '修改记录', batch: 1 }));
  const sheet = async () => (await port.sheets()).find(({ name }) => name === '上期数据')?.used?.rows;
  expect(await sheet()).toBe(121);
  await user.click(button(t('prior/write.undo')));
  await untilText(t('prior/write.undone', { sheet: '上期数据' }));
  expect(await sheet()).toBe(1);
});

test('reasons of the chosen file are offered, taken over for the same values, and taken back', async () => {
  const port = bookOf(periods.now);
  await loadRegions();
  const steps = check(await readReturn(port, communityWorkforce), catalogue);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const soft = step.value.findings.filter(({ severity, rule }) => severity === 'soft' && !/^E/.test(rule));
  const same = soft[0]!;
  const last = bookOf(periods.last);
  const ruleOf = (id: string) => catalogue.find((rule) => rule.id === id);
  await writeReasons(last, [same], [reasonFor(same, '上期已经核实')], { ruleOf });
  const { user } = open(port, async () => last);
  await user.click(toggle());
  await user.upload(input(), fileNamed('last.xlsx'));
  await untilText(t('prior/usable'));
  await user.click(screen.getByRole('button', { name: t('pane/check.start') }));
  await until(() => screen.getByRole('tree'));
  await user.click(screen.getByRole('button', { name: t('reasons/pane.carry') }));
  const undo = await until(() => screen.getByRole('button', { name: t('reasons/pane.carryUndo') }));
  const said = async () => reasonsOf(await readReasons(port)).filter(({ text }) => text !== '');
  expect(await said()).toMatchObject([
    { rule: same.rule, key: same.key, sign: same.sign, text: '上期已经核实', carried: expect.any(String) },
  ]);
  await user.click(undo);
  await until(() => screen.getByRole('button', { name: t('reasons/pane.carry') }));
  expect(await said()).toEqual([]);
});
