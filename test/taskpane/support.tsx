import '../../src/taskpane/no-fonts';
import { InjectionMode, Stylesheet } from '@fluentui/react';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { Cell } from '../../src/domain/cell';
import { setLanguage, t, type Language } from '../../src/locale';
import { App } from '../../src/taskpane/App';
import { CommandBus } from '../../src/taskpane/commands-bus';
import { registerPaneIcons } from '../../src/taskpane/icons/register';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { communityRow, cover, header, person } from '../returns/workbooks';

// Fluent's style rules stay out of jsdom, which has no layout for them, but goes through all of them for every element
// that it is asked for by role and name. The styled pane is looked at in Chromium (test/e2e).
Stylesheet.getInstance().setConfig({ injectionMode: InjectionMode.none });
registerPaneIcons();
// The accessibility check asks for a canvas, and takes none for an answer; jsdom would complain each time.
HTMLCanvasElement.prototype.getContext = () => null;
// A whole pane in a slow DOM on a busy machine.
jest.setTimeout(90_000);

export const ROSTER = '社区工作者花名册';
export const COMMUNITIES = '社区基本情况表';

/** A small return: one community, and the people given. */
export const bookOf = (people: readonly Cell[][], roster: { protected?: boolean } = {}): MemoryWorkbook =>
  new MemoryWorkbook('return.xlsx', [
    { name: '封面', values: cover },
    { name: COMMUNITIES, values: [header(COMMUNITIES), communityRow('第一社区')] },
    { name: ROSTER, values: [header(ROSTER), ...people], ...roster },
  ]);

/** Two people whose names cannot be names; both lines have further faults of their own. */
export const damagedBook = (): MemoryWorkbook => bookOf([person('张 三'), person('李四'), person('王5')]);

export const NAME_COLUMN = header(ROSTER).indexOf('姓名');

/** Draws the pane on a workbook. */
export function openPane(port: MemoryWorkbook, language: Language = 'zh-CN') {
  setLanguage(language);
  const bus = new CommandBus();
  const user = userEvent.setup({ delay: null });
  const { container } = render(<App port={port} bus={bus} />);
  return { port, bus, user, container };
}

export type Pane = ReturnType<typeof openPane>;

export const button = (key: string): HTMLElement => screen.getByRole('button', { name: t(key) });
export const tree = (): HTMLElement => screen.getByRole('tree');
export const rows = (): HTMLElement[] => within(tree()).queryAllByRole('treeitem');
export const findingRows = (): HTMLElement[] =>
  rows().filter((row) => row.getAttribute('aria-level') === '3');
export const selectedRow = (): HTMLElement | undefined =>
  rows().find((row) => row.getAttribute('aria-selected') === 'true');

/** Lets the port's promises and their effects settle. */
export const settle = (): Promise<void> =>
  act(async () => void (await new Promise((done) => setTimeout(done, 20))));

/** Tries until it no longer fails, for 40 seconds at most; always inside `act`, so that effects are over as well. */
export async function until<T>(probe: () => T | Promise<T>): Promise<T> {
  const end = Date.now() + 40_000;
  for (;;) {
    await settle();
    try {
      return await probe();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

export const untilText = (text: string): Promise<HTMLElement> => until(() => screen.getByText(text));

/** Presses 检查 and waits for the results. */
export async function runCheck({ user }: Pane): Promise<void> {
  await user.click(button('pane/check.start'));
  await until(tree);
}

/** Names and roles as assistive technology needs them; contrast needs a real browser. */
export async function expectAccessible(container: HTMLElement): Promise<void> {
  // It takes its time, in which timers of the pane go on.
  const { violations } = await act(() =>
    axe.run(container, { rules: { 'color-contrast': { enabled: false } } }),
  );
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect(told).toEqual([]);
}

export { act, cleanup, screen, within };
