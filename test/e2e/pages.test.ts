import type { Frame, Page } from 'playwright-core';
import { barriers } from './support/axe';
import { scene, useStage } from './support/stage';

useStage();

/** The pane, in its frame beside the grid, once it has drawn its first button. */
async function pane(page: Page): Promise<Frame> {
  const frame = await page.waitForSelector('iframe[src*="taskpane.html"]', { timeout: 60_000 });
  const inside = (await frame.contentFrame())!;
  await inside.waitForSelector('button', { timeout: 60_000 });
  return inside;
}

for (const locale of ['zh-CN', 'en-US'] as const) {
  const language = locale === 'en-US' ? 'en' : 'zh-CN';
  const options = { path: `/workbench.html?lang=${language}`, locale, timeout: 120_000 };

  const title = `the workbench and the pane load in ${locale} without a complaint, and nothing stands in the way of assistive technology`;
  scene(title, options, async (it) => {
    const frame = await pane(it.page);
    expect(await it.page.getAttribute('html', 'lang')).toBe(language);
    expect(await frame.getAttribute('html', 'lang')).toBe(language);
    expect(it.problems).toEqual([]);
    // The grid is a canvas of Univer's; its own markup is not ours to mend.
    expect(await barriers(it.page.mainFrame(), ['[data-u-comp]', '.univer-workbench'])).toEqual([]);
    expect(await barriers(frame)).toEqual([]);
  });
}

scene(
  'the support page loads, and has no barriers',
  { path: '/support.html' },
  async ({ page, problems }) => {
    expect(await page.title()).toContain('Shequ');
    expect(await barriers(page.mainFrame())).toEqual([]);
    expect(problems).toEqual([]);
  },
);

scene('a barrier is seen where there is one', { path: '/support.html' }, async ({ page }) => {
  await page.evaluate(() => document.body.append(document.createElement('button')));
  expect(await barriers(page.mainFrame())).toEqual([expect.stringContaining('button-name')]);
});
