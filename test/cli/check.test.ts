import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NewSheet } from '../../src/workbook/port';
import { newXlsx } from '../../src/xlsx';
import { run, samples, scratch } from './run';

// Reading and checking a county takes a second, more on a busy machine.
jest.setTimeout(60_000);

const directory = scratch();
const path = (name: string): string => join(directory, name);
const clean = join(samples, 'county-clean.xlsx');
const damaged = join(samples, 'county-damaged.xlsx');

interface Json {
  file: string;
  return: Record<string, string | null>;
  findings: {
    rule: string;
    severity: string;
    sheet: string;
    cells: string[];
    values: object;
    title: string;
    message: string;
    todo: string;
    source: string;
  }[];
  rules: { id: string; status: string; reason?: string; pass: number; fail: number; undecided: number }[];
  summary: Record<string, number | boolean>;
  undecided: {
    cause: string;
    class: string;
    sheet: string;
    columns: string[];
    message: string;
    cells: string[];
    count: number;
    found: number;
    undecided: number;
    rules: { rule: string; undecided: number; cells?: string[] }[];
  }[];
}
const json = async (file: string): Promise<{ code: number; report: Json; out: string }> => {
  const { code, out } = await run(['check', file, '--format', 'json']);
  return { code, out, report: JSON.parse(out) as Json };
};

test('what was expected and what to do is said in text and in JSON, and which rules could not judge', async () => {
  const { report } = await json(damaged);
  for (const { title, todo, source } of report.findings) expect([title, todo, source]).not.toContain('');
  const { out } = await run(['check', damaged]);
  const lines = out.split('\n');
  const at = lines.findIndex((line) => line.startsWith('  A14b  '));
  expect(lines[at + 1]).toMatch(/^ {6}怎么办：把单元格设为常规格式后重新录入/);
  expect(lines.filter((line) => line.startsWith('      怎么办：'))).toHaveLength(report.findings.length);
  const { out: all } = await run(['check', damaged, '--undecided']);
  const told = new Set([...all.matchAll(/次无法判断：(.*)/g)].flatMap(([, ids]) => ids.split(/（.*?）|、/)));
  for (const { id, undecided } of report.rules) {
    expect([id, told.has(id)]).toEqual([id, undecided > 0]);
  }
});

test('a clean return exits with 0 and says what it is', async () => {
  const { code, report } = await json(clean);
  expect(code).toBe(0);
  expect(Object.keys(report)).toEqual(['file', 'return', 'findings', 'rules', 'summary', 'undecided']);
  expect(report.file).toBe(clean);
  expect(report.return).toEqual({
    template: 'community-workforce',
    version: '1.0',
    unit: '示例县民政局',
    period: '年度',
    referenceDate: '2025-12-31',
  });
  const soft = report.findings.length;
  expect(report.summary).toEqual({
    ...{ hard: 0, soft, explained: 0, open: soft },
    ready: soft === 0,
    undecided: expect.any(Number),
  });
  expect(report.rules.length).toBeGreaterThanOrEqual(30);
});

test('a return with hard findings exits with 1; every finding has its shape, and no identity number is whole', async () => {
  const { code, report, out } = await json(damaged);
  expect(code).toBe(1);
  const list = JSON.parse(readFileSync(join(samples, 'county-damaged.json'), 'utf8')) as {
    planted: { findings: unknown[] }[];
    natural: unknown[];
  };
  expect(report.findings).toHaveLength(
    list.planted.flatMap(({ findings }) => findings).length + list.natural.length,
  );
  for (const finding of report.findings) {
    expect(Object.keys(finding)).toEqual([
      'rule',
      'severity',
      'sheet',
      'cells',
      'values',
      'expected',
      'title',
      'message',
      'todo',
      'source',
      ...(finding.severity === 'soft' ? ['state'] : []),
    ]);
    expect(['hard', 'soft']).toContain(finding.severity);
    for (const cell of finding.cells) expect(cell).toMatch(/^[A-Z]{1,3}[1-9]\d*$/);
    expect(finding.message).not.toBe('');
  }
  const hard = report.findings.filter(({ severity }) => severity === 'hard').length;
  expect(report.summary).toMatchObject({ hard, soft: report.findings.length - hard });
  expect(out).not.toMatch(/4124\d{13}[\dX]/);
});

test('the text report is in the language asked for', async () => {
  const chinese = await run(['check', damaged]);
  expect(chinese.code).toBe(1);
  expect(chinese.out).toContain('强制性问题');
  const english = await run(['check', damaged, '--lang', 'en']);
  expect(english.out).toContain('hard findings');
  expect((await run(['check', clean], '', { LANG: 'en_GB.UTF-8' })).out).toContain('eady to submit');
  expect((await run(['check', clean], '', { LANG: 'C.UTF-8' })).out).toContain('上报：');
});

describe('a file that cannot be read is one line and exit code 2', () => {
  const zipStart = Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]);
  const oldFile = Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array<number>(600).fill(0),
  ]);
  beforeAll(() => {
    mkdirSync(path('folder.xlsx'));
    writeFileSync(path('text.xlsx'), '社区,姓名\n甲,张三\n');
    writeFileSync(path('empty.xlsx'), '');
    writeFileSync(path('broken.xlsx'), zipStart);
    writeFileSync(path('old.xls'), oldFile);
  });
  test.each([
    ['missing.xlsx', '没有这个文件'],
    ['folder.xlsx', '文件夹'],
    ['text.xlsx', '不是 Excel 工作簿'],
    ['empty.xlsx', '不是 Excel 工作簿'],
    ['broken.xlsx', '不是 Excel 工作簿'],
    ['old.xls', '.xlsx'],
  ])('%s', async (name, words) => {
    const { code, out, err } = await run(['check', path(name)]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(err).toContain(name);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/\bat .*:\d+/);
  });
});

test('a workbook without our sheets can be read: it has hard findings', async () => {
  const workbook = newXlsx('other.xlsx');
  const sheet: NewSheet = { name: 'Sheet1', rows: [[{ content: { value: '其他' } }]] };
  await workbook.addSheet(sheet);
  writeFileSync(path('other.xlsx'), await workbook.save());
  const { code, report } = await json(path('other.xlsx'));
  expect(code).toBe(1);
  expect(report.findings.map(({ rule, sheet: name }) => [rule, name])).toEqual([
    ['S01', '封面'],
    ['S01', '社区基本情况表'],
    ['S01', '社区工作者花名册'],
  ]);
  expect(report.return).toBeNull();
  expect(report.rules.some(({ status, reason }) => status === 'skipped' && reason)).toBe(true);
  const text = await run(['check', path('other.xlsx')]);
  expect([text.code, text.out.split('\n')[0]]).toEqual([
    1,
    expect.stringMatching(/other\.xlsx：没有本程序模板.*--rules/),
  ]);
});

test('a sheet of ours whose header cannot be read makes a return all the same', async () => {
  const workbook = newXlsx('headless.xlsx');
  await workbook.addSheet({ name: '社区工作者花名册', rows: [[{ content: { value: '其他' } }]] });
  writeFileSync(path('headless.xlsx'), await workbook.save());
  const { code, report } = await json(path('headless.xlsx'));
  expect([code, report.return]).toEqual([1, expect.objectContaining({ unit: null, referenceDate: null })]);
});
