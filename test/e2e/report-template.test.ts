import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Download, Frame, Locator, Page } from 'playwright-core';
import { setLanguage, t } from '../../src/locale';
import { communityWorkforce } from '../../src/returns';
import { catalogue } from '../../src/rules/catalogue';
import { readReturn } from '../../src/workbook/read-return';
import { openXlsx } from '../../src/xlsx';
import { barriers } from './support/axe';
import { scene, useStage } from './support/stage';

useStage();

/** As narrow as Excel's pane is on most screens. */
const NARROW = '330px';

async function openPane(page: Page): Promise<Frame> {
  await page.addStyleTag({
    content: `.work:not(.wide) { grid-template-columns: minmax(0, 1fr) ${NARROW} !important }`,
  });
  const element = await page.waitForSelector('iframe[src*="taskpane.html"]', { timeout: 60_000 });
  const frame = (await element.contentFrame())!;
  await frame.waitForSelector('button', { timeout: 60_000 });
  await page.evaluate(() => window.workbench!.ready());
  return frame;
}

async function check(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: t('pane/check.start'), exact: true }).click();
  await frame.getByRole('button', { name: t('pane/check.again'), exact: true }).waitFor({ timeout: 90_000 });
  await frame.locator('[role=progressbar]').waitFor({ state: 'detached', timeout: 60_000 });
}

/** A menu is there before its place is known, unseen, and then fades in. */
async function untilOpaque(frame: Frame, item: Locator): Promise<void> {
  await frame.waitForFunction(
    (element) => {
      for (let each = element as Element | null; each; each = each.parentElement) {
        if (getComputedStyle(each).opacity !== '1') return false;
      }
      return true;
    },
    await item.elementHandle(),
    { timeout: 60_000 },
  );
}

/** Nothing may stand beyond the edge of a narrow pane. */
const sidewaysOf = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.SHEQU_PICTURES;
  if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

const textOf = async (download: Download): Promise<string> => readFileSync(await download.path(), 'utf8');

for (const [lang, locale] of [
  ['zh-CN', 'zh-CN'],
  ['en', 'en-US'],
] as const) {
  scene(
    `审核报告 is written to a sheet, saved as a page and as JSON (${lang})`,
    { path: `/workbench.html?lang=${lang}`, locale, timeout: 300_000 },
    async ({ page, problems }) => {
      setLanguage(lang);
      const frame = await openPane(page);
      await check(frame);
      expect(await barriers(frame)).toEqual([]);
      expect(await sidewaysOf(frame)).toBe(0);
      await picture(page, `checked-${lang}`);

      const more = frame.getByRole('button', { name: t('pane/report.more') });
      const choose = async (as: 'html' | 'json' | 'sheet'): Promise<void> => {
        await more.click();
        const item = frame.getByRole('menuitem', { name: t(`pane/report.${as}`) });
        await item.waitFor();
        if (as === 'html') {
          await untilOpaque(frame, item);
          expect(await barriers(frame)).toEqual([]);
          await picture(page, `menu-${lang}`);
        }
        await item.click();
      };
      const saved = async (as: 'html' | 'json'): Promise<string> => {
        const download = page.waitForEvent('download', { timeout: 60_000 });
        await choose(as);
        return textOf(await download);
      };
      const html = await saved('html');
      const [, sign] = /<p class="sign">([0-9A-F ]+)<\/p>/.exec(html)!;
      const [first] = JSON.parse(await saved('json')) as { value: string }[];
      expect(first.value.toUpperCase()).toBe(sign.replaceAll(' ', ''));
      await picture(page, `saved-${lang}`);

      await choose('sheet');
      const name = t('report/sheet');
      await frame.getByText(t('pane/check.reportWritten', { sheet: name })).waitFor({ timeout: 60_000 });
      const top = await page.evaluate((sheet) => window.workbench!.values(sheet, 'A1:A3'), name);
      expect(top[0][0]).toBe(t('report/title'));
      expect(String(top[2][0])).toContain(sign);
      await picture(page, `report-sheet-${lang}`);

      // The page that was saved, by itself.
      const printed = await page.context().newPage();
      await printed.setContent(html);
      expect(await barriers(printed.mainFrame())).toEqual([]);
      await picture(printed, `report-page-${lang}`);
      await printed.close();
      expect(problems).toEqual([]);
    },
  );

  scene(
    `模板 makes an empty return, and writes the table of rules (${lang})`,
    { path: `/workbench.html?file=none&lang=${lang}`, locale, timeout: 300_000 },
    async ({ page, problems }) => {
      setLanguage(lang);
      const frame = await openPane(page);
      await frame.getByRole('tab', { name: t('pane/tabs.template') }).click();
      await frame.getByText(t('template/what')).waitFor();
      expect(await barriers(frame)).toEqual([]);
      expect(await sidewaysOf(frame)).toBe(0);
      await picture(page, `template-${lang}`);

      await frame.getByRole('button', { name: t('template/rules.sheet') }).click();
      const sheet = t('report/ruleTable.sheet');
      await frame.getByText(t('template/rules.written', { name: sheet })).waitFor({ timeout: 60_000 });
      expect(await page.evaluate((name) => window.workbench!.values(name, 'A4')[0][0], sheet)).toBe(
        catalogue[0].id,
      );
      await picture(page, `rules-sheet-${lang}`);
      const download = page.waitForEvent('download', { timeout: 60_000 });
      await frame.getByRole('button', { name: t('template/rules.page') }).click();
      const rules = await textOf(await download);
      expect(rules).toContain(t('rules/note.I02'));
      const printed = await page.context().newPage();
      await printed.setContent(rules);
      expect(await barriers(printed.mainFrame())).toEqual([]);
      await picture(printed, `rules-page-${lang}`);
      await printed.close();

      // The workbench opens a new workbook in place of this one, and asks whether it may.
      page.once('dialog', (dialog) => void dialog.accept());
      await frame.getByRole('button', { name: t('template/none') }).click();
      await frame.getByRole('button', { name: t('template/make') }).click();
      await page.waitForFunction(
        () => window.workbench!.sheets().some(({ name }) => name === '社区工作者花名册'),
        null,
        { timeout: 120_000 },
      );
      const bytes = await page.evaluate(async () => [...(await window.workbench!.save())]);
      const read = await readReturn(await openXlsx(Uint8Array.from(bytes), 'new.xlsx'), communityWorkforce);
      const required = communityWorkforce.sheets.filter((each) => each.required).map(({ name }) => name);
      expect([...read.tables.keys()].sort()).toEqual([...required].sort());
      expect(read.structure.filter(({ kind }) => kind !== 'noRecords')).toEqual([]);
      await picture(page, `new-return-${lang}`);
      expect(problems).toEqual([]);
    },
  );
}
