import type { Cell } from '../../../src/domain/cell';
import type { Rule } from '../../../src/rules/rule';
import { county, identity, serial, withCommunity, withWorker } from '../support/county';
import { plainData, plainTable, returnData } from '../support/return-data';
import { fullCounty, withRecord } from '../support/sheets';
import { answersOf, localiseAll } from './support';

const rule = (formula: string, more: Partial<Rule> = {}): Rule => ({
  id: 'R1',
  table: '账',
  formula,
  severity: 'hard',
  marks: [],
  source: '',
  ...more,
});
type Columns = Record<string, readonly Cell[]>;
const book = (tables: Record<string, Columns>) =>
  plainData(Object.entries(tables).map(([name, columns]) => plainTable(name, columns)));
const answers = (tables: Record<string, Columns>, rules: readonly Rule[], options = {}) =>
  localiseAll(book(tables), rules, options).map((group) =>
    group.status === 'found' ? answersOf(group) : [group.status],
  );

test('a sum of cells of the row is one of each of them', () => {
  const 账 = { 甲: [1, 2, 4], 乙: [3, 40, 5], 计: [4, 6, 9], 甲2: [1, 2, 4], 乙2: [3, 4, 5] };
  const rules = (sum: string) => [
    rule(`${sum}=[@计]`),
    rule('[@甲]=[@甲2]', { id: 'R2' }),
    rule('[@乙]=[@乙2]', { id: 'R3' }),
  ];
  const each = answers({ 账 }, rules('SUM([@甲],[@乙])'));
  expect(each).toHaveLength(1);
  expect(answers({ 账 }, rules('SUM([@[甲]:[乙]])'))).toEqual(each);
});

test('errors in several records under one total are told one by one, with their own findings', () => {
  const 账 = { 甲: [1, 2, 4], 乙: [3, 40, 5], 计: [50, 6, 9], 甲2: [1, 2, 4], 乙2: [3, 4, 5] };
  const rules = [
    rule('[@甲]+[@乙]=[@计]'),
    rule('[@乙]=[@乙2]', { id: 'R2' }),
    rule('[@甲]=[@甲2]', { id: 'R4' }),
    rule('SUM([甲])+SUM([乙])=SUM([计])', { id: 'R3' }),
  ];
  const groups = localiseAll(book({ 账 }), rules);
  expect(groups.map((group) => [group.rules.join(), ...answersOf(group)]).sort()).toEqual([
    ['R1,R2,R3', '乙 40→4'],
    ['R1,R3', '计 50→4'],
  ]);
  // The total's own finding needs both, asked alone; another one only its own.
  const of = (id: string) =>
    localiseAll(book({ 账 }), rules, {}, (finding) => finding.rule === id).map(answersOf);
  expect(of('R3')).toEqual([['计 50→4 + 乙 40→4']]);
  expect(of('R2')).toEqual([['乙 40→4']]);
});

test('a total of the whole table, which marks no cell, is told with what it hangs together with', () => {
  const 账 = { 甲: [1, 2, 4], 乙: [3, 40, 5], 计: [4, 6, 9], 乙2: [3, 4, 5] };
  const rules = [
    rule('[@甲]+[@乙]=[@计]'),
    rule('[@乙]=[@乙2]', { id: 'R2' }),
    rule('SUM([甲])+SUM([乙])=SUM([计])', { id: 'R3' }),
  ];
  const groups = localiseAll(book({ 账 }), rules);
  expect(groups.map((group) => answersOf(group))).toEqual([['乙 40→4']]);
  expect(groups[0].findings.map((finding) => finding.rule).sort()).toEqual(['R1', 'R2', 'R3']);
});

