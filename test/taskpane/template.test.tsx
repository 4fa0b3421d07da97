/** @jest-environment jsdom */
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { language, setLanguage, t } from '../../src/locale';
import { communityWorkforce, pickSheets } from '../../src/returns';
import { App } from '../../src/taskpane/App';
import { CommandBus } from '../../src/taskpane/commands-bus';
import { type Files, FilesContext } from '../../src/taskpane/files/files';
import type { WriterRequest } from '../../src/taskpane/template/run-writer';
import { WorkbookError } from '../../src/workbook/port';
import { bookOf, button, expectAccessible, settle, until, untilText } from './support';

afterEach(cleanup);

/** The pane on a small return, with its tab 模板 open; what it makes and hands over is noted. */
async function openTemplate(over: Partial<Files> = {}) {
  setLanguage('zh-CN');
  const made: WriterRequest[] = [];
  const opened: Uint8Array[] = [];
  const files: Files = {
    makeReturn: async (request) => {
      made.push(request);
      return new Uint8Array([made.length]);
    },
    openWorkbook: async (bytes) => void opened.push(bytes),
    canSave: true,
    ...over,
  };
  const port = bookOf([]);
  const user = userEvent.setup({ delay: null });
  const { container } = render(
    <FilesContext.Provider value={files}>
      <App port={port} bus={new CommandBus()} />
    </FilesContext.Provider>,
  );
  await user.click(screen.getByRole('tab', { name: t('pane/tabs.template') }));
  return { port, user, container, made, opened };
}
const names = ({ sheets }: WriterRequest): string[] =>
  pickSheets(communityWorkforce, sheets).template.sheets.map(({ name }) => name);
const box = (name: RegExp) => screen.getByRole('checkbox', { name });

test('an empty return with all sheets opens as a new workbook, in the language of the pane', async () => {
  const { user, made, opened, container } = await openTemplate();
  await expectAccessible(container);
  await user.click(button('template/make'));
  await untilText(t('template/opened'));
  expect(made.map(names)).toEqual([communityWorkforce.sheets.map(({ name }) => name)]);
  expect([made[0].words, opened]).toEqual(['zh-CN', [new Uint8Array([1])]]);
});

test('has the sheets that were chosen; required ones cannot be left out', async () => {
  const { user, made } = await openTemplate();
  expect(box(/^社区工作者花名册/)).toHaveProperty('disabled', true);
  await user.click(button('template/none'));
  await user.click(box(/^换届情况表/));
  await user.click(button('template/make'));
  await until(() => expect(made).toHaveLength(1));
  const required = communityWorkforce.sheets.filter((sheet) => sheet.required).map(({ name }) => name);
  expect(new Set(names(made[0]))).toEqual(new Set([...required, '换届情况表']));
  await user.click(button('template/all'));
  await user.click(box(/^换届情况表/));
  await user.click(button('template/make'));
  await until(() => expect(made).toHaveLength(2));
  expect(names(made[1])).toHaveLength(communityWorkforce.sheets.length - 1);
  expect(names(made[1])).not.toContain('换届情况表');
});

test('is written in the language chosen, and the pane goes on in its own', async () => {
  const { user, made } = await openTemplate();
  await user.click(screen.getByRole('combobox', { name: new RegExp(t('template/language')) }));
  await user.click(screen.getByRole('option', { name: /English/ }));
  await user.click(button('template/make'));
  await untilText(t('template/opened'));
  expect([made[0].words, language()]).toEqual(['en', 'zh-CN']);
});

test('is saved as a file where Excel opens none; where neither can be, it says what to do', async () => {
  const saved: string[] = [];
  URL.createObjectURL = () => 'blob:x';
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function click() {
    saved.push(this.download);
  };
  const { user } = await openTemplate({ openWorkbook: undefined });
  await user.click(button('template/make'));
  await until(() => expect(saved).toEqual([expect.stringMatching(/1\.0\.xlsx$/)]));
  cleanup();
  await openTemplate({ openWorkbook: undefined, canSave: false });
  expect(button('template/make').getAttribute('aria-disabled')).toBe('true');
  await untilText(t('template/impossible'));
});

test('while it is made one sees how far it is, and can stop it', async () => {
  const { user, opened } = await openTemplate({
    makeReturn: (_, { signal, onProgress }) =>
      new Promise((_resolve, reject) => {
        onProgress?.({ done: 3, total: 12 });
        signal?.addEventListener('abort', () => reject(new WorkbookError('cancelled')));
      }),
  });
  await user.click(button('template/make'));
  const bar = await until(() => screen.getByRole('progressbar'));
  await until(() => expect(bar.getAttribute('aria-valuenow')).toBe('25'));
  expect(button('template/make').getAttribute('aria-disabled')).toBe('true');
  await user.click(button('pane/running.cancel'));
  await untilText(t('template/cancelled'));
  expect([opened, screen.queryByRole('progressbar')]).toEqual([[], null]);
  expect(button('template/make').getAttribute('aria-disabled')).not.toBe('true');
});

test('a failure is said in words, and the next try goes on', async () => {
  let fail = true;
  const { user } = await openTemplate({
    openWorkbook: async () => {
      if (fail) throw new Error('no window');
    },
  });
  await user.click(button('template/make'));
  await until(() => screen.getByText(/no window/));
  fail = false;
  await user.click(button('template/make'));
  await untilText(t('template/opened'));
});

test('the rules are written to a new sheet, the workbook’s own behind the built-in ones', async () => {
  const { user, port } = await openTemplate();
  await act(() =>
    port.addSheet({
      name: '审核规则',
      rows: [
        ['编号', '表', '公式'],
        ['本地1', '社区工作者花名册', '=[@姓名]<>"张三"'],
      ].map((row) => row.map((value) => ({ content: { value } }))),
    }),
  );
  await user.click(button('template/rules.sheet'));
  await untilText(t('template/rules.written', { name: '审核规则表（内置）' }));
  const sheet = (await port.sheets()).find(({ name }) => name === '审核规则表（内置）')!;
  const ids: unknown[] = [];
  for await (const block of port.read({ ...sheet.used!, columns: 1 })) ids.push(...block.values.flat());
  expect(ids).toEqual(expect.arrayContaining(['A01', 'B05', '本地1']));
  expect((await port.sheets()).map(({ name }) => name)).toContain('结构审核');
  await act(settle);
});

test('the report can be saved as a page or as JSON from the menu of its button', async () => {
  const saved: string[] = [];
  URL.createObjectURL = () => 'blob:x';
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function click() {
    saved.push(this.download);
  };
  const { user } = await openTemplate();
  await user.click(screen.getByRole('tab', { name: t('pane/tabs.check') }));
  await user.click(button('pane/check.start'));
  for (const form of ['html', 'json'] as const) {
    await until(() =>
      expect(screen.getByRole('button', { name: t('pane/report.more') })).toHaveProperty('disabled', false),
    );
    await user.click(screen.getByRole('button', { name: t('pane/report.more') }));
    const menu = await until(() => screen.getByRole('menu'));
    await user.click(within(menu).getByRole('menuitem', { name: t(`pane/report.${form}`) }));
    await until(() => expect(saved[saved.length - 1]).toBe(`审核报告 return.${form}`));
  }
});
