import { setLanguage, t } from '../../../src/locale';
import { describeFinding } from '../../../src/locale/findings';
import { communityWorkforce } from '../../../src/returns';
import { catalogue } from '../../../src/rules/catalogue';
import { loadRegions } from '../../../src/domain/regions/load';
import { check } from '../../../src/rules/check';
import type { CheckResult, Finding } from '../../../src/rules/finding';
import { reportSheet } from '../../../src/workbook/layout/report-sheet';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { readReturn } from '../../../src/workbook/read-return';
import { cover, header, person } from '../../returns/workbooks';

const ROSTER = '社区工作者花名册';

async function checked() {
  const book = new MemoryWorkbook('return.xlsx', [
    { name: '封面', values: cover },
    {
      name: ROSTER,
      // The same number twice, with a wrong check digit.
      values: [
        header(ROSTER),
        person('张 三', { 公民身份号码: '110105194912310021' }),
        person('李四', { 公民身份号码: '110105194912310021' }),
      ],
    },
  ]);
  const data = await readReturn(book, communityWorkforce);
  await loadRegions();
  const work = check(data, catalogue);
  let step = work.next();
  while (!step.done) step = work.next();
  return { book, data, result: step.value };
}

type Values = (string | number | null)[][];
const values = (sheet: ReturnType<typeof reportSheet>): Values =>
  sheet.rows.map((row) =>
    row.map((cell) => (cell && 'value' in cell.content ? (cell.content.value as string | number) : null)),
  );
const finding = (over: Partial<Finding> = {}): Finding => ({
  rule: 'A01',
  severity: 'hard',
  key: 'key',
  sign: 'sign',
  sheet: ROSTER,
  cells: [{ row: 1, column: 1 }],
  values: {},
  expected: null,
  ...over,
});
const nothing = { tables: new Map(), cover: new Map(), structure: [] };

beforeEach(() => setLanguage('zh-CN'));

test('says who and when, counts first, then each finding with its words', async () => {
  const { data, result } = await checked();
  const sheet = reportSheet(result, data);
  const written = values(sheet);
  expect(sheet.name).toBe(t('pane/report.sheet'));
  expect(written[0]).toEqual([t('pane/report.title')]);
  for (const word of ['某县民政局', '年度', '2025-12-31', '1.0']) expect(written[1]![0]).toContain(word);
  const hard = result.findings.filter((it) => it.severity === 'hard');
  expect(hard.length).toBeGreaterThan(0);
  expect(written[3]!.slice(0, 2)).toEqual([hard.length, result.findings.length - hard.length]);
  const lines = written.slice(6, 6 + result.findings.length);
  expect(lines.map((line) => line[0])).toEqual(
    [...hard, ...result.findings.filter((it) => it.severity === 'soft')].map((it) =>
      t(`pane/severity.${it.severity}`),
    ),
  );
  const first = hard[0]!;
  const words = describeFinding(
    first,
    catalogue.find((rule) => rule.id === first.rule),
  );
  expect(lines[0]![1]).toBe(first.sheet);
  expect(lines[0]![4]).toBe(`${first.rule} ${words.title}`);
  expect(lines[0]!.slice(5)).toEqual([words.message, words.found, words.expected, words.todo]);
});

test('holds no identity number', async () => {
  const { data, result } = await checked();
  const text = JSON.stringify(reportSheet(result, data));
  expect(text).toContain('110105********');
  expect(text).not.toMatch(/\d{15}/);
});

test('lists rules that were not run, with the reason, and undecided ones with their number', () => {
  const result: CheckResult = {
    findings: [],
    outcomes: [
      { rule: 'A01', status: 'ran', pass: 3, fail: 0, undecided: 0 },
      { rule: 'A02', status: 'ran', pass: 3, fail: 0, undecided: 7 },
      { rule: 'B01', status: 'skipped', reason: { key: 'skip.noTable' }, pass: 0, fail: 0, undecided: 0 },
    ],
  };
  const written = values(reportSheet(result, nothing));
  expect(written[3]).toEqual([0, 0, 7, 2, 1]);
  expect(written[6]).toEqual([t('pane/report.none')]);
  const under = (title: string) => written[written.findIndex((row) => row[0] === title) + 2]!;
  expect(under(t('pane/report.rulesSkipped'))[4]).toMatch(/^B01 /);
  expect(under(t('pane/report.undecidedRules')).slice(4)).toEqual([expect.stringMatching(/^A02 /), 7]);
});

test('names the cells, and says how many there are when they are too many to name', () => {
  const cells = (n: number) => Array.from({ length: n }, (_, row) => ({ row, column: 0 }));
  const written = values(
    reportSheet(
      {
        findings: [0, 2, 20_000].map((n) => finding({ cells: cells(n) })),
        outcomes: [],
      },
      nothing,
    ),
  );
  expect(written.slice(6, 9).map((row) => row[2])).toEqual([
    t('pane/report.wholeSheet'),
    'A1, A2',
    expect.stringContaining('20000'),
  ]);
  expect(String(written[8]![2]).length).toBeLessThan(200);
});

test('fits its columns, keeps the header in view, and can be written', async () => {
  const { book, data, result } = await checked();
  const sheet = reportSheet(result, data);
  expect(Math.max(...sheet.rows.map((row) => row.length))).toBe(sheet.widths!.length);
  expect(sheet.frozenRows).toBe(6);
  expect(await book.addSheet(sheet)).toBe(sheet.name);
});

test('is written in English where the language is English', async () => {
  const { data, result } = await checked();
  setLanguage('en');
  const written = values(reportSheet(result, data));
  expect(written[5]).toEqual(expect.arrayContaining(['Severity', 'Sheet', 'Cell', 'Expected', 'What to do']));
});
