import type { Page } from 'playwright-core';
import { scene, useStage } from './support/stage';

useStage();

const BLANK = { path: '/workbench.html?file=none', timeout: 180_000 };

async function workbench(page: Page): Promise<void> {
  await page.waitForFunction(() => (window.workbench?.sheets().length ?? 0) > 0, null, { timeout: 90_000 });
  await page.evaluate(() => window.workbench!.ready());
}

/** Requests for the file with the regions. */
function fetches(page: Page): string[] {
  const urls: string[] = [];
  page.on('request', (request) => {
    if (/\/regions\b[^/]*\.js$/.test(new URL(request.url()).pathname)) urls.push(request.url());
  });
  return urls;
}

scene(
  'names of regions are fetched by the first formula that asks for them',
  BLANK,
  async ({ page, problems }) => {
    const asked = fetches(page);
    await workbench(page);
    const before = await page.evaluate(async () => {
      const bench = window.workbench!;
      const sheet = bench.activeSheet();
      bench.setCell(sheet, 'A1', '=SHEQU.IDCHECK("11010519491231002X")');
      await bench.calculated();
      return bench.cell(sheet, 'A1').value;
    });
    expect([before, asked.length]).toEqual([true, 0]);
    const values = await page.evaluate(async () => {
      const bench = window.workbench!;
      const sheet = bench.activeSheet();
      bench.setCell(sheet, 'A2', '=SHEQU.REGIONNAME("110105")');
      bench.setCell(
        sheet,
        'B1',
        '=SHEQU.IDREGION({"11010519491231002X";"412421198503070157";"830000199201300022"})',
      );
      await bench.calculated();
      const spilled = bench.values(sheet, 'B1:B3');
      bench.setCell(sheet, 'A3', '=SHEQU.REGIONCODE(A2)');
      await bench.calculated();
      return [bench.cell(sheet, 'A2').value, bench.cell(sheet, 'A3').value, ...spilled.flat()];
    });
    expect(values).toEqual(['北京市朝阳区', '110105', '北京市朝阳区', '河南省开封地区杞县', '台湾省']);
    expect(asked.length).toBe(1);
    expect(problems).toEqual([]);
  },
);

scene(
  'regions that cannot be fetched are an error in the cell, and are asked for again',
  BLANK,
  async ({ page }) => {
    await page.route(/\/regions\b[^/]*\.js$/, (route) => route.abort());
    await workbench(page);
    const offline = await page.evaluate(async () => {
      const bench = window.workbench!;
      bench.setCell(bench.activeSheet(), 'A1', '=SHEQU.REGIONNAME("110105")');
      await bench.calculated();
      return bench.cell(bench.activeSheet(), 'A1').value;
    });
    expect(offline).toEqual({ error: '#N/A' });
    await page.unroute(/\/regions\b[^/]*\.js$/);
    const online = await page.evaluate(async () => {
      const bench = window.workbench!;
      bench.setCell(bench.activeSheet(), 'A1', '=SHEQU.REGIONNAME("110106")');
      await bench.calculated();
      return bench.cell(bench.activeSheet(), 'A1').value;
    });
    expect(online).toBe('北京市丰台区');
  },
);
