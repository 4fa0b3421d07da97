import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cell } from '../../src/domain/cell';
import { newXlsx } from '../../src/xlsx';
import { run } from './run';

const folder = mkdtempSync(join(tmpdir(), 'shequ-undecided-'));
const file = join(folder, 'table.xlsx');
afterAll(() => rmSync(folder, { recursive: true }));

/** Every other 单价 is blank, ten in all, and three 数量 in a row; a third rule reads neither. */
beforeAll(async () => {
  const book = newXlsx('table.xlsx');
  const addSheet = (name: string, rows: readonly (readonly Cell[])[]) =>
    book.addSheet({
      name,
      rows: rows.map((row) =>
        row.map((value) =>
          typeof value === 'string' || typeof value === 'number' ? { content: { value } } : null,
        ),
      ),
    });
  await addSheet('台账', [
    ['品名', '单价', '数量'],
    ...Array.from({ length: 20 }, (_, n) => ['笔', n % 2 === 0 ? null : 5, n >= 4 && n <= 6 ? null : 2]),
  ]);
  await addSheet('审核规则', [
    ['编号', '表', '公式'],
    ['R1', '台账', '=[@单价]>0'],
    ['R2', '台账', '=[@单价]*[@数量]<100'],
    ['R3', '台账', '=[@品名]<>"墨"'],
  ]);
  writeFileSync(file, await book.save());
});

test('text says why and where rules could not judge: the first cells with their number, or all of them', async () => {
  const { code, out } = await run(['check', file]);
  expect(code).toBe(0);
  expect(out).toContain('无法判断 21 次，涉及规则 2 条。原因和位置：\n  要补填或核实的单元格：\n');
  expect(out).toContain(
    '    台账  “单价”为空  B2、B4、B6、B8、B10、B12… 共 10 个  20 次无法判断：R1、R2\n' +
      '    台账  “数量”为空  C6:C8（3 个）  3 次无法判断：R2\n',
  );
  const all = await run(['check', file, '--undecided']);
  expect(all.out).toContain('B2、B4、B6、B8、B10、B12、B14、B16、B18、B20（10 个）');
  const english = await run(['check', file, '--lang', 'en']);
  expect(english.out).toContain('台账  单价 is blank  B2, B4, B6, B8, B10, B12 … (10 in all)');
});

test('JSON has every cell, and the cells of a rule where these are others', async () => {
  const { out } = await run(['check', file, '--format', 'json']);
  const { undecided } = JSON.parse(out) as { undecided: unknown[] };
  expect(undecided).toEqual([
    {
      cause: 'blank',
      class: 'open',
      sheet: '台账',
      columns: ['单价'],
      message: '“单价”为空',
      cells: ['B2', 'B4', 'B6', 'B8', 'B10', 'B12', 'B14', 'B16', 'B18', 'B20'],
      count: 10,
      found: 0,
      undecided: 20,
      rules: [
        { rule: 'R1', undecided: 10 },
        { rule: 'R2', undecided: 10 },
      ],
    },
    {
      cause: 'blank',
      class: 'open',
      sheet: '台账',
      columns: ['数量'],
      message: '“数量”为空',
      cells: ['C6:C8'],
      count: 3,
      found: 0,
      undecided: 3,
      rules: [{ rule: 'R2', undecided: 3 }],
    },
  ]);
});

test('cells that have a finding are only counted in text, and listed when all are asked for', async () => {
  const damaged = 'assets/samples/county-damaged.xlsx';
  const { out } = await run(['check', damaged]);
  expect(out).toMatch(
    /已列为问题的单元格，改正后即可判定：\n {4}另有 \d+ 项原因、\d+ 个单元格（加 --undecided 全部列出）/,
  );
  const all = await run(['check', damaged, '--undecided']);
  expect(all.out).toMatch(/ {4}社区工作者花名册 {2}“联系电话”为空 {2}[A-Z]+\d+ {2}5 次无法判断：A06、/);
  expect(all.out).not.toContain('另有');
});

test('the page and the sheet of the report have them too', async () => {
  const [page, json] = [join(folder, 'report.html'), join(folder, 'report.json')];
  await run(['check', file, '--report', page, '--report', json]);
  expect(readFileSync(page, 'utf8')).toContain('B2、B4、B6、B8、B10、B12、B14、B16、B18、B20（10 个）');
  const items = JSON.parse(readFileSync(json, 'utf8')) as { id: string; data: { target: unknown[] } }[];
  const missing = items.filter(({ id }) => id.includes('-NA-'));
  expect(missing.map(({ data }) => data.target.length)).toEqual([10, 10, 1]);
});
