import Ajv from 'ajv';
import { setLanguage } from '../../src/locale';
import { essItems, essText, type Aggregation, type EssItem, type Validation } from '../../src/report/ess';
import type { Report } from '../../src/report/report';
import { catalogue } from '../../src/rules/catalogue';
import { essSchema } from './support/ess-schema';
import { damagedReport, finding, nothing, reportOn, ROSTER, smallReport } from './support/report';

const validate = new Ajv({ allErrors: true }).compile(essSchema);
const errorsOf = (items: unknown): unknown => (validate(items) ? [] : validate.errors);
const parsed = (report: Report): EssItem[] => JSON.parse([...essText(report)].join('')) as EssItem[];
const failures = (items: readonly EssItem[]): Validation[] =>
  items.filter((item): item is Validation => item.type === 'validation' && item.value === '0');

let damaged: Report;
beforeAll(async () => {
  damaged = await damagedReport();
}, 60_000);
beforeEach(() => setLanguage('zh-CN'));

test.each(['zh-CN', 'en'] as const)(
  'a report of the damaged county is a validation report (%s)',
  (language) => {
    setLanguage(language);
    const items = parsed(damaged);
    expect(errorsOf(items)).toEqual([]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(failures(items)).toHaveLength(damaged.result.findings.length);
  },
);

test('the schema refuses what the standard does not know', () => {
  const [first, ...others] = parsed(damaged);
  const broken = others.find((item) => item.type === 'validation')!;
  expect(errorsOf([first])).toEqual([]);
  for (const wrong of [
    { ...broken, value: 'no' },
    { ...broken, event: { actor: 'x' } },
    { ...broken, data: { source: ['a'], target: [] } },
    { ...broken, type: 'aggregation' },
    { ...broken, rule: { ...(broken as Validation).rule, severity: 'hard' } },
    { ...broken, rule: { ...(broken as Validation).rule, change: 'down' } },
  ]) {
    expect(errorsOf([wrong])).not.toEqual([]);
  }
});

test('counts every judgement of every rule, and begins with the fingerprint', () => {
  const items = parsed(damaged);
  const first = items[0] as Aggregation;
  expect([first.type, first.value]).toEqual(['aggregation', damaged.fingerprint.sign]);
  expect(first.fingerprint).toEqual(damaged.fingerprint);
  expect(first.return!.head).toMatchObject({ unit: '示例县民政局', referenceDate: '2025-12-31' });
  const counted = new Map(items.slice(1).map((item) => [item.id.replace(/^.*?-.*?-/, ''), item.value]));
  for (const { rule, status, pass, fail, undecided } of damaged.result.outcomes) {
    if (status === 'skipped') {
      expect([rule, counted.get(`${rule}-1`), counted.get(`${rule}-NA`)]).toEqual([rule, undefined, 'NA']);
      continue;
    }
    expect([rule, counted.get(`${rule}-1`), counted.get(`${rule}-0`), counted.get(`${rule}-NA`)]).toEqual([
      rule,
      String(pass),
      String(fail),
      String(undecided),
    ]);
  }
});

test('each cause for which a rule could not judge is an NA with what is missing as its target', () => {
  const missing = parsed(damaged).filter(
    (item): item is Validation => item.type === 'validation' && item.id.includes('-NA-'),
  );
  expect(missing.map(({ rule }) => rule.name)).toEqual(
    damaged.undecided.flatMap(({ rules }) => rules.map(({ rule }) => rule)),
  );
  expect(missing.every(({ value }) => value === 'NA')).toBe(true);
  const phone = missing.find(({ rule }) => rule.name === 'A06b')!;
  const gap = damaged.undecided.find(({ columns }) => columns[0] === '联系电话')!;
  const [{ first }] = [...gap.rows.runs()];
  expect(phone.data.target).toEqual([[ROSTER, '410122000000 2025-12-31', `R${first + 1}`, '联系电话']]);
  expect(phone.data.source[0]![0]).toBe(ROSTER);
  expect(phone.data.description).toContain('“联系电话”为空');
});

test('each failure names the formula that found it, and the cells by table, return, row and column', () => {
  const items = failures(parsed(damaged));
  const hard = damaged.result.findings.filter(({ severity }) => severity === 'hard');
  for (const [n, { rule, severity, cells }] of [
    ...hard,
    ...damaged.result.findings.filter((it) => it.severity === 'soft'),
  ].entries()) {
    const item = items[n];
    expect([item.rule.name, item.rule.severity]).toEqual([rule, severity === 'hard' ? 'error' : 'warning']);
    expect(item.data.target.length).toBe(Math.max(1, cells.length));
    const variants = catalogue.filter((each) => each.id === rule);
    if (variants.length === 0) continue;
    expect(variants.some(({ formula }) => item.rule.expression.includes(formula.replace(/^=/, '')))).toBe(
      true,
    );
    // The one of several that share an id which is about these columns.
    const columns = new Set(item.data.target.map(([, , , column]) => column));
    expect(
      variants.some((each) => each.marks.some((mark) => columns.has(mark)) || each.marks.length === 0),
    ).toBe(true);
    expect([...columns]).not.toContain('');
  }
  const birth = items.find((item) => item.rule.name === 'B01' && item.data.target[0][3] === '出生日期')!;
  expect(birth.rule.expression).toContain('出生日期');
  expect(birth.data.target[0].slice(0, 2)).toEqual([ROSTER, '410122000000 2025-12-31']);
  expect(birth.data.source.map(([, , row]) => row)).toContain(birth.data.target[0][2]);
});

test('holds no identity number', async () => {
  for (const report of [damaged, await smallReport()]) {
    const text = [...essText(report)]
      .join('')
      .replace(/\b[0-9a-f]{64}\b/g, '')
      .replace(/"id":"[^"]*"/g, '');
    expect(text).not.toMatch(/\d{13}/);
  }
});

test('a reason turns a soft finding down and explains it; a hard one stays as it is', () => {
  const findings = [finding(), finding({ rule: 'A17', severity: 'soft' })];
  const reasonOf = () => '返聘人员，号码110105194912310021已核对';
  const items = failures([...essItems(reportOn(nothing, { findings, outcomes: [] }, { reasonOf }))]);
  expect(items[0].rule).not.toHaveProperty('change');
  expect(items[1].rule).toMatchObject({
    change: 'down',
    explanation: '返聘人员，号码110105************已核对',
  });
});

test('a rule that was not run is one judgement that could not be made, with the reason', () => {
  const outcomes = [
    {
      rule: 'A02',
      status: 'skipped' as const,
      reason: { key: 'tableMissing', params: { table: ROSTER } },
      pass: 0,
      fail: 0,
      undecided: 0,
    },
  ];
  const items = [...essItems(reportOn(nothing, { findings: [], outcomes }))];
  expect(errorsOf(items)).toEqual([]);
  expect(items).toHaveLength(2);
  expect(items[1]).toMatchObject({ value: 'NA', data: { description: expect.stringContaining(ROSTER) } });
});

test('comes in pieces of one item, in a time that the shell gives', () => {
  const report = reportOn(nothing, { findings: Array.from({ length: 50 }, () => finding()), outcomes: [] });
  const pieces = [...essText(report)];
  expect(pieces).toHaveLength(52);
  expect(parsed(report)[3].event.time).toBe('2026-01-15T08:30:05.000Z');
});
