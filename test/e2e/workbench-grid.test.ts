import type { Frame, Page } from 'playwright-core';
import { scene, useStage } from './support/stage';

useStage();

const BLANK = { path: '/workbench.html?file=none', timeout: 180_000 };
const SAMPLE = { path: '/workbench.html', timeout: 180_000 };

/** The page once a workbook is open and the pane's functions answer. */
async function workbench(page: Page): Promise<void> {
  await page.waitForFunction(() => (window.workbench?.sheets().length ?? 0) > 0, null, { timeout: 90_000 });
  await page.evaluate(() => window.workbench!.ready());
}

const paneOf = (page: Page): Frame => page.frames().find((frame) => frame.url().includes('taskpane.html'))!;

scene(
  'ordinary formulas and Shequ’s functions calculate, spill and follow changes',
  BLANK,
  async ({ page }) => {
    await workbench(page);
    const values = await page.evaluate(async () => {
      const bench = window.workbench!;
      const sheet = bench.activeSheet();
      for (const [i, n] of [6200, 3100, 9200].entries()) bench.setCell(sheet, `A${i + 1}`, n);
      bench.setCell(sheet, 'A4', '=SUM(A1:A3)');
      bench.setCell(sheet, 'B1', '=SHEQU.STAFFQUOTA(A1:A3)');
      bench.setCell(sheet, 'C1', '=SHEQU.STAFFQUOTA(1/0)');
      await bench.calculated();
      const before = bench.values(sheet, 'A4:C4').concat(bench.values(sheet, 'B1:B3'));
      const calls = bench.functionCalls();
      bench.setCell(sheet, 'A1', 12_400);
      await bench.calculated();
      return { before, calls, after: bench.values(sheet, 'B1:B3'), sum: bench.cell(sheet, 'A4').value };
    });
    expect(values.before[0][0]).toBe(18_500);
    const quotas = values.before.slice(1).map(([value]) => value as number);
    expect(quotas.every((value) => Number.isInteger(value) && value > 0)).toBe(true);
    expect(values.after[0][0]).toBeGreaterThan(quotas[0]);
    expect(values.after.slice(1).flat()).toEqual(quotas.slice(1));
    expect(values.sum).toBe(24_700);
  },
);

scene('what a person types is shown, calculated and told to the pane', BLANK, async ({ page }) => {
  await workbench(page);
  await paneOf(page).waitForSelector('button', { timeout: 60_000 });
  await page.evaluate(() => window.workbench!.setCell(window.workbench!.activeSheet(), 'B1', '=A1*2'));
  const box = (await page.locator('#univer canvas').last().boundingBox())!;
  // A1: right of the row numbers, below the column letters.
  await page.mouse.click(box.x + 80, box.y + 32);
  await page.waitForFunction(() => window.workbench!.selection().address === 'A1');
  await page.keyboard.type('21');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => window.workbench!.cell(window.workbench!.activeSheet(), 'B1').value === 42,
    null,
    { timeout: 30_000 },
  );
});

scene(
  'a file is shown as it was saved, and survives opening and saving with new values, styles and spilled results',
  SAMPLE,
  async ({ page }) => {
    await workbench(page);
    // What the file says its 1,700 formulas come to is not worked out again: only what has no value in it.
    const calls = await page.evaluate(async () => {
      await window.workbench!.calculated();
      return window.workbench!.functionCalls();
    });
    expect(calls).toBeLessThan(50);
    const seen = await page.evaluate(async () => {
      const bench = window.workbench!;
      const sheets = bench.sheets().map(({ name }) => name);
      const cover = bench.values('封面', 'A1:C17');
      bench.setCell('封面', 'E1', '=SHEQU.STAFFQUOTA({6200;3100})');
      bench.setCell('封面', 'E4', '文本');
      await bench.calculated();
      const quota = bench.values('封面', 'E1:E2');
      const bytes = await bench.save();
      await bench.open(bytes, 'again.xlsx');
      return { sheets, cover, quota };
    });
    const again = await page.evaluate(() => ({
      sheets: window.workbench!.sheets().map(({ name }) => name),
      cover: window.workbench!.values('封面', 'A1:C17'),
      text: window.workbench!.cell('封面', 'E4').value,
      formula: window.workbench!.cell('封面', 'E1').formula,
    }));
    expect(again.sheets).toEqual(seen.sheets);
    expect(again.cover).toEqual(seen.cover);
    expect(again.text).toBe('文本');
    expect(again.formula).toBe('=SHEQU.STAFFQUOTA({6200;3100})');
    expect(seen.quota.flat().every((value) => typeof value === 'number')).toBe(true);
  },
);

scene('a file that is no workbook is refused in words, and the open one stays', SAMPLE, async ({ page }) => {
  await workbench(page);
  await page.setInputFiles('#file', { name: 'notes.xlsx', mimeType: '', buffer: Buffer.from('no workbook') });
  await page.waitForSelector('#status.failed', { timeout: 30_000 });
  expect(await page.textContent('#status')).toContain('notes.xlsx');
  expect(await page.evaluate(() => window.workbench!.sheets()[0].name)).toBe('封面');
});
