import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import type { Cell } from '../../src/domain/cell';
import { newXlsx } from '../../src/xlsx';
import { communityRow, cover, header, person } from '../returns/workbooks';
import { run, scratch } from './run';

jest.setTimeout(60_000);
const directory = scratch();
const ROSTER = '社区工作者花名册';
const COMMUNITIES = '社区基本情况表';

/** The structure findings on a file with these sheets, as rule, cells and message. */
async function check(sheets: Readonly<Record<string, Cell[][]>>, shut?: string): Promise<string[]> {
  const workbook = new Workbook();
  for (const [name, rows] of Object.entries({ 封面: cover, ...sheets })) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((row) => sheet.addRow(row));
    if (name === shut) await sheet.protect('', { spinCount: 1 });
  }
  const file = join(directory, 'r.xlsx');
  writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return structureOf(file);
}

async function structureOf(file: string): Promise<string[]> {
  const { out, err } = await run(['check', file, '--format', 'json']);
  expect(err).toBe('');
  const { findings } = JSON.parse(out) as { findings: { rule: string; cells: string[]; message: string }[] };
  return findings
    .filter(({ rule }) => /^S(0\d|1[78])/.test(rule))
    .map(({ rule, cells, message }) => `${rule} ${cells.join(' ')} ${message}`);
}

const communities = [header(COMMUNITIES), communityRow('甲')];
const roster = [header(ROSTER), person('张三')];

test('a renamed column is named, with its place and its right name', async () => {
  const heads = header(ROSTER).map((name) => (name === '公民身份号码' ? '身份证号码' : name));
  const [finding, ...more] = await check({ [COMMUNITIES]: communities, [ROSTER]: [heads, person('张三')] });
  expect(more).toEqual([]);
  expect(finding).toMatch(/^S\d+ C1 .*身份证号码.*公民身份号码|^S\d+ C1 .*公民身份号码.*身份证号码/);
});

test('a merged two-row header is named, with its place', async () => {
  const names = header(COMMUNITIES);
  const upper: Cell[] = [...names];
  const lower: Cell[] = names.map(() => null);
  const at = names.indexOf('其中:两委成员');
  [upper[at], upper[at + 1], lower[at], lower[at + 1]] = ['其中', null, '两委成员', '其他专职'];
  const findings = await check({ [COMMUNITIES]: [upper, lower, communityRow('甲')], [ROSTER]: roster });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(/^S\d+ A1 .*A1:AF2/);
});

test('a protected sheet is named, and checked all the same', async () => {
  const findings = await check({ [COMMUNITIES]: communities, [ROSTER]: roster }, ROSTER);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(/^S\d+ .*保护/);
});

test('records that were typed below their table are named, with the table and their place', async () => {
  const workbook = newXlsx('r.xlsx');
  const rows = [...communities, communityRow('乙'), communityRow('丙')];
  for (const [name, values] of Object.entries({ 封面: cover, [COMMUNITIES]: rows, [ROSTER]: roster })) {
    const range = { row: 0, column: 0, rows: 2, columns: values[0].length };
    await workbook.addSheet({
      name,
      rows: values.map((row) => row.map((value) => ({ content: { value } }))),
      ...(name === '封面' ? {} : { table: { name, range } }),
    });
  }
  const file = join(directory, 'below.xlsx');
  writeFileSync(file, await workbook.save());
  expect(await structureOf(file)).toEqual([expect.stringMatching(/^S09 A3 .*A1:AF2.*A3:AF4/)]);
});

test('a sheet with the header of one that is read already is named', async () => {
  const copy = `${ROSTER} (2)`;
  const findings = await check({ [COMMUNITIES]: communities, [ROSTER]: roster, [copy]: roster });
  expect(findings).toEqual([expect.stringMatching(/^S18 {2}.*花名册 \(2\).*没有审核/)]);
});

test('of a sheet that is missing, those with its header are named; a sheet of another kind is not', async () => {
  const findings = await check({
    [COMMUNITIES]: communities,
    甲街道花名册: [['甲街道'], ...roster],
    乙街道花名册: roster,
    名单: [header(ROSTER).slice(0, 8), person('张三').slice(0, 8)],
  });
  expect(findings).toEqual([
    expect.stringMatching(/^S01 .*相符的有：甲街道花名册、乙街道花名册，没有审核。$/),
  ]);
});
