import { type Case, checkParts, testCases } from '../support/cases';
import { serial } from '../support/county';
import type { Fields, Parts } from '../support/return-data';
import { AGENCY, fullCounty, UNIT, withParameter, withRecord } from '../support/sheets';

const COMMUNITY = '410122001001';
const prior = (sheet: string, key: string, figure: string, value: number): Fields => ({
  表名: sheet,
  主键: key,
  指标: figure,
  上期值: value,
  上期期别: '2024年度',
});
const last = (...records: readonly Fields[]): Parts => ({
  ...fullCounty,
  sheets: { ...fullCounty.sheets, 上期数据: records },
});
const population = (value: number, code = COMMUNITY): Parts =>
  last(prior('社区基本情况表', code, '常住人口', value));
const withoutCode = (parts: Parts): Parts => ({
  ...parts,
  communities: [{ ...parts.communities[0]!, 社区代码: null }, parts.communities[1]!],
});

const communities: readonly Case[] = [
  {
    rule: 'E06',
    // 8500 of 7000 is a fifth more.
    fail: population(7000),
    cells: [[0, '常住人口']],
    pass: population(8000),
    undecided: withoutCode(population(8000)),
  },
  {
    rule: 'E01',
    fail: last(prior('社区基本情况表', COMMUNITY, '总户数', 2000)),
    cells: [[0, '总户数']],
    pass: last(prior('社区基本情况表', COMMUNITY, '总户数', 2500)),
    undecided: withoutCode(last(prior('社区基本情况表', COMMUNITY, '总户数', 2500))),
  },
];
testCases('社区基本情况表', communities, fullCounty);

testCases(
  '社工站情况表',
  [
    {
      rule: 'E01',
      fail: last(prior('社工站情况表', '41012200100101', '驻站社工人数', 8)),
      cells: [[0, '驻站社工人数']],
      pass: last(prior('社工站情况表', '41012200100101', '驻站社工人数', 5)),
      undecided: withRecord(
        '社工站情况表',
        { 站点代码: null },
        last(prior('社工站情况表', '41012200100101', '驻站社工人数', 5)),
      ),
    },
  ],
  fullCounty,
);

testCases(
  '社工服务机构台账',
  (
    [
      ['年末从业人数', 20, 9],
      ['本年收入合计', 200, 80],
    ] as const
  ).map(([figure, far, near]): Case => ({
    rule: 'E01',
    about: figure,
    fail: last(prior('社工服务机构台账', AGENCY, figure, far)),
    cells: [[0, figure]],
    pass: last(prior('社工服务机构台账', AGENCY, figure, near)),
    undecided: withRecord(
      '社工服务机构台账',
      { 统一社会信用代码: null },
      last(prior('社工服务机构台账', AGENCY, figure, near)),
    ),
  })),
  fullCounty,
);

/** A community of last period that is not there any more, and what 区划变更 says of it. */
const merged = (kind: string, values: readonly [own: number, gone: number]): Parts => {
  const parts = last(
    prior('社区基本情况表', COMMUNITY, '常住人口', values[0]),
    prior('社区基本情况表', '410122001009', '常住人口', values[1]),
  );
  const change = {
    原社区代码: '410122001009',
    现社区代码: COMMUNITY,
    变更类型: kind,
    变更日期: serial('2025-05-01'),
  };
  return { ...parts, sheets: { ...parts.sheets, 区划变更: [change] } };
};

test('a figure by hand is compared with the sum of what was merged', () => {
  const rulesOf = (parts: Parts): string[] => checkParts(parts).findings.map(({ rule }) => rule);
  expect(rulesOf(merged('合并', [4500, 4000]))).toEqual([]);
  expect(rulesOf(merged('合并', [8500, 4000]))).toEqual(['E06']);
});

test('the parts of a community that was split are compared together', () => {
  const parts = last(prior('社区基本情况表', COMMUNITY, '常住人口', 17000));
  const split = {
    原社区代码: COMMUNITY,
    现社区代码: '410122001002',
    变更类型: '拆分',
    变更日期: serial('2025-05-01'),
  };
  const explained = (value: number): Parts => ({
    ...last(prior('社区基本情况表', COMMUNITY, '常住人口', value)),
    sheets: { ...last(prior('社区基本情况表', COMMUNITY, '常住人口', value)).sheets, 区划变更: [split] },
  });
  expect(checkParts(parts).findings.map(({ rule }) => rule)).toEqual(['E06']);
  expect(checkParts(explained(17000)).findings).toEqual([]);
  const found = checkParts(explained(8500)).findings;
  // One finding, with the cells of both.
  expect(found.map(({ rule, cells }) => [rule, cells.map(({ row }) => row)])).toEqual([['E06', [1, 2]]]);
});

test('a change of long ago does not concern this period', () => {
  const parts = merged('合并', [8500, 1]);
  const [change] = parts.sheets!.区划变更!;
  const old = { ...change!, 变更日期: serial('2020-05-01') };
  const { findings } = checkParts({ ...parts, sheets: { ...parts.sheets, 区划变更: [old] } });
  expect(findings.map(({ rule }) => rule)).toEqual([]);
});

testCases(
  '上期数据',
  [
    {
      rule: 'E08',
      fail: population(8500, '410122001009'),
      cells: [[0, '主键']],
      pass: population(8500),
      undecided: last({ ...prior('社区基本情况表', COMMUNITY, '常住人口', 8500), 指标: null }),
    },
  ],
  fullCounty,
);

testCases(
  '考试登记表',
  [
    {
      rule: 'E03',
      // Nine passed this year.
      fail: withRecord(
        '考试登记表',
        { 年末累计持证: 2 },
        last(prior('考试登记表', `${UNIT}/1`, '年末累计持证', 1)),
      ),
      cells: [
        [0, '年末累计持证'],
        [0, '通过人数'],
      ],
      pass: withRecord(
        '考试登记表',
        { 通过人数: 1, '通过率(按报名)': 0.025, '通过率(按实考)': 1 / 30 },
        last(prior('考试登记表', `${UNIT}/1`, '年末累计持证', 1)),
      ),
      undecided: withRecord(
        '考试登记表',
        { 年末累计持证: null },
        last(prior('考试登记表', `${UNIT}/1`, '年末累计持证', 1)),
      ),
    },
  ],
  fullCounty,
);

testCases(
  '换届情况表',
  [
    {
      rule: 'E05',
      fail: last(prior('换届情况表', COMMUNITY, '届次', 8)),
      cells: [[0, '届次']],
      pass: last(prior('换届情况表', COMMUNITY, '届次', 9)),
      undecided: withRecord('换届情况表', { 届次: null }, last(prior('换届情况表', COMMUNITY, '届次', 9))),
    },
  ],
  fullCounty,
);

testCases(
  '社区工作者花名册',
  [
    {
      rule: 'F09',
      fail: {
        ...withParameter({ 最低月报酬: 2000 }),
        roster: fullCounty.roster.map((record, n) => (n === 0 ? { ...record, 月应发报酬: 1999 } : record)),
      },
      cells: [[0, '月应发报酬']],
      pass: withParameter({ 最低月报酬: 4200 }),
      undecided: null,
    },
  ],
  fullCounty,
);

testCases(
  '社工岗位与需求表',
  [
    {
      rule: 'H07',
      fail: withRecord('社工岗位与需求表', { 因缺社工未开展事项: '心理疏導沒有開 1 展' }),
      cells: [[0, '因缺社工未开展事项']],
      pass: withRecord('社工岗位与需求表', { 因缺社工未开展事项: '心理疏导、个案服务没有开展' }),
      undecided: null,
    },
  ],
  fullCounty,
);
