import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx, type XlsxWorkbook } from '../../src/xlsx';
import { run, samples, scratch } from './run';

const out = scratch();
const clean = join(samples, 'county-clean.xlsx');
const COVER = '封面';
const ROSTER = '社区工作者花名册';

interface Checked {
  readonly findings: readonly { rule: string; cells: readonly string[] }[];
  readonly rules: readonly { id: string; pass: number; fail: number; undecided: number }[];
}

/** How I02 fared. */
async function i02(file: string, ...more: string[]) {
  const { out: said } = await run(['check', file, '--format', 'json', ...more]);
  const { findings, rules } = JSON.parse(said) as Checked;
  const { pass, fail, undecided } = rules.find(({ id }) => id === 'I02')!;
  return { pass, fail, undecided, findings: findings.filter(({ rule }) => rule === 'I02').length };
}

/** The fingerprint as the printed report gives it. */
async function printed(file: string, ...more: string[]): Promise<string> {
  const page = join(out, 'report.html');
  rmSync(page, { force: true });
  await run(['check', file, '--report', page, ...more]);
  return /<p class="sign">([0-9A-F ]+)<\/p>/.exec(readFileSync(page, 'utf8'))![1];
}

const open = (file: string) => openXlsx(readFileSync(file), 'return.xlsx');

async function save(book: XlsxWorkbook, name: string): Promise<string> {
  const file = join(out, name);
  writeFileSync(file, await book.save());
  return file;
}

/** Fills in a field of the cover, beside its name. */
async function fill(book: XlsxWorkbook, field: string, value: string): Promise<void> {
  const { used } = (await book.sheets()).find(({ name }) => name === COVER)!;
  for await (const { range, values } of book.read(used!)) {
    const n = values.findIndex((cells) => cells.includes(field));
    if (n < 0) continue;
    const column = range.column + values[n].indexOf(field) + 1;
    await book.apply([{ sheet: COVER, row: range.row + n, column, after: { value } }]);
    return;
  }
  throw new Error(`no field ${field}`);
}

async function submit(file: string, sign: string, name: string): Promise<string> {
  const book = await open(file);
  await fill(book, '上报状态', '1已上报');
  await fill(book, '审核指纹', sign);
  return save(book, name);
}

const unchanged = { pass: 1, fail: 0, undecided: 0, findings: 0 };
const changed = { pass: 0, fail: 1, undecided: 0, findings: 1 };

test('submitted and not touched since: nothing is said; a changed cell is', async () => {
  const sign = await printed(clean);
  expect(sign.replaceAll(' ', '')).toHaveLength(64);
  const submitted = await submit(clean, sign, 'submitted.xlsx');
  expect(await i02(submitted)).toEqual(unchanged);
  // Reported again, it has the same fingerprint.
  expect(await printed(submitted)).toBe(sign);

  const book = await open(submitted);
  await book.apply([{ sheet: ROSTER, row: 5, column: 1, after: { value: '王某某' } }]);
  expect(await i02(await save(book, 'edited.xlsx'))).toEqual(changed);
  // The first digits are enough.
  expect(await i02(await submit(clean, sign.slice(0, 19), 'short.xlsx'))).toEqual(unchanged);
}, 120_000);

test('it does not matter what else is compared with: last period, rules of other tables', async () => {
  const sign = await printed(clean);
  const submitted = await submit(clean, sign, 'submitted.xlsx');
  const last = await lastPeriod();
  expect(await i02(submitted, '--prior', last)).toEqual(unchanged);
  expect(await printed(clean, '--prior', last)).toBe(sign);
  const rules = join(out, 'rules.xlsx');
  await run(['rules', 'table', '--out', rules, '--force']);
  expect(await printed(clean, '--rules', rules)).toBe(sign);
}, 180_000);

test('values that are others since are in the way of submission, whatever asks', async () => {
  const hard = async (sign: string) => {
    const { out: said } = await run(['reasons', 'list', await submit(clean, sign, 'other.xlsx'), '--json']);
    return (JSON.parse(said) as { summary: { hard: number } }).summary.hard;
  };
  const right = await printed(clean);
  expect([
    await hard(right),
    await hard(right.replace(/^..../, (first) => (first === '0123' ? '4567' : '0123'))),
    // I02, and I06 because a return with a hard finding was submitted.
  ]).toEqual([0, 2]);
}, 120_000);

/** The sample as a return of the year before. */
async function lastPeriod(): Promise<string> {
  const book = await open(clean);
  await fill(book, '统计时点', '2024-12-31');
  await fill(book, '报告期别', '2024');
  return save(book, 'last.xlsx');
}
