/** @jest-environment jsdom */
import { setLanguage, t } from '../../src/locale';
import { describeFinding } from '../../src/locale/findings';
import { grouped } from '../../src/report/grouped';
import { pageText } from '../../src/report/page';
import type { Report } from '../../src/report/report';
import { communityWorkforce } from '../../src/returns';
import type { ReturnData } from '../../src/returns/table';
import { catalogue } from '../../src/rules/catalogue';
import type { Finding } from '../../src/rules/finding';
import type { Gap } from '../../src/rules/undecided/gap';
import { RowsBuilder } from '../../src/rules/undecided/rows';
import { fingerprint } from '../../src/returns/fingerprint';

const text = (report: Report): string => [...pageText(report)].join('');
const open = (report: Report): Document => new DOMParser().parseFromString(text(report), 'text/html');

function reportOn(data: ReturnData, findings: readonly Finding[], more: Partial<Report> = {}): Report {
  const work = fingerprint(data);
  let step = work.next();
  while (!step.done) step = work.next();
  const making = { time: new Date(2026, 0, 15, 8, 30, 5), program: 'Shequ 0.1.0', file: 'a<b>.xlsx' };
  const outcomes = [
    { rule: 'A01', status: 'ran' as const, pass: 9, fail: 1, undecided: 2 },
    {
      rule: 'B01',
      status: 'skipped' as const,
      reason: { key: 'tableMissing', params: { table: '表' } },
      pass: 0,
      fail: 0,
      undecided: 0,
    },
  ];
  const result = { findings, outcomes };
  return { data, result, undecided: [], rules: catalogue, making, fingerprint: step.value, ...more };
}
const cover = new Map<string, string | number>([
  ['填报单位', '某县<script>alert(1)</script>民政局'],
  ['统计时点', 46022],
  ['模板版本', communityWorkforce.version],
]);
const data: ReturnData = { tables: new Map(), cover, structure: [] };
const finding = (over: Partial<Finding> = {}): Finding => ({
  rule: 'A01',
  severity: 'hard',
  key: 'key',
  sign: 'sign',
  sheet: '社区工作者花名册',
  cells: [{ row: 1, column: 1 }],
  values: { 姓名: '<img src=x onerror=alert(1)>' },
  expected: null,
  ...over,
});

beforeEach(() => setLanguage('zh-CN'));

