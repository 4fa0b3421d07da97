import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Frame, Page } from 'playwright-core';
import { callFunction } from '../../src/domain/functions/call';
import { scene, useStage } from './support/stage';

useStage();

const root = path.join(__dirname, '../..');
const cli = path.join(root, 'dist/cli/shequ.cjs');
const COMMUNITIES = '社区基本情况表';
const ROSTER = '社区工作者花名册';

interface Planted {
  readonly findings: readonly { rule: string; sheet: string; cells: string[] }[];
  readonly changes: readonly { sheet: string; cell: string; from: string | number | null }[];
}

/** The one planted defect of a rule that a single cell mends. */
function plantedDefect(rule: string): {
  sheet: string;
  cell: string;
  right: string | number | null;
  cells: string[];
} {
  const list = JSON.parse(readFileSync(path.join(root, 'assets/samples/county-damaged.json'), 'utf8')) as {
    planted: Planted[];
  };
  const found = list.planted.find(
    ({ findings, changes }) => findings.length === 1 && changes.length === 1 && findings[0].rule === rule,
  );
  if (!found) throw new Error(`No simple defect of ${rule} is planted`);
  const [change] = found.changes;
  return { sheet: change.sheet, cell: change.cell, right: change.from, cells: found.findings[0].cells };
}

async function pane(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe[src*="taskpane.html"]', { timeout: 60_000 });
  const frame = (await element.contentFrame())!;
  await frame.waitForSelector('button', { timeout: 60_000 });
  await page.evaluate(() => window.workbench!.ready());
  return frame;
}

const cell = (page: Page, sheet: string, address: string) =>
  page.evaluate(([s, a]) => window.workbench!.cell(s, a), [sheet, address] as const);
const count = async (frame: Frame, kind: 'hard' | 'soft'): Promise<number> =>
  Number((await frame.locator(`button.count.${kind} .number`).innerText()).replace(/\D/g, ''));

async function check(frame: Frame): Promise<void> {
  await frame.locator('.panel > .toolbar button').first().click();
  await frame.locator('.panel > .toolbar button', { hasText: '重新检查' }).waitFor({ timeout: 60_000 });
  await frame.locator('[role=progressbar]').waitFor({ state: 'detached', timeout: 60_000 });
}

/** The command line over a file: exit code, and what it printed. */
function shequ(...args: string[]): { code: number; out: string } {
  try {
    return { code: 0, out: execFileSync(process.execPath, [cli, ...args], { encoding: 'utf8' }) };
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    return { code: status, out: stdout };
  }
}

const options = { path: '/workbench.html', timeout: 240_000 };

scene(
  'the main job: count, check, jump, fix, check again, summarise, save, and re-open with the command line',
  options,
  async ({ page, problems }) => {
    const frame = await pane(page);

    // A quota calculates in a cell, in the real runtime of the functions, and says what the core says.
    await page.evaluate((sheet) => {
      window.workbench!.activate(sheet);
      window.workbench!.setCell(sheet, 'AH2', '=SHEQU.STAFFQUOTA(K2:K6,H2:H6)');
    }, COMMUNITIES);
    await page.evaluate(() => window.workbench!.calculated());
    const [population, households, quotas] = await page.evaluate(
      (sheet) => ['K2:K6', 'H2:H6', 'AH2:AH6'].map((address) => window.workbench!.values(sheet, address)),
      COMMUNITIES,
    );
    expect(quotas).toEqual(callFunction('STAFFQUOTA', [population as never, households as never]));
    expect(quotas.flat().every((quota) => typeof quota === 'number' && quota >= 5)).toBe(true);
    // The calculation column is ours for the test; the return stays as the template says.
    await page.evaluate((sheet) => window.workbench!.setCell(sheet, 'AH2', null), COMMUNITIES);
    await page.evaluate(() => window.workbench!.calculated());

    await check(frame);
    const before = await count(frame, 'hard');
    expect(before).toBeGreaterThan(30);

    // A wrong check digit: choosing the finding selects its cell in the sheet.
    const defect = plantedDefect('B01');
    await frame.locator('input[role=searchbox]').fill(defect.cells[0]);
    await frame.locator('[role=treeitem].finding', { hasText: defect.cells[0] }).first().click();
    await page.waitForFunction(
      ({ sheet, cells }) => {
        const selection = window.workbench!.selection();
        return window.workbench!.activeSheet() === sheet && selection.address.includes(cells[0]);
      },
      defect,
      { timeout: 20_000 },
    );
    expect(await frame.locator('.detail').innerText()).toContain(defect.cells[0]);

    // Mending the cell marks the results as out of date; checking again finds one less.
    await page.evaluate(({ sheet, cell, right }) => window.workbench!.setCell(sheet, cell, right), defect);
    await frame.getByText('结果已过期').waitFor({ timeout: 20_000 });
    await check(frame);
    expect(await count(frame, 'hard')).toBe(before - 1);

    // 汇总: two formatted sheets, and the PivotTable beside them.
    await frame.locator('[role=tab]', { hasText: '汇总' }).click();
    await frame.getByText('生成两张汇总表').click();
    await frame.getByText('已写入工作表').waitFor({ timeout: 60_000 });
    const sheets = (await page.evaluate(() => window.workbench!.sheets())).map((sheet) => sheet.name);
    expect(sheets).toEqual(expect.arrayContaining(['H1 员额配备汇总', 'H2 属地化汇总']));
    expect((await cell(page, 'H1 员额配备汇总', 'A1')).text).toBe('H1 员额配备汇总');
    const right = (await page.evaluate(() => window.workbench!.values('H2 属地化汇总', 'N1:Z40'))).flat();
    expect(right).toEqual(expect.arrayContaining(['正职', '1本社区', 556]));

    // Saved, and read again by the command line: the mended finding stays gone, the summaries are in the file.
    const bytes = await page.evaluate(async () => [...(await window.workbench!.save())]);
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'shequ-main-job-')), 'saved.xlsx');
    writeFileSync(file, Buffer.from(bytes));
    expect(Object.keys(unzipSync(readFileSync(file)))).toContainEqual(
      expect.stringMatching(/^xl\/pivotTables\/[^/]+\.xml$/),
    );
    const { code, out } = shequ('check', file, '--format', 'json');
    const result = JSON.parse(out) as {
      findings: { rule: string; sheet: string; cells: string[] }[];
      summary: { hard: number };
    };
    expect(code).toBe(1);
    expect(result.summary.hard).toBe(before - 1);
    expect(result.findings).not.toContainEqual(expect.objectContaining({ rule: 'B01', cells: defect.cells }));
    expect(result.findings).toContainEqual(expect.objectContaining({ rule: 'A02', sheet: ROSTER }));
    expect(problems).toEqual([]);
  },
);
