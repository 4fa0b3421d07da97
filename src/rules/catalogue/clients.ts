import type { Rule } from '../rule';
import { AGENCIES, CLIENTS, STATIONS } from './columns';
import { atMost, columnOf, num, unique } from './forms';

const STAFF = `SUM(${columnOf(STATIONS, '驻站社工人数')})+SUM(${columnOf(AGENCIES, '年末从业人数')})`;
const STANDARDS: readonly (readonly [string, string])[] = [
  ['孤儿-机构养育', '孤儿机构养育标准'],
  ['孤儿-社会散居', '孤儿散居养育标准'],
];

/** 服务对象情况表. */
export const clientRules: readonly Rule[] = [
  unique(CLIENTS, ['单位代码', '对象类别'], { id: 'C06', source: 'One record a unit and category' }),
  atMost(CLIENTS, '户数', '人数', {
    id: 'B12',
    source: 'Report on social-work stations: 205 households, 335 people',
  }),
  {
    id: 'B12c',
    table: CLIENTS,
    // Ten people under one roof are rare and not impossible: soft.
    when: `AND(${num('户数')}>0,${num('户数')}<=${num('人数')})`,
    formula: `${num('人数')}/${num('户数')}<=10`,
    needs: ['户数', '人数'],
    severity: 'soft',
    marks: ['户数', '人数'],
    values: { perHousehold: `ROUND(${num('人数')}/${num('户数')},2)` },
    source: 'Rule set of the survey: 1 to 10 people a household',
  },
  ...STANDARDS.map(([kind, parameter]): Rule => ({
    id: 'F10',
    table: CLIENTS,
    when: `[@对象类别]="${kind}"`,
    formula: `${num('月标准')}>=${parameter}`,
    needs: ['对象类别', '月标准'],
    severity: 'soft',
    marks: ['月标准', '对象类别'],
    expected: `"≥"&${parameter}`,
    source: 'Minimum standard for orphans, where the jurisdiction has set one',
  })),
  {
    id: 'D11',
    table: CLIENTS,
    // Volunteers and part-timers serve clients as well: soft.
    when: `${STAFF}>0`,
    formula: `${num('服务人员数')}<=${STAFF}`,
    needs: ['服务人员数'],
    severity: 'soft',
    marks: ['服务人员数'],
    expected: `"≤"&${STAFF}`,
    source: 'Survey outline, question 2: staff of stations and agencies',
  },
  {
    id: 'B14',
    table: CLIENTS,
    // A standard that changed within the year, or people who came later: soft.
    formula: `IF(${num('月标准')}*${num('人数')}=0,TRUE,ABS(${num('年度支出')}*10000-${num('月标准')}*${num('人数')}*12)<=0.01*${num('月标准')}*${num('人数')}*12)`,
    needs: ['月标准', '人数', '年度支出'],
    missing: 'outOfScope',
    severity: 'soft',
    marks: ['年度支出', '月标准', '人数'],
    expected: `ROUND(${num('月标准')}*${num('人数')}*12/10000,2)`,
    source: 'Monthly standard × people × 12 months',
  },
];
