import type { Rule } from '../rule';
import { COMMUNITIES, ELECTIONS, ROSTER } from './columns';
import { addUp, atMost, columnOf, notLater, num, standsIn, unique } from './forms';

const FORMS = 'Election forms of a civil-affairs reporting system';
const ELECTED = '当选总人数';
const RESIDENTS = '属地化人数(本社区居民)';

const votes: readonly (readonly [string, string])[] = [
  ['登记选民数', '选民总数'],
  ['发出选票', '登记选民数'],
  ['收回选票', '发出选票'],
  ['有效票', '收回选票'],
  ['委托投票', '发出选票'],
  [ELECTED, '应选职数'],
];

const residents = `COUNTIFS(${columnOf(ROSTER, '所属社区代码')},[@社区代码],${columnOf(ROSTER, '是否两委成员')},"1*",${columnOf(ROSTER, '在岗状态')},"在岗",${columnOf(ROSTER, '居住地级别')},"1*")`;
/** The term that a community's committees serve now. */
const LATEST = `${num('届次')}=MAXIFS([届次],[社区代码],[@社区代码])`;

/** 换届情况表. */
export const electionRules: readonly Rule[] = [
  unique(ELECTIONS, ['社区代码', '届次'], { id: 'C09', source: 'One record a community and term' }),
  standsIn(ELECTIONS, '社区代码', [COMMUNITIES, '社区代码'], {
    id: 'D01',
    source: 'The communities are those of 社区基本情况表',
  }),
  notLater(ELECTIONS, '选举日期', { id: 'B09b', source: 'The return is as of the reference date' }),
  ...votes.map(([part, total]) => atMost(ELECTIONS, part, total, { id: 'G08', source: FORMS })),
  {
    id: 'B17',
    table: ELECTIONS,
    // Some posts may be filled by an uncontested vote: soft.
    formula: `${num('正式候选人数')}>${num('应选职数')}`,
    severity: 'soft',
    marks: ['正式候选人数', '应选职数'],
    expected: `">"&${num('应选职数')}`,
    source: `${FORMS}: more candidates than seats (差额选举)`,
  },
  {
    id: 'F03',
    table: ELECTIONS,
    // A seat may be vacant, and the two committees may be elected apart: soft.
    formula: `SHEQU.COMMITTEEOK(${num(ELECTED)})`,
    severity: 'soft',
    marks: [ELECTED],
    expected: '"5–9"',
    source: 'County report: 每个社区一般配备5至9名两委成员',
  },
  ...['其中:女', '其中:党员', '交叉任职', RESIDENTS].map((part) =>
    atMost(ELECTIONS, part, ELECTED, { id: 'G02', source: FORMS }),
  ),
  addUp(ELECTIONS, ELECTED, ['连选连任', '新当选'], { id: 'G09', source: FORMS }),
  addUp(ELECTIONS, ELECTED, ['大专及以上', '高中及以下'], {
    id: 'G03',
    source: 'Locality survey: 大专及以上 and 高中及以下 leave nobody out',
  }),
  addUp(ELECTIONS, ELECTED, ['30岁及以下', '31岁至40岁', '41岁及以上'], {
    id: 'G04',
    source: 'Locality survey; 民法典 第一千二百五十九条: 以上、以下 include the number',
  }),
  {
    id: 'D07',
    table: ELECTIONS,
    // Members have moved or changed since the election: soft.
    when: `AND(COUNTA(${columnOf(ROSTER, '所属社区代码')})>0,${LATEST})`,
    formula: `${num(RESIDENTS)}=${residents}`,
    needs: ['社区代码', '届次', RESIDENTS],
    severity: 'soft',
    marks: [RESIDENTS],
    expected: residents,
    source: 'Locality survey: the members of the committees on the roster who live in the community',
  },
];