describe('in a return', () => {
  const of = (parts: Parameters<typeof returnData>[0]) =>
    localiseAll(returnData(parts)).map((group) => [
      group.findings.map((finding) => finding.rule),
      answersOf(group),
    ]);

  test('a sound one has nothing to tell', () => {
    expect(of(county)).toEqual([]);
    expect(of(fullCounty)).toEqual([]);
  });

  test('the roster decides which part of a total is wrong', () => {
    expect(of(withCommunity({ 实有社区工作者: 3 }))).toEqual([[['D02'], ['实有社区工作者 3→2']]]);
    expect(of(withCommunity({ '其中:两委成员': 2 }))).toEqual([[['D02'], ['其中:两委成员 2→1']]]);
  });

  test('somebody missing on the roster is as likely as two wrong counts', () => {
    const [group] = localiseAll(returnData(withCommunity({ 实有社区工作者: 3, '其中:其他专职': 2 })));
    expect(answersOf(group)[1]).toBe('实有社区工作者 3→2 + 其中:其他专职 2→1');
    const [{ changes }] = group.answers;
    expect(changes).toMatchObject([
      { kind: 'records', sheet: '社区工作者花名册', value: 2, least: 3, ground: ['D02b'] },
    ]);
    expect(changes[0].criteria).toContain('所属社区代码=410122001001');
    // The first record counted, at the column that picks it.
    expect(changes[0].cell).toMatchObject({ row: 1 });
  });

  test('a part of two totals that are both out by the same is suspected alone', () => {
    expect(of(withCommunity({ 人在户在: 6400 }))).toEqual([[['G15', 'G15'], ['人在户在 6400→6500']]]);
  });

  test('one total that is out leaves several cells', () => {
    expect(of(withCommunity({ 常住人口: 8400 }))).toEqual([
      [['G15'], ['常住人口 8400→8500', '人在户不在 2000→1900']],
    ]);
  });

  test('a date is bounded by the dates beside it, and a birth date that the identity number confirms is believed', () => {
    const [[rules, [answer]]] = of(withWorker({ 进入社区工作日期: serial('1990-01-01') })) as [
      string[],
      string[],
    ][];
    expect(rules).toEqual(['B05']);
    expect(answer).toMatch(/^进入社区工作日期 1990-01-01→1998-02-12\.\.\d{4}-\d\d-\d\d$/);
    // Once it does not, it is as likely wrong as the date it contradicts.
    const other = withWorker({
      公民身份号码: identity('1981-02-12', 3),
      进入社区工作日期: serial('1990-01-01'),
    });
    const doubtful = of(other).find(([ids]) => (ids as string[]).includes('B05')) as [string[], string[]];
    expect(doubtful[1].map((text) => text.split(' ')[0])).toEqual(['出生日期', '进入社区工作日期']);
  });

  test('a chain of counts is repaired where it breaks', () => {
    const groups = localiseAll(returnData(withRecord('换届情况表', { 发出选票: 1 })));
    const group = groups.find(({ rules }) => rules.includes('G08'));
    expect(group?.status).toBe('found');
    expect(answersOf(group!)[0]).toMatch(/^发出选票 1→\d+\.\.\d+$/);
  });

  test('a threshold of policy is nobody’s slip', () => {
    expect(of(withCommunity({ 综合服务设施面积: 1 }))).toEqual([]);
  });
});

