import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { barriers } from './support/axe';
import { scene, useStage } from './support/stage';

useStage();

const cli = path.join(__dirname, '../../dist/cli/shequ.cjs');
const ROSTER = '社区工作者花名册';
const COMMUNITIES = '社区基本情况表';
/** Cells of the damaged sample that are corrected: a name, an old identity number, a number as text, a birth date. */
const CELLS = [
  [ROSTER, 'B90'],
  [ROSTER, 'C119'],
  [COMMUNITIES, 'G28'],
  [ROSTER, 'E120'],
] as const;

const pictures = process.env.SHEQU_PICTURES;
const options = { path: '/workbench.html', timeout: 240_000 };

async function openChecked(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe[src*="taskpane.html"]', { timeout: 60_000 });
  const frame = (await element.contentFrame())!;
  await frame.waitForSelector('button', { timeout: 60_000 });
  await page.evaluate(() => window.workbench!.ready());
  await frame.getByRole('button', { name: '检查', exact: true }).click();
  await frame.getByText('有 9 处可以自动更正').waitFor({ timeout: 60_000 });
  return frame;
}

const look = (page: Page): Promise<unknown[]> =>
  page.evaluate(
    (cells) => cells.map(([sheet, address]) => window.workbench!.cell(sheet, address)),
    CELLS.map(([sheet, address]) => [sheet, address]),
  );

const hardCount = (frame: Frame): Promise<string> => frame.locator('button.count.hard .number').innerText();

async function picture(page: Page, name: string): Promise<void> {
  if (pictures)
    await page.locator('iframe[src*="taskpane.html"]').screenshot({ path: path.join(pictures, name) });
}

scene(
  'what is certain is previewed, corrected in one step, checked again, logged, and taken back',
  options,
  async ({ page, problems }) => {
    const frame = await openChecked(page);
    const before = await look(page);
    const hard = await hardCount(frame);
    expect(await barriers(frame)).toEqual([]);
    await picture(page, 'offer.png');

    await frame.getByRole('button', { name: '查看更正清单…' }).click();
    await frame.getByText('将更正 9 处（共 9 处，已选 9 处）').waitFor({ timeout: 60_000 });
    expect(await look(page)).toEqual(before);
    expect(await barriers(frame)).toEqual([]);
    await picture(page, 'preview.png');

    // One cell is left out, and a place in the list shows its cell.
    await frame.getByRole('button', { name: `选中 ${ROSTER}!J108` }).click();
    await page.waitForFunction(() => window.workbench!.selection().address === 'J108');
    // By the keyboard: the box itself lies under its own picture.
    await frame.getByRole('checkbox', { name: new RegExp(`${ROSTER}!J108`) }).press(' ');
    await frame.getByRole('button', { name: '更正 8 处' }).click();
    await frame.getByText('已更正 8 处，记录在“修改记录”表第 1 批').waitFor({ timeout: 60_000 });
    await frame.locator('[role=progressbar]').waitFor({ state: 'detached', timeout: 60_000 });
    await frame.waitForFunction(
      (was) => document.querySelector('button.count.hard .number')?.textContent !== was,
      hard,
      { timeout: 60_000 },
    );
    const fixed = (await look(page)) as { value: unknown }[];
    expect(fixed[0].value).toBe('王芳');
    expect(String(fixed[1].value)).toMatch(/^\d{17}[\dX]$/);
    expect(fixed[2].value).toBe(2456);
    const log = await page.evaluate(() => window.workbench!.values('修改记录', 'A3:L11'));
    expect(log[0].slice(0, 6)).toEqual(['批次', '时间', '工作表', '单元格', '记录', '栏目']);
    expect(log.slice(1).map((row) => row[10])).toEqual(Array.from({ length: 8 }, () => '已更正'));
    expect(JSON.stringify(log)).not.toMatch(/\d{15}/);
    expect(await barriers(frame)).toEqual([]);
    await picture(page, 'done.png');

    await frame.getByRole('button', { name: '撤销更正' }).click();
    await frame.getByText('已撤销 8 处更正，内容和格式都已复原').waitFor({ timeout: 60_000 });
    expect(await look(page)).toEqual(before);
    const undone = await page.evaluate(() => window.workbench!.values('修改记录', 'K4:K11'));
    expect(undone.flat()).toEqual(Array.from({ length: 8 }, () => '已撤销'));
    expect(problems).toEqual([]);
  },
);

scene(
  'a finding’s card corrects its own cell; saved and opened elsewhere, the log takes it back',
  options,
  async ({ page, problems }) => {
    const frame = await openChecked(page);
    const before = (await look(page)) as { value: unknown }[];
    await frame.getByRole('searchbox').fill('A02e');
    await frame.locator('[role=treeitem][aria-level="3"]').first().click();
    const card = frame.locator('.detail');
    await card.getByText('可以自动更正').waitFor({ timeout: 60_000 });
    expect(await card.innerText()).not.toMatch(/\d{15}/);
    await picture(page, 'card.png');
    await card.getByRole('button', { name: '更正…' }).click();
    await frame.getByText('将更正这一处').waitFor({ timeout: 60_000 });
    await frame.getByRole('button', { name: '更正 1 处' }).click();
    await frame.getByText('已更正 1 处').waitFor({ timeout: 60_000 });

    const bytes = await page.evaluate(async () => [...(await window.workbench!.save())]);
    const folder = mkdtempSync(path.join(tmpdir(), 'shequ-fixes-'));
    const [file, back] = ['fixed.xlsx', 'back.xlsx'].map((name) => path.join(folder, name));
    writeFileSync(file, Buffer.from(bytes));
    const out = execFileSync(process.execPath, [cli, 'fix', file, back, '--undo'], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    expect(out).toContain('可以撤销的更正 1 处');
    await page.setInputFiles('#file', back);
    await page.waitForFunction(() => document.title.includes('back.xlsx'), null, { timeout: 60_000 });
    await page.waitForFunction(() => (window.workbench?.sheets().length ?? 0) > 0, null, { timeout: 60_000 });
    expect(((await look(page)) as { value: unknown }[])[1].value).toBe(before[1].value);
    expect(problems).toEqual([]);
  },
);
