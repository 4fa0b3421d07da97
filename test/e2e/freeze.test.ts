import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { barriers } from './support/axe';
import { scene, useStage } from './support/stage';

useStage();

const BLANK = { path: '/workbench.html?file=none', timeout: 240_000 };
const cli = path.join(__dirname, '../../dist/cli/shequ.cjs');
const SPILL = '=SHEQU.STAFFQUOTA(A1:A3)';
const NESTED = '=IF(SHEQU.STAFFQUOTA(A1)>SHEQU.STAFFQUOTA(A2),"00"&A5,"SHEQU.X(")';
const HANGING = '=SUM(B1:B3)&""';

async function openBench(page: Page): Promise<Frame> {
  await page.waitForFunction(() => (window.workbench?.sheets().length ?? 0) > 0, null, { timeout: 90_000 });
  await page.evaluate(() => window.workbench!.ready());
  const frame = page.frames().find((one) => one.url().includes('taskpane.html'))!;
  await frame.waitForSelector('button', { timeout: 60_000 });
  return frame;
}

/** Two formulas of ours, one of them spilling, and one that only uses their cells. */
const fill = (page: Page): Promise<void> =>
  page.evaluate(
    async ([spill, nested, hanging]) => {
      const bench = window.workbench!;
      const sheet = bench.activeSheet();
      for (const [i, n] of [6200, 3100, 9200].entries()) bench.setCell(sheet, `A${i + 1}`, n);
      bench.setCell(sheet, 'A5', 12);
      bench.setCell(sheet, 'B1', spill);
      bench.setCell(sheet, 'D1', nested);
      bench.setCell(sheet, 'E1', hanging);
      await bench.calculated();
    },
    [SPILL, NESTED, HANGING],
  );

interface Seen {
  readonly values: unknown[][];
  readonly formulas: (string | null)[];
}

const look = (page: Page): Promise<Seen> =>
  page.evaluate(async () => {
    const bench = window.workbench!;
    await bench.calculated();
    const [{ name }] = bench.sheets();
    return {
      values: bench.values(name, 'A1:E5'),
      formulas: ['B1', 'B2', 'B3', 'D1', 'E1'].map((address) => bench.cell(name, address).formula),
    };
  });

const log = (page: Page): Promise<unknown[][]> =>
  page.evaluate(() => window.workbench!.values('公式记录', 'A4:J5'));

async function freeze(page: Page, frame: Frame): Promise<void> {
  await page.click('#button-freeze');
  await frame.getByText('将把 1 张工作表中的 2 个公式固化为数值，共 4 个单元格').waitFor({ timeout: 60_000 });
  await frame.getByRole('button', { name: '固化 2 个公式' }).click();
  await frame.getByText('已把 2 个公式固化为数值').waitFor({ timeout: 60_000 });
}

