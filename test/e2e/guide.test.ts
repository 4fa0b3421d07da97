import type { Page } from 'playwright-core';
import { barriers } from './support/axe';
import { scene, useStage } from './support/stage';

useStage();

const LANGUAGES = [
  ['zh-CN', '员额', '应配人数'],
  ['en', 'quota', 'STAFFQUOTA'],
] as const;
const PAGES = ['index', 'STAFFQUOTA', 'LOCALTABLE', 'policies'];
const NARROW = { width: 400, height: 800 };

const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

for (const [language, task, title] of LANGUAGES) {
  for (const name of PAGES) {
    scene(
      `the guide's page ${name} in ${language}: no complaint, no barrier, light and dark, no wider than its window`,
      { path: `/guide/${language}/${name}.html` },
      async ({ page, problems }) => {
        expect(await page.getAttribute('html', 'lang')).toBe(language);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await barriers(page.mainFrame())).toEqual([]);
        }
        await page.setViewportSize(NARROW);
        expect(await isTooWide(page)).toBe(false);
        expect(problems).toEqual([]);
      },
    );
  }

  scene(
    `the contents in ${language} are searched by task, and lead to the page`,
    { path: `/guide/${language}/index.html` },
    async ({ page, problems }) => {
      const listed = page.locator('.functions li:visible');
      const all = await listed.count();
      await page.getByRole('searchbox').fill(task);
      const found = await listed.count();
      expect(found).toBeGreaterThan(0);
      expect(found).toBeLessThan(all);
      await page.getByRole('searchbox').fill('zzz');
      expect(await listed.count()).toBe(0);
      expect(await page.getByRole('status').textContent()).not.toBe('');
      await page.getByRole('searchbox').fill('');
      expect(await listed.count()).toBe(all);
      await page
        .getByRole('link', { name: /^STAFFQUOTA / })
        .first()
        .click();
      await page.waitForURL(/\/STAFFQUOTA\.html$/);
      expect(await page.textContent('h1')).toContain(title);
      expect(problems).toEqual([]);
    },
  );
}

scene(
  'without scripts the contents are the whole list',
  { path: '/guide/zh-CN/index.html', context: { javaScriptEnabled: false } },
  async ({ page }) => {
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await page.locator('.functions li').first().isVisible()).toBe(true);
  },
);

scene(
  'the pane of the workbench leads to the guide, from the same server, in a window of its own',
  { path: '/workbench.html', timeout: 120_000 },
  async ({ page, origin, problems }) => {
    const frame = (await (await page.waitForSelector('iframe[src*="taskpane.html"]')).contentFrame())!;
    await frame.getByRole('tab', { name: '函数' }).click();
    const [guide] = await Promise.all([
      page.waitForEvent('popup'),
      frame.getByRole('link', { name: '函数指南' }).click(),
    ]);
    await guide.waitForLoadState();
    expect(guide.url()).toBe(`${origin}/guide/zh-CN/index.html`);
    expect(await guide.textContent('h1')).toBe('社区表函数指南');
    expect(problems).toEqual([]);
  },
);