test('stands by itself: no script, nothing from elsewhere, and nothing of the return becomes markup', () => {
  const page = open(reportOn(data, [finding()], { reasonOf: () => '<b onclick="x">说明</b>' }));
  expect(
    page.querySelectorAll('script, link, img, iframe, object, a[href], [src], [onclick], [onerror]'),
  ).toHaveLength(0);
  expect(page.querySelector('meta[http-equiv]')!.getAttribute('content')).toMatch(/^default-src 'none'/);
  expect(page.body.textContent).toContain('<img src=x onerror=alert(1)>');
  expect(page.body.textContent).toContain('某县<script>alert(1)</script>民政局');
  expect(text(reportOn(data, []))).not.toMatch(/https?:|url\(|@import/);
  expect(page.documentElement.lang).toBe('zh-CN');
  expect(page.title).toContain('民政局');
});

test('says who, when and with what, the counts, each finding and how each rule went', () => {
  const soft = finding({
    rule: 'A17',
    severity: 'soft',
    values: { 年龄: 70 },
    expected: '18–65',
    record: '张三',
  });
  const report = reportOn(data, [finding(), soft], {
    undecided: [gapOf([4])],
    reasonOf: ({ severity }) => (severity === 'soft' ? '返聘，110105194912310021' : undefined),
  });
  const page = open(report);
  const words = (selector: string) => [...page.querySelectorAll(selector)].map((it) => it.textContent);
  expect(words('dl.head dd')).toEqual(
    expect.arrayContaining(['a<b>.xlsx', '2025-12-31', '2026-01-15 08:30:05']),
  );
  expect(words('.sign')[0]).toBe(grouped(report.fingerprint.sign));
  expect(words('.counts td')).toEqual(['1', '1', '1', '2', '1', '1']);
  expect(words('.verdict')).toEqual([t('report/page.blocked')]);
  const [hard, softs] = [...page.querySelectorAll('.findings')];
  expect(words('.group b').slice(0, 2)).toEqual([
    expect.stringContaining('A01'),
    expect.stringContaining('A17'),
  ]);
  expect(hard.textContent).toContain('<img src=x onerror=alert(1)>');
  expect(softs.textContent).toContain('返聘，110105************');
  expect(softs.textContent).toContain('18–65');
  const headings = words('h2');
  for (const key of ['rulesSkipped', 'undecidedRules', 'rules', 'page.fingerprint']) {
    expect(headings).toContain(t(`report/${key}`));
  }
  expect(text(report)).not.toMatch(/\d{13}/);
});

test('names the cells for which rules could not judge, and counts those beyond sixty ranges', () => {
  const few = pageOf(gapOf([4, 5, 6, 11]));
  expect(few.querySelector('.gaps')!.textContent).toContain('E5:E7、E12（4 个）');
  expect(few.querySelector('.gaps')!.textContent).toContain('“出生日期”为空');
  const scattered = pageOf(gapOf(Array.from({ length: 5000 }, (_, n) => 2 * n + 1))).querySelector('.gaps')!;
  expect(scattered.textContent).toContain('E2、E4、');
  expect(scattered.textContent).toContain('E120… 共 5,000 个');
});

const pageOf = (gap: Gap): Document => open(reportOn(data, [], { undecided: [gap] }));

function gapOf(numbers: readonly number[]): Gap {
  const builder = new RowsBuilder();
  for (const row of numbers) builder.add(row);
  const rows = builder.rows();
  return {
    kind: 'blank',
    sheet: '社区工作者花名册',
    columns: ['出生日期'],
    column: 4,
    rows,
    found: 0,
    rules: [{ rule: 'A01', times: rows.count, rows }],
  };
}

test('lists all findings, however many, by sheet and rule, and says once what to do', () => {
  const many = Array.from({ length: 1234 }, (_, row) => finding({ cells: [{ row, column: 0 }] }));
  const other = finding({ sheet: '社区基本情况表', rule: 'A06', severity: 'soft' });
  const document = open(reportOn(data, [...many, other, other]));
  expect(document.querySelectorAll('.findings tbody tr:not(.group)')).toHaveLength(1236);
  const numbers = [...document.querySelectorAll('.findings td.number')].map((cell) => cell.textContent);
  expect([numbers[0], numbers.at(-1), new Set(numbers).size]).toEqual(['1', '1,236', 1236]);
  const [first, second] = [...document.querySelectorAll('.group b')].map((head) => head.textContent!);
  expect(first).toMatch(/^社区工作者花名册.*A01 .*（1,234 个）$/);
  expect(second).toMatch(/^社区基本情况表.*A06 .*（2 个）$/);
  const { todo } = describeFinding(
    finding(),
    catalogue.find(({ id }) => id === 'A01'),
  );
  expect(document.body.textContent.split(todo)).toHaveLength(2);
});

test('what to do stands in each row where it says the value found', () => {
  const text = (value: string) =>
    finding({ rule: 'A14b', severity: 'soft', values: { 总户数: value }, expected: Number(value) });
  const rows = [
    ...open(reportOn(data, [text('12'), text('34')])).querySelectorAll('.findings tbody tr:not(.group)'),
  ];
  expect(rows.map((row) => row.children[2]!.textContent!.split(t('report/todo'))[1])).toEqual([
    expect.stringContaining('12'),
    expect.stringContaining('34'),
  ]);
});

test('says of many findings how many pages they are on paper, and leaves none out', () => {
  const many = Array.from({ length: 6000 }, (_, row) => finding({ cells: [{ row, column: 0 }] }));
  const document = open(reportOn(data, many));
  expect(document.querySelector('.warning')!.textContent).toMatch(/共 6,000 个问题.*约 400 页/);
  expect(document.querySelectorAll('.findings tbody tr:not(.group)')).toHaveLength(6000);
  expect(open(reportOn(data, many.slice(0, 5000))).querySelector('.warning')).toBeNull();
});

test('comes in pieces of modest size', () => {
  const many = Array.from({ length: 2000 }, (_, row) => finding({ cells: [{ row, column: 0 }] }));
  const sizes = [...pageText(reportOn(data, many))].map((piece) => piece.length);
  expect(Math.max(...sizes)).toBeLessThan(100_000);
});

test('has its tables in order: heads of columns, as many cells in each row', () => {
  for (const table of open(reportOn(data, [finding(), finding({ severity: 'soft' })])).querySelectorAll(
    'table',
  )) {
    const heads = table.querySelectorAll('thead th[scope=col]').length;
    for (const row of table.querySelectorAll('tbody tr:not(.group)')) {
      expect(row.children).toHaveLength(heads);
    }
    for (const head of table.querySelectorAll('.group th')) {
      expect(head.getAttribute('colspan')).toBe(String(heads));
    }
  }
});

test('speaks English where the language is English', () => {
  setLanguage('en');
  const page = open(reportOn(data, []));
  expect(page.documentElement.lang).toBe('en');
  expect(page.querySelector('.verdict')!.textContent).toBe('Nothing found.');
});
