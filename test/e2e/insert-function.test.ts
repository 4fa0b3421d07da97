import type { Frame, Page } from 'playwright-core';
import type { Matrix } from '../../src/domain/cell';
import { callFunction } from '../../src/domain/functions/call';
import { barriers } from './support/axe';
import { scene, useStage } from './support/stage';

useStage();

const COMMUNITIES = '社区基本情况表';
const ROSTER = '社区工作者花名册';

const options = { path: '/workbench.html?file=clean', timeout: 240_000 };

/** The pane's frame, on the sample county without defects. */
async function openCounty(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe[src*="taskpane.html"]', { timeout: 60_000 });
  const frame = (await element.contentFrame())!;
  await frame.waitForSelector('button', { timeout: 60_000 });
  await page.evaluate(() => window.workbench!.ready());
  await frame.locator('[role=tab]', { hasText: '函数' }).click();
  return frame;
}

const values = (page: Page, sheet: string, address: string): Promise<Matrix> =>
  // Plain cells once they have crossed from the page; errors come as text.
  page.evaluate(([s, a]) => window.workbench!.values(s, a) as never, [
    sheet,
    address,
  ] as const) as Promise<Matrix>;
const cell = (page: Page, sheet: string, address: string) =>
  page.evaluate(([s, a]) => window.workbench!.cell(s, a), [sheet, address] as const);
const select = (page: Page, sheet: string, address: string) =>
  page.evaluate(
    ([s, a]) => {
      window.workbench!.activate(s);
      window.workbench!.select(s, a);
    },
    [sheet, address] as const,
  );

const INSERT = '.fill-end button.ms-Button--primary:not([aria-disabled=true])';

/** Chooses a function and inserts its formula without the mouse: search, Enter, then Tab to 插入公式. */
async function insertByKeyboard(page: Page, frame: Frame, query: string): Promise<string> {
  const search = frame.locator('.chooser input');
  await search.focus();
  await page.keyboard.type(query);
  await page.keyboard.press('Enter');
  await frame.locator(INSERT).waitFor({ timeout: 30_000 });
  const formula = await frame.locator('output.formula').innerText();
  for (let i = 0; i < 40; i++) {
    if (await frame.evaluate((button) => document.activeElement?.matches(button), INSERT)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await frame.locator('.fill-end .ms-MessageBar').waitFor({ timeout: 30_000 });
  await page.evaluate(() => window.workbench!.calculated());
  return formula;
}

scene(
  'inserts spilling formulas by keyboard; the grid shows what the core calculates',
  options,
  async (scene) => {
    const { page, problems } = scene;
    const frame = await openCounty(page);
    expect(await barriers(frame)).toEqual([]);

    // 查身份证号 over the roster, from a cell within it.
    await select(page, ROSTER, 'B3');
    expect(await insertByKeyboard(page, frame, 'idcheck')).toBe(`=SHEQU.IDCHECK(${ROSTER}[公民身份号码])`);
    expect(await barriers(frame)).toEqual([]);
    const numbers = await values(page, ROSTER, 'C2:C557');
    expect(await values(page, ROSTER, 'AV2:AV557')).toEqual(callFunction('IDCHECK', [numbers]));
    expect((await cell(page, ROSTER, 'AV2')).formula).toBe(`=SHEQU.IDCHECK(${ROSTER}[公民身份号码])`);
    expect(await page.evaluate(() => window.workbench!.selection())).toEqual({
      sheet: ROSTER,
      address: 'AV2',
    });

    // 算员额 over the communities, whatever is selected: the table that has the columns is taken.
    await frame.locator('.fill .back').click();
    await frame.locator('.chooser input').fill('');
    const quota = `=SHEQU.STAFFQUOTA(${COMMUNITIES}[[其中:城镇常住人口]],${COMMUNITIES}[常住户数])`;
    expect(await insertByKeyboard(page, frame, 'staffquota')).toBe(quota);
    const [population, households] = [
      await values(page, COMMUNITIES, 'K2:K40'),
      await values(page, COMMUNITIES, 'H2:H40'),
    ];
    const quotas = await values(page, COMMUNITIES, 'AH2:AH40');
    expect(quotas).toEqual(callFunction('STAFFQUOTA', [population, households]));
    expect(quotas.flat().every((each) => typeof each === 'number' && each >= 5)).toBe(true);

    // 撤销插入: the formula, its results and its header are gone.
    await frame.getByText('撤销插入').click();
    await frame.getByText('已撤销插入').waitFor({ timeout: 20_000 });
    await page.evaluate(() => window.workbench!.calculated());
    expect((await values(page, COMMUNITIES, 'AH1:AH40')).flat().every((each) => each === null)).toBe(true);
    // The button that was pressed is gone; the keyboard goes on at the one that stays.
    expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe('插入公式');
    expect(problems).toEqual([]);
  },
);

scene(
  'a share is shown as a percentage all the way down, and can be taken back',
  options,
  async ({ page, problems }) => {
    const frame = await openCounty(page);
    await select(page, COMMUNITIES, 'A2');
    await insertByKeyboard(page, frame, 'SHARE 占比');
    const formula = (await cell(page, COMMUNITIES, 'AH2')).formula;
    expect(formula).toContain('=SHEQU.SHARE(');
    for (const address of ['AH2', 'AH40']) {
      expect((await cell(page, COMMUNITIES, address)).text).toMatch(/^\d+\.\d\d%$/);
    }
    await frame.getByText('撤销插入').click();
    await frame.getByText('已撤销插入').waitFor({ timeout: 20_000 });
    await page.evaluate(() => window.workbench!.calculated());
    expect((await values(page, COMMUNITIES, 'AH1:AH40')).flat().every((each) => each === null)).toBe(true);
    expect(problems).toEqual([]);
  },
);
