import fc from 'fast-check';
import { CellError } from '../../src/domain/cell';
import { setLanguage } from '../../src/locale';
import { describeFinding, describeSkip } from '../../src/locale/findings';
import { catalogue } from '../../src/rules/catalogue';
import { check } from '../../src/rules/check';
import type { Rule } from '../../src/rules/rule';
import { community, county, withCommunity, withWorker, worker } from './support/county';
import { plainData, plainTable, returnData } from './support/return-data';
import { run } from './support/run';

const rule = (more: Partial<Rule>): Rule => ({
  id: 'X',
  table: 'T',
  formula: '=[@a]>1',
  severity: 'hard',
  marks: ['a'],
  source: 'test',
  ...more,
});
const table = plainTable('T', { a: [1, 2, null, 3], b: ['p', 'q', 'p', 'p'] });
const data = plainData([table]);

afterEach(() => setLanguage('zh-CN'));

test('a rule passes, fails or is undecided, record by record', () => {
  const { findings, outcomes } = run(data, [rule({})]);
  expect(findings).toEqual([
    {
      rule: 'X',
      severity: 'hard',
      sheet: 'T',
      cells: [{ row: 1, column: 0 }],
      values: { a: 1 },
      expected: null,
      key: expect.any(String),
      sign: expect.any(String),
    },
  ]);
  expect(outcomes.find((outcome) => outcome.rule === 'X')).toEqual({
    rule: 'X',
    status: 'ran',
    pass: 2,
    fail: 1,
    undecided: 1,
  });
});

test('a record out of scope neither passes nor fails', () => {
  const { outcomes } = run(data, [rule({ when: '[@b]="q"' })]);
  expect(outcomes.find((outcome) => outcome.rule === 'X')).toMatchObject({ pass: 1, fail: 0, undecided: 0 });
});

test('a rule may say that a blank is nothing to judge', () => {
  const { outcomes } = run(data, [rule({ missing: 'outOfScope' })]);
  expect(outcomes.find((outcome) => outcome.rule === 'X')).toMatchObject({ pass: 2, fail: 1, undecided: 0 });
});

test('records that share a key make one finding with all their cells', () => {
  const { findings } = run(data, [rule({ formula: 'COUNTIFS([b],[@b])=1', by: '[@b]', marks: ['b'] })]);
  expect(findings.map((finding) => finding.cells.map((cell) => cell.row))).toEqual([[1, 3, 4]]);
});

test('a rule that cannot run is skipped with its reason, and is one finding that marks no data', () => {
  const { findings, outcomes } = run(data, [
    rule({ formula: '=[@nothing]>1' }),
    rule({ id: 'Y', table: 'V' }),
  ]);
  expect(findings.map(({ rule, record, cells }) => [rule, record, cells])).toEqual([
    ['S20', 'X', []],
    ['S20', 'Y', []],
  ]);
  const [x, y] = ['X', 'Y'].map((id) => outcomes.find((outcome) => outcome.rule === id));
  expect(x).toMatchObject({ status: 'skipped', reason: { key: 'unknownColumn' } });
  expect(y).toMatchObject({ status: 'skipped', reason: { key: 'tableMissing', params: { table: 'V' } } });
  setLanguage('en');
  expect(describeSkip(x!)).toBe('table "T" has no column "nothing" (character 2 of the formula)');
});

test('structure problems are findings, soft where the cells were read all the same', () => {
  const problems = [
    { kind: 'sheetMissing', sheet: '封面' },
    {
      kind: 'columnRenamed',
      sheet: '封面',
      found: '版本',
      expected: '模板版本',
      cell: { row: 6, column: 0 },
    },
  ] as const;
  const { findings } = run(plainData([], {}, problems), []);
  expect(findings.map(({ rule: id, severity, cells }) => [id, severity, cells.length])).toEqual([
    ['S01', 'hard', 0],
    ['S03', 'soft', 1],
  ]);
});

test('each cell that holds an error value is a hard finding, and a rule that reads it is undecided', () => {
  const broken = returnData({
    ...withWorker({ 姓名: new CellError('#REF!'), 学历: new CellError('#REF!') }),
    communities: [community(1, { 总人口: new CellError('#N/A') }), community(2)],
  });
  const { findings, outcomes } = run(broken, catalogue);
  const errors = findings.filter(({ rule: id }) => id === 'S16');
  expect(errors.map(({ severity, sheet, unit, cells }) => [severity, sheet, unit, cells])).toEqual([
    ['hard', '社区基本情况表', '第一社区', [{ row: 1, column: 8 }]],
    ['hard', '社区工作者花名册', '第一社区', [{ row: 2, column: 1 }]],
    ['hard', '社区工作者花名册', '第一社区', [{ row: 2, column: 8 }]],
  ]);
  setLanguage('zh-CN');
  expect(describeFinding(errors[0]!).message).toContain('总人口是错误值#N/A');
  expect(outcomes.find(({ rule: id }) => id === 'S16')).toMatchObject({ status: 'ran', pass: 0, fail: 3 });
  expect(run(returnData(county), catalogue).outcomes.find(({ rule: id }) => id === 'S16')?.pass).toBe(1);
});

