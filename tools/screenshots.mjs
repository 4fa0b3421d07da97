// Pictures of the workbench for the README, in both languages: `npm run screenshots`.
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { FLAGS, needChromium } from './chromium.mjs';

const root = path.join(import.meta.dirname, '..');
const folder = path.join(root, 'assets/screenshots');

const server = spawn(process.execPath, ['tools/start.mjs', '--no-build', '--port', '0'], { cwd: root });
const origin = await new Promise((resolve, reject) => {
  server.stdout.on('data', (chunk) => {
    const found = /https:\/\/localhost:\d+/.exec(String(chunk));
    if (found) resolve(found[0]);
  });
  server.once('exit', () => reject(new Error('the server did not start')));
});
const browser = await chromium.launch({ executablePath: needChromium(), args: FLAGS });
try {
  await mkdir(folder, { recursive: true });
  for (const [locale, name] of [
    ['zh-CN', 'zh'],
    ['en-US', 'en'],
  ]) {
    const page = await browser.newPage({
      ignoreHTTPSErrors: true,
      locale,
      viewport: { width: 1440, height: 900 },
    });
    await page.goto(`${origin}/workbench.html?lang=${locale}`);
    const pane = page.frameLocator('iframe[src*="taskpane.html"]');
    await pane.locator('button').first().waitFor({ timeout: 60_000 });
    await page.evaluate(() => globalThis.workbench.ready());
    // The ribbon's own button, as a clerk would; one finding is chosen, so that its cell and its card show:
    // one about counts, since identity numbers have no place in pictures, not even fictitious ones.
    await page.locator('#button-check').click();
    await pane.locator('[role="treeitem"][aria-level="3"]').first().waitFor({ timeout: 60_000 });
    await pane.locator('.search input').fill('D02');
    await pane.locator('[role="treeitem"][aria-level="3"]').first().click();
    await pane.locator('.detail').waitFor();
    await pane.locator('.marks button').click();
    // Marks have formulas: cells beside them are calculated again.
    await page.waitForTimeout(2500);
    await page.evaluate(() => globalThis.workbench.calculated());
    await page.screenshot({ path: path.join(folder, `workbench-${name}.png`) });

    // 插入函数: the quota of each community, filled in and previewed.
    await pane.locator('.marks button').click();
    await page.evaluate(() => globalThis.workbench.activate('社区基本情况表'));
    await page.evaluate(() => globalThis.workbench.select('社区基本情况表', 'B2'));
    await pane.locator('[role=tab]').nth(2).click();
    await pane.locator('.chooser input').fill('STAFFQUOTA');
    await pane.locator('.chooser input').press('Enter');
    await pane.locator('.preview td.result').first().waitFor();
    await pane.locator('.preview').evaluate((preview) => preview.scrollIntoView({ block: 'center' }));
    await page.waitForTimeout(1000);
    await page
      .locator('iframe[src*="taskpane.html"]')
      .screenshot({ path: path.join(folder, `insert-${name}.png`) });

    await page.setViewportSize({ width: 860, height: 900 });
    await page.goto(`${origin}/guide/${name === 'zh' ? 'zh-CN' : 'en'}/WHICHN.html`);
    await page.locator('#examples').evaluate((examples) => examples.scrollIntoView());
    await page.screenshot({ path: path.join(folder, `guide-${name}.png`) });
    await page.close();
  }
  console.log('Pictures in assets/screenshots');
} finally {
  await browser.close();
  server.kill();
}