describe("in a stranger's workbook", () => {
  test('a total in the last record and a total in the last column meet in one cell', () => {
    const rules = [
      rule('[@计]=[@甲]+[@乙]', { when: '[@项]<>"计"' }),
      rule('[@甲]=SUMIFS([甲],[项],"<>计")', { id: 'R2', when: '[@项]="计"' }),
    ];
    const 账 = { 项: ['一', '二', '计'], 甲: [4, 5, 8], 乙: [1, 2, 3], 计: [4, 7, 11] };
    expect(answers({ 账 }, rules)).toEqual([['甲 4→3']]);
  });

  test('a total of another sheet is linked by its key', () => {
    const rules = [rule('[@计]=SUMIFS(明细[数],明细[项],[@项])')];
    const tables = { 账: { 项: ['一', '二'], 计: [5, 9] }, 明细: { 项: ['一', '二', '二'], 数: [5, 4, 6] } };
    expect(answers(tables, rules)).toEqual([['数 4→3', '数 6→5', '计 9→10']]);
  });

  test('records that should be there are one item, and trusted more than a typed figure', () => {
    const rules = [rule('[@人数]=COUNTIFS(名册[组],[@组])')];
    const tables = { 账: { 组: ['一'], 人数: [3] }, 名册: { 组: ['一', '一', '二'] } };
    expect(answers(tables, rules)).toEqual([['人数 3→2']]);
    expect(answers(tables, rules, { weights: { typed: 1, confirmed: 1, counted: 1 } })).toEqual([
      ['人数 3→2', '组=一 2→3'],
    ]);
  });

  test('a tolerance is kept', () => {
    const total = rule('[@计]=[@甲]+[@乙]', { tolerance: 1 });
    expect(answers({ 账: { 计: [13], 甲: [5], 乙: [5] } }, [total])).toEqual([
      ['计 13→9..11', '甲 5→7..9', '乙 5→7..9'],
    ]);
    expect(answers({ 账: { 计: [11], 甲: [5], 乙: [5] } }, [total])).toEqual([]);
  });

  test('decimals are exact', () => {
    const total = rule('[@计]=[@甲]+[@乙]');
    expect(answers({ 账: { 计: [0.3], 甲: [0.1], 乙: [0.2] } }, [total])).toEqual([]);
    expect(answers({ 账: { 计: [0.4], 甲: [0.1], 乙: [0.2] } }, [total])).toEqual([
      ['计 0.4→0.3', '甲 0.1→0.2', '乙 0.2→0.3'],
    ]);
  });

  test('a blank that SUM passes over may be what is missing', () => {
    expect(
      answers({ 账: { 计: [5], 甲: [2], 乙: [null] } }, [rule('[@计]=SUM([@甲],[@乙])', { needs: [] })]),
    ).toEqual([['计 5→2', '甲 2→5', '乙 null→3']]);
  });

  test('what hangs together too widely, or takes too much work, is not guessed at', () => {
    const rows = Array.from({ length: 50 }, () => 1);
    const rules = [rule('[@计]=[@甲]+0'), rule('SUM([甲])=SUM([计])', { id: 'R2', marks: ['计'] })];
    const 账 = { 计: [2, ...rows], 甲: [1, ...rows] };
    expect(answers({ 账 }, rules, { cells: 20 })[0]).toEqual(['tooLarge']);
    expect(answers({ 账 }, rules, { effort: 10 })[0]).toEqual(['undetermined']);
    expect(answers({ 账 }, rules)[0]).toEqual(['计 2→1', '甲 1→2']);
  });

  test('rules that no figures can meet are said to be', () => {
    expect(answers({ 账: { 甲: [5], 乙: [5] } }, [rule('AND([@甲]+[@乙]=3,[@甲]+[@乙]=4)')])).toEqual([
      ['contradictory'],
    ]);
  });

  test('more answers than are told are said to be there', () => {
    const [group] = localiseAll(book({ 账: { 计: [1], 甲: [1], 乙: [1] } }), [rule('[@计]=[@甲]+[@乙]')], {
      answers: 2,
    });
    expect([group.answers.length, group.more]).toEqual([2, true]);
  });

  test('what is not linear has no answer', () => {
    expect(answers({ 账: { 计: [5], 甲: [2], 乙: [2] } }, [rule('[@计]=[@甲]*[@乙]')])).toEqual([]);
    expect(answers({ 账: { 计: ['x'], 甲: [2] } }, [rule('[@计]=[@甲]')])).toEqual([]);
    expect(answers({ 账: { 计: [5], 甲: [2] } }, [rule('OR([@计]=[@甲],[@甲]=9)')])).toEqual([]);
  });

  test('identity numbers in a count’s key are masked', () => {
    const id = identity('1990-01-01', 7);
    const rules = [rule('[@数]<=COUNTIFS(名册[号],[@号]&"*")')];
    const tables = { 账: { 号: [id], 数: [2] }, 名册: { 号: [id] } };
    const text = JSON.stringify(
      localiseAll(book(tables), rules, { weights: { typed: 1, confirmed: 1, counted: 1 } })[0].answers,
    );
    expect(text).toContain('records');
    expect(text).not.toContain(id);
  });
});
