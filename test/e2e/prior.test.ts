import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { fileOf } from '../returns/period-files';
import { twoPeriods } from '../returns/periods';
import { barriers } from './support/axe';
import { scene, useStage } from './support/stage';

useStage();

const folder = mkdtempSync(path.join(tmpdir(), 'shequ-prior-'));
const [last, now] = ['last.xlsx', 'this.xlsx'].map((name) => path.join(folder, name)) as [string, string];

beforeAll(async () => {
  const periods = twoPeriods();
  writeFileSync(last, await fileOf(periods.last));
  writeFileSync(now, await fileOf(periods.now));
}, 120_000);

async function openThis(page: Page): Promise<Frame> {
  await page.waitForFunction(() => (window.workbench?.sheets().length ?? 0) > 0, null, { timeout: 90_000 });
  await page.evaluate(() => window.workbench!.ready());
  await page.setInputFiles('#file', now);
  await page.waitForFunction(() => document.title.includes('this.xlsx'), null, { timeout: 90_000 });
  await page.evaluate(() => window.workbench!.ready());
  const frame = page.frames().find((one) => one.url().includes('taskpane.html'))!;
  await frame.waitForSelector('.prior .toggle', { timeout: 60_000 });
  return frame;
}

scene(
  "last period's return is chosen by the keyboard, checked against, and its figures are written and taken back",
  { path: '/workbench.html?file=none', timeout: 300_000 },
  async ({ page, problems }) => {
    const frame = await openThis(page);
    await frame.locator('.prior .toggle').focus();
    await page.keyboard.press('Enter');
    const asked = page.waitForEvent('filechooser');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await (await asked).setFiles(last);
    await frame.getByText('已选定为上期报表').waitFor({ timeout: 90_000 });
    expect(await barriers(frame)).toEqual([]);
    if (process.env.SHEQU_PICTURES)
      await page.screenshot({ path: path.join(process.env.SHEQU_PICTURES, 'prior.png') });

    await frame.getByRole('button', { name: '写入“上期数据”表…' }).click();
    await frame.getByRole('button', { name: /^写入 \d+ 项$/ }).click();
    await frame.getByText('已写入“上期数据”表').waitFor({ timeout: 60_000 });
    const first = () => page.evaluate(() => window.workbench!.values('上期数据', 'A1:E2'));
    expect((await first())[1]?.slice(0, 3)).toEqual([
      '社区基本情况表',
      expect.stringMatching(/^\d{12}$/),
      '常住人口',
    ]);
    await frame.locator('.prior').getByRole('button', { name: '撤销' }).click();
    await frame.locator('.prior').getByText('已撤销').waitFor({ timeout: 60_000 });
    expect((await first())[0]?.[0]).toBe('表名');
    expect((await first())[1]?.[0] ?? '').toBe('');

    await frame.locator('.prior .toggle').click();
    await frame.getByRole('button', { name: '检查', exact: true }).click();
    await frame.getByText('退出人员没有变动登记').first().waitFor({ timeout: 120_000 });
    if (process.env.SHEQU_PICTURES)
      await page.screenshot({ path: path.join(process.env.SHEQU_PICTURES, 'prior-found.png') });
    expect(await barriers(frame)).toEqual([]);
    expect(problems).toEqual([]);
  },
);
