import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { communityWorkforce } from '../../src/returns';
import { cellAddress } from '../../src/workbook/address';
import { writeReturn } from '../../src/xlsx/write-return';
import { allSheets, fileOf, noSheets, streetFigures } from './support/filled-in';
import { compareFormulas } from './support/formula-cells';
import { scene, useStage } from './support/stage';

useStage();

const BLANK = { path: '/workbench.html?file=none', timeout: 300_000 };

async function open(page: Page, bytes: Uint8Array): Promise<void> {
  await page.waitForFunction(() => (window.workbench?.sheets().length ?? 0) > 0, null, { timeout: 90_000 });
  await page.evaluate(async (base64) => {
    const bench = window.workbench!;
    await bench.open(
      Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)),
      'return.xlsx',
    );
    await bench.ready();
    await bench.calculated();
  }, Buffer.from(bytes).toString('base64'));
}

const recalculate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.workbench!.recalculate();
    return window.workbench!.calculated();
  });

const sample = (name: string): Buffer => readFileSync(path.join(__dirname, `../../assets/samples/${name}`));

for (const name of ['county-clean.xlsx', 'county-damaged.xlsx']) {
  scene(
    `${name} shows the values of the file, and calculates the same`,
    BLANK,
    async ({ page, problems }) => {
      const file = sample(name);
      await open(page, file);
      const opened = await compareFormulas(page, file);
      expect(opened.formulas).toBeGreaterThan(1600);
      expect(opened.differing).toEqual([]);
      await recalculate(page);
      expect((await compareFormulas(page, file)).differing).toEqual([]);
      expect(problems).toEqual([]);
    },
  );
}

scene('an empty template is calculated when it is opened, as it asks for', BLANK, async ({ page }) => {
  await open(page, await writeReturn(communityWorkforce));
  const { formulas, differing } = await compareFormulas(page, await fileOf(noSheets()));
  expect(formulas).toBeGreaterThan(600);
  expect(differing).toEqual([]);
});

scene('digits in a text are no number, and a formula left open spoils no other', BLANK, async ({ page }) => {
  await page.waitForFunction(() => (window.workbench?.sheets().length ?? 0) > 0, null, { timeout: 90_000 });
  const values = await page.evaluate(async () => {
    const bench = window.workbench!;
    const sheet = bench.activeSheet();
    bench.setCell(sheet, 'A1', '41001');
    bench.setCell(sheet, 'A2', 41_001);
    // The second comparison with a column went another way than the first.
    bench.setCell(sheet, 'B1', '=SUM((A1:A2="41001")*1)+SUM((A1:A2=41001)*10)');
    bench.setCell(sheet, 'B2', '=没有[');
    await bench.calculated();
    bench.setCell(sheet, 'B3', '=SUM(A2,1)');
    await bench.calculated();
    return bench.values(sheet, 'B1:B3').flat();
  });
  expect([values[0], values[2]]).toEqual([11, 41_002]);
});

/** Values changed one after the other, each with something that is counted or added up by it. */
const CHANGES: readonly [sheet: string, record: number, column: string, value: string | number][] = [
  ['社区工作者花名册', 0, '在岗状态', '离职'],
  ['社区工作者花名册', 1, '月应发报酬', 9_999],
  ['社区工作者花名册', 2, '所属社区代码', '410122001001'],
  ['社区基本情况表', 0, '总户数', 123_456],
  ['社区基本情况表', 1, '所属街道(乡镇)', '大孟街道外'],
  ['社区基本情况表', 2, '常住户数', 7_000],
];

scene('a filled-in template shows the values of its file, and follows changes', BLANK, async ({ page }) => {
  const sheets = allSheets();
  const file = await fileOf(sheets, streetFigures());
  await open(page, file);
  const opened = await compareFormulas(page, file);
  expect(opened.formulas).toBeGreaterThan(1500);
  expect(opened.differing).toEqual([]);
  await recalculate(page);
  expect((await compareFormulas(page, file)).differing).toEqual([]);

  for (const [name, record, column, value] of CHANGES) {
    const records = sheets.get(name)!.map((each, i) => (i === record ? { ...each, [column]: value } : each));
    sheets.set(name, records);
    const spec = communityWorkforce.sheets.find((each) => each.name === name)!;
    const place = spec.columns.findIndex((each) => each.name === column);
    await page.evaluate(
      ([sheet, address, content]) => {
        window.workbench!.setCell(sheet, address, content);
        return window.workbench!.calculated();
      },
      [name, cellAddress(record + 1, place), value] as const,
    );
  }
  const changed = await fileOf(sheets, streetFigures());
  expect((await compareFormulas(page, changed)).differing).toEqual([]);
  await recalculate(page);
  expect((await compareFormulas(page, changed)).differing).toEqual([]);
});