test('a column of error values, which has one cause, is one finding that names all of its cells', () => {
  const communities = Array.from({ length: 12 }, (_, n) =>
    community(n + 1, {
      应配人数: new CellError('#NAME?'),
      ...(n < 3 ? { 缺口: new CellError('#REF!') } : {}),
    }),
  );
  const { findings } = run(returnData({ ...county, communities }), catalogue);
  const errors = findings.filter(({ rule: id }) => id === 'S16');
  expect(errors.map(({ cells }) => cells.length).sort()).toEqual([1, 1, 1, 12]);
  const column = errors.find(({ cells }) => cells.length === 12)!;
  expect(column.record).toBeUndefined();
  expect(column.cells.map(({ row }) => row)).toEqual(communities.map((_, n) => n + 1));
});

test('a check can be watched and given up', () => {
  const steps = check(returnData(county), catalogue);
  const first = steps.next();
  expect(first.done).toBe(false);
  expect(first.value).toMatchObject({ done: 1, rule: expect.any(String) });
  let last = 0;
  for (const { done, total } of check(returnData(county), catalogue)) {
    expect(done).toBeGreaterThanOrEqual(last);
    expect(done).toBeLessThanOrEqual(total);
    last = done;
  }
});

/** A county with a defect of many kinds. */
const damaged = {
  ...county,
  communities: withCommunity({ 总户数: 202300, 核定员额: 3, 社区名称: '創業(yè)社区' }).communities,
  roster: [
    worker(1, { 姓名: '赵 一' }),
    worker(2, { 公民身份号码: worker(1).公民身份号码, 联系电话: '12800000000' }),
    worker(3, { 公民身份号码: '41012219830313O030' }),
    worker(4, { 公民身份号码: 410122198404140000, 备注: `见 ${String(worker(3).公民身份号码)}` }),
  ],
};

test('no finding shows a whole identity number or telephone number', () => {
  const parts = { ...damaged, roster: [...damaged.roster, worker(5, { 公民身份号码: '410122850515005' })] };
  const { findings } = run(returnData(parts), catalogue);
  expect(findings.length).toBeGreaterThan(8);
  const text = JSON.stringify(findings);
  for (const record of parts.roster) {
    expect(text).not.toContain(String(record.公民身份号码));
    expect(text).not.toContain(String(record.联系电话));
  }
  expect(text).not.toMatch(/\d{13}/);
  expect(text).toContain('410122********O030');
});

test('the order of records, the size of a batch and other columns change no finding', () => {
  const said = (parts: typeof damaged, batch: number): string[] =>
    run(returnData(parts), catalogue, { batch })
      .findings.map(({ rule: id, severity, sheet, values }) => JSON.stringify([id, severity, sheet, values]))
      // Which of two duplicates comes first follows the order of the records, nothing else does.
      .filter((line) => !line.startsWith('["C02"'))
      .sort();
  const expected = said(damaged, 4096);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(damaged.roster, { minLength: damaged.roster.length }),
      fc.integer({ min: 1, max: 5 }),
      (roster, batch) => {
        expect(said({ ...damaged, roster }, batch)).toEqual(expected);
      },
    ),
    { numRuns: 8 },
  );
});

test('renaming a column that a rule does not read changes nothing', () => {
  const renamed = plainData([plainTable('T', { a: [1, 2, null, 3], c: ['p', 'q', 'p', 'p'] })]);
  expect(run(renamed, [rule({})])).toEqual(run(data, [rule({})]));
});

test('findings come by sheet, hard before soft, then rule, then row, whatever the order of the rules', () => {
  const forward = run(returnData(damaged), catalogue).findings;
  const backward = run(returnData(damaged), [...catalogue].reverse()).findings;
  expect(backward).toEqual(forward);
  const sheets = ['封面', '社区基本情况表', '社区工作者花名册'];
  const keys = forward.map((finding) => [
    sheets.indexOf(finding.sheet),
    finding.severity === 'hard' ? 0 : 1,
    finding.rule,
    finding.cells[0].row,
  ]);
  const sorted = [...keys].sort((a, b) => {
    for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return a[i] < b[i] ? -1 : 1;
    return 0;
  });
  expect(keys).toEqual(sorted);
});

test('a finding says where, what, what was expected and what to do, in both languages', () => {
  const [finding] = run(returnData(withCommunity({ '其中:两委成员': 2 })), catalogue).findings;
  expect(describeFinding(finding)).toEqual({
    title: '实有人数合计不符',
    found: '实有社区工作者：2；其中:两委成员：2；其中:其他专职：1',
    expected: '3',
    message: '实有社区工作者2≠两委成员2+其他专职1=3，相差-1。',
    todo: '核对三个数。',
    source: '社区治理情况报告：实有 = 两委成员 + 其他专职',
  });
  setLanguage('en');
  expect(describeFinding(finding).message).toBe(
    'Staff 2 ≠ committee members 2 + others 1 = 3; difference -1.',
  );
  const own = { title: '标题', message: '{{a}}太小', todo: '改' };
  const [strange] = run(data, [rule({ words: own })]).findings;
  expect(describeFinding(strange, rule({ words: own }))).toMatchObject({ title: '标题', message: '1太小' });
});

test('text that is no number is A14’s finding alone; digits kept as text are judged as numbers', () => {
  const rules = (value: string) =>
    run(returnData(withCommunity({ 实有社区工作者: value })), catalogue).findings.map(
      (finding) => finding.rule,
    );
  expect(rules('约2人')).toEqual(['A14']);
  expect(rules('2')).toEqual(['A14b']);
  expect(rules('3')).toEqual(['D02', 'A14b']);
});

test('what is valid for one return stays with it', () => {
  expect(run(returnData(withWorker({ 岗位等级: 13 })), catalogue).findings).toHaveLength(1);
  expect(run(returnData(county), catalogue).findings).toEqual([]);
});
