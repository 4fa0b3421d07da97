import type { Frame, Page } from 'playwright-core';
import { barriers } from './support/axe';
import { scene, useStage } from './support/stage';

useStage();

const REASON = '退休返聘，合同到明年六月';

async function openPane(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe[src*="taskpane.html"]', { timeout: 60_000 });
  const frame = (await element.contentFrame())!;
  await frame.waitForSelector('button', { timeout: 60_000 });
  await page.evaluate(() => window.workbench!.ready());
  return frame;
}

async function check(frame: Frame): Promise<void> {
  await frame.locator('.panel > .toolbar button').first().click();
  await frame.locator('.panel > .toolbar button', { hasText: '重新检查' }).waitFor({ timeout: 60_000 });
  await frame.locator('[role=progressbar]').waitFor({ state: 'detached', timeout: 60_000 });
}

/** What stands on the sheet of reasons, by its headers. */
const onSheet = (page: Page): Promise<Record<string, unknown>[]> =>
  page.evaluate(() => {
    const [header, ...rows] = window.workbench!.values('上报说明', 'A3:P60');
    return rows
      .filter((row) => row.some((cell) => cell !== null && cell !== ''))
      .map((row) => Object.fromEntries(row.map((cell, n) => [String(header![n]), cell])));
  });

scene(
  'soft findings are explained with the keyboard alone, read again by the next check, and listed on the sheet',
  { path: '/workbench.html', timeout: 240_000 },
  async ({ page, problems }) => {
    const frame = await openPane(page);
    await check(frame);
    const submission = frame.locator('.submission');
    expect(await submission.innerText()).toMatch(
      /还不能上报：强制性问题 \d+ 个须改正，核实性问题 \d+ 个待说明/,
    );

    // Only the soft ones, by what is to be explained; then down to the first, and e.
    await frame.locator('button.count.soft').click();
    await frame.locator('[role=tree]').focus();
    await page.keyboard.press('n');
    const card = frame.locator('.detail');
    await card.waitFor();
    await page.keyboard.press('e');
    const field = frame.getByLabel('上报说明', { exact: true });
    await field.waitFor();
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type(REASON);
    expect(await barriers(frame)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await frame.getByText('1 个问题的说明已写入工作表“上报说明”').waitFor({ timeout: 60_000 });
    expect(await onSheet(page)).toEqual([
      expect.objectContaining({ 状态: '已说明', 上报说明: REASON, 标识: expect.any(String) }),
    ]);

    // The keyboard is back in the list, and goes on from there.
    await page.keyboard.press('n');
    await frame.locator('.detail .place', { hasText: '第 2 个' }).waitFor();

    // Written into a sheet by us, it makes no result out of date; read again, it holds.
    expect(await frame.getByText('结果已过期').count()).toBe(0);
    await check(frame);
    await submission.filter({ hasText: '已说明 1 个' }).waitFor();
    expect(await frame.locator('[role=treeitem] .state.explained').count()).toBeGreaterThan(0);

    // All keys, on demand.
    await frame.locator('[role=tree]').focus();
    await page.keyboard.press('?');
    // Fluent's dialog itself has no size; its words have.
    await frame.getByText('保存说明，回到清单').waitFor();
    expect(await barriers(frame)).toEqual([]);
    await page.keyboard.press('Escape');
    await frame.getByRole('dialog').waitFor({ state: 'detached' });

    // Listed on the sheet: every soft finding has its row there, the explained one its reason.
    await frame.getByRole('button', { name: '列到“上报说明”表' }).click();
    await frame.getByText('个核实性问题已列到工作表“上报说明”').waitFor({ timeout: 60_000 });
    const rows = await onSheet(page);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter((row) => row['上报说明'] === REASON)).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/\d{17}[\dX]/);
    expect(problems).toEqual([]);
  },
);
