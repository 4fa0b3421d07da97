import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { openXlsx } from '../../src/xlsx';
import { barriers } from './support/axe';
import { scene, useStage } from './support/stage';

useStage();

const damaged = path.join(__dirname, '../../assets/samples/county-damaged.xlsx');
const shequ = path.join(__dirname, '../../dist/cli/shequ.cjs');
const file = path.join(mkdtempSync(path.join(tmpdir(), 'shequ-analyst-')), 'analyst.xlsx');
const UNIT = '和谐社区';
const OWN = '本县：常住户数超过三千户';
const REASON = '辖区内有大型安置小区，年底才完成分立';

/** The damaged sample, with a rule of the county's own on sheet 审核规则. */
beforeAll(async () => {
  const workbook = await openXlsx(readFileSync(damaged), 'analyst.xlsx');
  const rows = [
    ['编号', '表', '公式', '类别', '标题', '提示', '处理办法', '来源'],
    [
      'L01',
      '社区基本情况表',
      "'=[@常住户数]<=3000",
      '核实性',
      OWN,
      '常住户数为{{常住户数}}户。',
      '请核实是否应分设社区。',
      '本县规定',
    ],
  ].map((row) => row.map((value) => ({ content: { value: value.replace(/^'/, '') } })));
  await workbook.addSheet({ name: '审核规则', rows });
  writeFileSync(file, await workbook.save());
}, 60_000);

/** The file opened in the workbench, with the pane as narrow and low as in Excel on a small screen. */
async function open(page: Page): Promise<Frame> {
  await page.waitForFunction(() => (window.workbench?.sheets().length ?? 0) > 0, null, { timeout: 90_000 });
  await page.evaluate(() => window.workbench!.ready());
  await page.setInputFiles('#file', file);
  await page.waitForFunction(() => document.title.includes('analyst.xlsx'), null, { timeout: 90_000 });
  await page.evaluate(async () => {
    await window.workbench!.ready();
    // A file that was changed asks to be calculated.
    await window.workbench!.calculated();
  });
  const frame = page.frames().find((one) => one.url().includes('taskpane.html'))!;
  await frame.waitForSelector('.panel > .toolbar button', { timeout: 60_000 });
  return frame;
}

async function check(frame: Frame): Promise<void> {
  await frame.locator('.panel > .toolbar button').first().click();
  await frame.locator('.panel > .toolbar button', { hasText: '重新检查' }).waitFor({ timeout: 60_000 });
  await frame.locator('[role=progressbar]').waitFor({ state: 'detached', timeout: 90_000 });
}

/** The file as the command line checks it: the same rules, and the values that are stored with its formulas. */
function hardFindings(): number {
  const { stdout } = spawnSync(process.execPath, [shequ, 'check', file, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const { findings } = JSON.parse(stdout) as { findings: { severity: string }[] };
  return findings.filter(({ severity }) => severity === 'hard').length;
}

/** Until the pane counts so many hard findings as asked for. */
async function untilHard(frame: Frame, fits: 'fewer' | 'same', than: number): Promise<void> {
  await frame.waitForFunction(
    ([wanted, was]) => {
      const shown = document.querySelector('.count.hard .number')?.textContent?.replace(/\D/g, '');
      return wanted === 'fewer' ? Number(shown) < was : Number(shown) === was;
    },
    [fits, than] as const,
    { timeout: 90_000 },
  );
}

const finding = (frame: Frame) => frame.locator('[role=treeitem][aria-level="3"]').first();

scene(
  'an analyst checks, looks at a unit and its likely wrong cells, corrects, undoes, explains, and uses an own rule',
  { path: '/workbench.html?file=none', timeout: 300_000 },
  async ({ page, problems }) => {
    const frame = await open(page);
    expect(await frame.locator('main.pane').count()).toBe(1);
    const hard = hardFindings();
    expect(hard).toBeGreaterThan(0);
    await check(frame);
    await untilHard(frame, 'same', hard);
    expect(await barriers(frame)).toEqual([]);
    // The list is in reach without scrolling: its first rows lie well within a pane of 700 pixels.
    const top = await frame.locator('.tree-box').evaluate((box) => box.getBoundingClientRect().top);
    expect(top).toBeLessThan(500);

    // One unit alone; its finding about a sum, and which cell is most likely wrong.
    await frame.getByRole('button', { name: '更多筛选条件' }).click();
    await frame.getByRole('combobox', { name: '单位' }).click();
    await frame.getByRole('option', { name: UNIT, exact: true }).click();
    await frame.getByText(/显示 \d+ \/ \d+ 个问题/).waitFor();
    expect(await barriers(frame)).toEqual([]);
    await frame.getByRole('searchbox').first().fill('D02');
    await finding(frame).click();
    const card = frame.locator('.detail');
    await card.getByText('最可能有误的单元格').waitFor({ timeout: 60_000 });
    expect(await card.innerText()).toContain(UNIT);
    await card.locator('.likely button', { hasText: 'T17' }).click();
    await page.waitForFunction(() => window.workbench!.selection().address === 'T17');
    expect(await barriers(frame)).toEqual([]);
    await frame.getByRole('button', { name: '取消筛选' }).click();

    // Corrected in one step, and taken back.
    await frame.getByRole('button', { name: '查看更正清单…' }).click();
    await frame.getByRole('button', { name: /^更正 \d+ 处$/ }).click();
    await frame.getByText(/已更正 \d+ 处/).waitFor({ timeout: 60_000 });
    await untilHard(frame, 'fewer', hard);
    expect(await barriers(frame)).toEqual([]);
    await frame.getByRole('button', { name: '撤销更正' }).click();
    await frame.getByText(/已撤销 \d+ 处更正/).waitFor({ timeout: 60_000 });
    await untilHard(frame, 'same', hard);
    await frame.locator('[role=progressbar]').waitFor({ state: 'detached', timeout: 90_000 });

    // The county's own rule: found by its title, explained by the keyboard.
    await frame.getByRole('searchbox').first().fill('L01');
    await frame.getByRole('treeitem').filter({ hasText: OWN }).first().waitFor();
    await finding(frame).click();
    await card.getByRole('heading', { name: `L01 ${OWN}` }).waitFor();
    expect(await card.innerText()).toContain('本县规定');
    await frame.locator('[role=tree]').focus();
    await page.keyboard.press('e');
    await frame.getByLabel('上报说明', { exact: true }).waitFor();
    await page.keyboard.type(REASON);
    expect(await barriers(frame)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await frame.getByText('1 个问题的说明已写入工作表“上报说明”').waitFor({ timeout: 60_000 });

    // Checked again, the reason is kept.
    await check(frame);
    await frame.locator('.submission', { hasText: '已说明 1 个' }).waitFor();
    await frame.getByRole('searchbox').first().fill('L01');
    await finding(frame).click();
    await card.getByText('已说明', { exact: true }).waitFor();
    expect(await frame.getByLabel('上报说明', { exact: true }).inputValue()).toBe(REASON);
    expect(await barriers(frame)).toEqual([]);
    expect(problems).toEqual([]);
  },
);
