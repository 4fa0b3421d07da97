import { type Case, testCases } from '../support/cases';
import type { Fields, Parts } from '../support/return-data';
import { fullCounty, UNIT, withParameter, withRecord } from '../support/sheets';

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
