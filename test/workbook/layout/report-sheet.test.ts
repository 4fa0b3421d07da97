import { setLanguage, t } from '../../../src/locale';
import { describeFinding } from '../../../src/locale/findings';
import { grouped } from '../../../src/report/grouped';
import type { Report } from '../../../src/report/report';
import { catalogue } from '../../../src/rules/catalogue';
import type { CheckResult } from '../../../src/rules/finding';
import type { Gap } from '../../../src/rules/undecided/gap';
import { RowsBuilder } from '../../../src/rules/undecided/rows';
import { reportSheets } from '../../../src/workbook/layout/report-sheet';
import type { NewSheet } from '../../../src/workbook/port';
import { book, finding, nothing, reportOn, smallReport } from '../../report/support/report';

type Values = (string | number | null)[][];
const values = (sheet: NewSheet): Values =>
  sheet.rows.map((row) =>
    row.map((cell) => (cell && 'value' in cell.content ? (cell.content.value as string | number) : null)),
  );
const only = (report: Report): NewSheet => {
  const sheets = reportSheets(report);
  expect(sheets).toHaveLength(1);
  return sheets[0];
};
/** Where the list of findings begins. */
const LIST = 7;

beforeEach(() => setLanguage('zh-CN'));

test('says who and when, counts first, then each finding with its words', async () => {
  const report = await smallReport();
  const { result } = report;
  const sheet = only(report);
  const written = values(sheet);
  expect(sheet.name).toBe('审核报告');
  expect(written[0]).toEqual(['审核报告']);
  for (const word of [
    'return.xlsx',
    '某县民政局',
    '年度',
    '2025-12-31',
    '1.0',
    'Shequ 0.1.0',
    '2026-01-15',
  ]) {
    expect(written[1][0]).toContain(word);
  }
  expect(written[2][0]).toContain(grouped(report.fingerprint.sign));
  const hard = result.findings.filter((it) => it.severity === 'hard');
  expect(hard.length).toBeGreaterThan(0);
  expect(written[4].slice(0, 3)).toEqual([hard.length, result.findings.length - hard.length, 0]);
  const lines = written.slice(LIST, LIST + result.findings.length);
  expect(lines.map((line) => line[0])).toEqual(
    [...hard, ...result.findings.filter((it) => it.severity === 'soft')].map((it) =>
      t(`pane/severity.${it.severity}`),
    ),
  );
  const first = hard[0];
  const words = describeFinding(
    first,
    catalogue.find((rule) => rule.id === first.rule),
  );
  expect(lines[0][1]).toBe(first.sheet);
  expect(lines[0][4]).toBe(`${first.rule} ${words.title}`);
  expect(lines[0].slice(5)).toEqual([
    words.message,
    words.found,
    words.expected,
    words.todo,
    '',
    first.unit ?? '',
  ]);
});

test('holds no identity number', async () => {
  const text = JSON.stringify(only(await smallReport()));
  expect(text).toContain('110105********');
  expect(text).not.toMatch(/\d{15}/);
});

const gapRows = new RowsBuilder();
gapRows.add(4, 6);
gapRows.add(11);
const gap: Gap = {
  kind: 'blank',
  sheet: '社区工作者花名册',
  columns: ['出生日期'],
  column: 4,
  rows: gapRows.rows(),
  found: 1,
  rules: [
    { rule: 'A01', times: 4, rows: gapRows.rows() },
    { rule: 'A02', times: 3, rows: gapRows.rows() },
  ],
};

const outcome = (rule: string, over: object = {}) => ({
  rule,
  status: 'ran' as const,
  pass: 3,
  fail: 0,
  undecided: 0,
  ...over,
});

test('lists how each rule went, those not run with the reason, and why and where some could not judge', () => {
  const skipped = { status: 'skipped' as const, reason: { key: 'tableMissing', params: { table: '表' } } };
  const result: CheckResult = {
    findings: [],
    outcomes: [outcome('A01'), outcome('A02', { undecided: 7 }), outcome('B01', { ...skipped, pass: 0 })],
  };
  const sheet = only(reportOn(nothing, result, { undecided: [gap] }));
  const written = values(sheet);
  expect(written[4]).toEqual([0, 0, 0, 7, 2, 1]);
  expect(written[LIST]).toEqual([t('report/none')]);
  const at = (title: string) => written.findIndex((row) => row[0] === title);
  const under = (title: string) => written[at(title) + 2];
  expect(under(t('report/rulesSkipped'))[4]).toMatch(/^B01 /);
  expect(under(t('report/rulesSkipped'))[5]).toContain('表');
  expect(under(t('report/undecidedRules'))).toEqual([
    ...[7, '社区工作者花名册', 4, 1],
    `A01、${t('undecided/ruleTimes', { rule: 'A02', times: '3' })}`,
    t('undecided/cause.blank', { columns: '出生日期' }),
    'E5:E7、E12',
  ]);
  const rules = written.slice(at(t('report/rules')) + 2, at(t('report/rules')) + 5);
  expect(rules.map((row) => row.slice(1, 4))).toEqual([
    [t('report/ran'), 0, 0],
    [t('report/ran'), 0, 7],
    [t('report/skipped'), 0, 0],
  ]);
  // The head says where to look for them.
  expect(written[5][0]).toContain(String(at(t('report/rules')) + 1));
});