scene(
  'formulas freeze through the pane, values stay, the log restores them, and both can be undone',
  BLANK,
  async ({ page, problems }) => {
    const frame = await openBench(page);
    await fill(page);
    const before = await look(page);
    expect(before.formulas).toEqual([SPILL, null, null, NESTED, HANGING]);
    expect(before.values[0][3]).toBe('0012');
    expect(before.values.slice(0, 3).every((row) => typeof row[1] === 'number')).toBe(true);

    // The preview names each formula, selects its cells, and changes nothing.
    await page.click('#button-freeze');
    await frame.getByRole('button', { name: /选中 .*!B1:B3/ }).click();
    await page.waitForFunction(() => window.workbench!.selection().address === 'B1:B3');
    expect(await look(page)).toEqual(before);
    expect(await barriers(frame)).toEqual([]);
    await frame.getByRole('button', { name: '不固化' }).click();

    // Frozen: the same values, only ours are gone; the text of digits is still text.
    await freeze(page, frame);
    const frozen = await look(page);
    expect(frozen.values).toEqual(before.values);
    expect(frozen.formulas).toEqual([null, null, null, null, HANGING]);
    expect((await log(page)).map((row) => [row[0], row[3], row[4], row[5], row[6], row[8]])).toEqual([
      [1, 'B1', 'B1:B3', SPILL, 3, '已固化'],
      [1, 'D1', 'D1', NESTED, 1, '已固化'],
    ]);
    expect(await barriers(frame)).toEqual([]);

    // Undone: the formula fills its cells again, nothing left behind keeps it from that.
    await frame.getByRole('button', { name: '撤销' }).click();
    await frame.getByText('已撤销：2 个公式回到原处').waitFor({ timeout: 60_000 });
    expect(await look(page)).toEqual(before);
    expect((await log(page)).map((row) => row[8])).toEqual(['已恢复', '已恢复']);

    // Frozen again, and restored from the log.
    await freeze(page, frame);
    await page.click('#button-restore');
    await frame.getByRole('button', { name: '恢复 2 个公式' }).click();
    await frame.getByText('已恢复 2 个公式').waitFor({ timeout: 60_000 });
    expect(await look(page)).toEqual(before);
    expect(problems).toEqual([]);
  },
);

scene(
  'a frozen workbook that was saved is restored elsewhere, changed cells are left',
  BLANK,
  async ({ page }) => {
    const frame = await openBench(page);
    await fill(page);
    const before = await look(page);
    await freeze(page, frame);
    const bytes = await page.evaluate(async () => [...(await window.workbench!.save())]);
    const folder = mkdtempSync(path.join(tmpdir(), 'shequ-freeze-'));
    const [file, back] = ['frozen.xlsx', 'back.xlsx'].map((name) => path.join(folder, name));
    writeFileSync(file, Buffer.from(bytes));

    // By the command line, and then shown again in the workbench.
    const out = execFileSync(process.execPath, [cli, 'restore', file, '--out', back], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    expect(out).toContain('要恢复的公式 2 个');
    await page.setInputFiles('#file', back);
    await page.waitForFunction(() => document.title.includes('back.xlsx'), null, { timeout: 60_000 });
    await openBench(page);
    expect(await look(page)).toEqual(before);

    // In the pane, after somebody has changed one of the values.
    await page.setInputFiles('#file', file);
    await page.waitForFunction(() => document.title.includes('frozen.xlsx'), null, { timeout: 60_000 });
    const again = await openBench(page);
    await page.evaluate(() => window.workbench!.setCell(window.workbench!.sheets()[0].name, 'B2', 1));
    await page.click('#button-restore');
    await again.getByText('固化之后数值被改动过').waitFor({ timeout: 60_000 });
    await again.getByRole('button', { name: '恢复 1 个公式' }).click();
    await again.getByText('已恢复 1 个公式').waitFor({ timeout: 60_000 });
    expect((await look(page)).formulas).toEqual([null, null, null, NESTED, HANGING]);
  },
);

scene(
  'freezes and takes it back by the keyboard alone: the focus never falls out of the pane',
  BLANK,
  async ({ page, problems }) => {
    const frame = await openBench(page);
    await fill(page);
    const before = await look(page);
    await frame.locator('[role=tab]', { hasText: '函数' }).click();
    const focused = (text: string) =>
      frame.waitForFunction((wanted) => document.activeElement?.textContent === wanted, text, {
        timeout: 60_000,
      });
    await frame.getByRole('button', { name: '固化公式…' }).focus();
    await page.keyboard.press('Enter');
    await focused('固化 2 个公式');
    await page.keyboard.press('Enter');
    await focused('撤销');
    await page.keyboard.press('Enter');
    await focused('固化公式…');
    // Office.js holds the Tab key where the focus is on nothing that Tab reaches.
    await page.keyboard.press('Tab');
    await focused('恢复公式…');
    expect(await look(page)).toEqual(before);
    expect(problems).toEqual([]);
  },
);
