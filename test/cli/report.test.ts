import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../src/xlsx';
import { run, samples, scratch } from './run';

const out = scratch();
const damaged = join(samples, 'county-damaged.xlsx');
const clean = join(samples, 'county-clean.xlsx');
const json = join(out, 'report.json');

test('check --report writes the report as JSON, as a page and as a workbook, by the file’s ending', async () => {
  const [page, book] = [join(out, 'report.html'), join(out, 'report.xlsx')];
  const { code, err } = await run([
    'check',
    damaged,
    ...[json, page, book].flatMap((file) => ['--report', file]),
    '--by',
    '李某',
  ]);
  expect([code, err.split('\n').length]).toEqual([1, 4]);
  const items = JSON.parse(readFileSync(json, 'utf8')) as { event: { trigger: string } }[];
  expect(items[0].event.trigger).toBe('李某');
  expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>[\s\S]*示例县民政局[\s\S]*<\/html>\n$/);
  const workbook = await openXlsx(readFileSync(book), 'r.xlsx');
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['审核报告']);
  for (const file of [json, page]) {
    expect(readFileSync(file, 'utf8').replace(/\b[0-9a-f]{64}\b/g, '')).not.toMatch(/\d{17}/);
  }
}, 60_000);

test('no report replaces a file without --force, and none has another ending', async () => {
  const before = readFileSync(json);
  const refused = await run(['check', clean, '--report', json]);
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('文件已存在')]);
  expect(readFileSync(json)).toEqual(before);
  const ending = await run(['check', clean, '--report', join(out, 'report.pdf')]);
  expect([ending.code, ending.err]).toEqual([2, expect.stringContaining('.html')]);
  expect(existsSync(join(out, 'report.pdf'))).toBe(false);
});

test('report verify says whether the values are those that were checked, and which table is another', async () => {
  const same = await run(['report', 'verify', damaged, json]);
  expect([same.code, same.out]).toEqual([0, expect.stringContaining('数值与审核报告一致')]);
  const workbook = await openXlsx(readFileSync(damaged), 'd.xlsx');
  await workbook.apply([{ sheet: '社区工作者花名册', row: 5, column: 1, after: { value: '王某某' } }]);
  const edited = join(out, 'edited.xlsx');
  writeFileSync(edited, await workbook.save());
  const other = await run(['report', 'verify', edited, json]);
  expect(other.code).toBe(1);
  expect(other.out).toContain('社区工作者花名册：有改动（审核时 556 条记录，现在 556 条）');
  expect(other.out).not.toContain('社区基本情况表');
  const asJson = await run(['report', 'verify', edited, json, '--json']);
  expect(JSON.parse(asJson.out)).toMatchObject({ same: false, changes: [{ name: '社区工作者花名册' }] });
}, 60_000);

test('rows in another order are the same values', async () => {
  const workbook = await openXlsx(readFileSync(damaged), 'd.xlsx');
  const sheet = '社区工作者花名册';
  const { used } = (await workbook.sheets()).find(({ name }) => name === sheet)!;
  const rows: unknown[][] = [];
  for await (const { values } of workbook.read({ ...used!, row: 1, rows: 2 })) rows.push(...values);
  const edits = rows.flatMap((cells, n) =>
    cells.map((value, column) => ({ sheet, row: 2 - n, column, after: { value: value as string } })),
  );
  await workbook.apply(edits);
  const sorted = join(out, 'sorted.xlsx');
  writeFileSync(sorted, await workbook.save());
  const { code, out: said } = await run(['report', 'verify', sorted, json]);
  expect([code, said]).toEqual([0, expect.stringContaining('一致')]);
}, 60_000);

test.each(['{}', '[]', 'no JSON', '[{"type":"aggregation"}]'])('%s is no report of ours', async (text) => {
  const file = join(out, 'other.json');
  writeFileSync(file, text);
  const { code, err } = await run(['report', 'verify', damaged, file]);
  expect([code, err]).toEqual([2, expect.stringContaining('other.json 不是本程序写出的 JSON 审核报告')]);
});