test('cells that one cell cannot name go on in further rows, so that none is left out', () => {
  const many = new RowsBuilder();
  for (let row = 1; row <= 40_000; row += 2) many.add(row);
  const rows = many.rows();
  const scattered = { ...gap, rows, rules: [{ rule: 'A01', times: rows.count, rows }] };
  const written = values(only(reportOn(nothing, { findings: [], outcomes: [] }, { undecided: [scattered] })));
  const at = written.findIndex((row) => row[0] === t('report/undecidedRules'));
  const texts = written.slice(at + 2).flatMap((row) => row[6] ?? []);
  expect(Math.max(...texts.map((text) => String(text).length))).toBeLessThan(32_767);
  const cells = texts.flatMap((text) => String(text).split('、')).filter((cell) => /^E\d+$/.test(cell));
  expect(cells).toHaveLength(20_000);
  expect(cells.at(-1)).toBe('E40000');
});

test('names the thresholds that were used, and where each comes from', async () => {
  const written = values(only(await smallReport()));
  const at = written.findIndex((row) => row[0] === t('report/parameters'));
  const age = written.slice(at).find((row) => row[4] === '年龄上限')!;
  expect(age.slice(6, 9)).toEqual(['65', '岁', 'A17']);
  expect(written.slice(at).find((row) => row[4] === '每百户面积下限')![5]).toBe(t('report/notSet'));
});

test('gives the reason of a soft finding, masked, and counts it', () => {
  const findings = [finding(), finding({ rule: 'A17', severity: 'soft' })];
  const reasonOf = (it: { severity: string }) =>
    it.severity === 'soft' ? '返聘，证件号110105194912310021' : undefined;
  const written = values(only(reportOn(nothing, { findings, outcomes: [] }, { reasonOf })));
  expect(written[4].slice(0, 3)).toEqual([1, 1, 1]);
  expect(written.slice(LIST, LIST + 2).map((row) => row[9])).toEqual(['', '返聘，证件号110105************']);
});

test('goes on to further sheets where one cannot hold all findings, and cuts none off', async () => {
  const findings = Array.from({ length: 25 }, (_, row) => finding({ cells: [{ row, column: 0 }] }));
  const sheets = reportSheets(reportOn(nothing, { findings, outcomes: [] }), 10);
  expect(sheets.map(({ name, activate }) => [name, activate])).toEqual([
    ['审核报告', true],
    ['审核报告（续2）', false],
    ['审核报告（续3）', false],
  ]);
  const cells = sheets.flatMap((sheet) => values(sheet).map((row) => row[2]));
  expect(cells.filter((text) => /^A\d+$/.test(String(text)))).toEqual(findings.map((_, n) => `A${n + 1}`));
  expect(values(sheets[0])[5][0]).toContain('3 张工作表');
  const workbook = book();
  for (const sheet of sheets) expect(await workbook.addSheet(sheet)).toBe(sheet.name);
});

test('names the cells, and says how many there are when they are too many to name', () => {
  const cells = (n: number) => Array.from({ length: n }, (_, row) => ({ row, column: 0 }));
  const findings = [0, 2, 20_000].map((n) => finding({ cells: cells(n) }));
  const written = values(only(reportOn(nothing, { findings, outcomes: [] })));
  expect(written.slice(LIST, LIST + 3).map((row) => row[2])).toEqual([
    t('report/wholeSheet'),
    'A1, A2',
    expect.stringContaining('20000'),
  ]);
  expect(String(written[LIST + 2][2]).length).toBeLessThan(200);
});

test('fits its columns, keeps the header in view, and can be written', async () => {
  const sheet = only(await smallReport());
  expect(Math.max(...sheet.rows.map((row) => row.length))).toBe(sheet.widths!.length);
  expect(sheet.frozenRows).toBe(LIST);
  expect(await book().addSheet(sheet)).toBe(sheet.name);
});

test('is written in English where the language is English', async () => {
  setLanguage('en');
  const written = values(only(await smallReport()));
  expect(written[LIST - 1]).toEqual(
    expect.arrayContaining(['Severity', 'Sheet', 'Cell', 'Expected', 'What to do', 'Reason given']),
  );
});
