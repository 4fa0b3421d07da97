import type { Rule } from '../rule';
import { COMMUNITIES, ELECTIONS, EXAMS, PRIOR } from './columns';
import { num } from './forms';

const SOURCE = 'Rule set of the survey: what changed much since last period is to be explained';

/** The records of 上期数据 about one figure of a record, and its value. */
export const criteria = (sheet: string, key: string, figure: string): string =>
  `${PRIOR}[表名],"${sheet}",${PRIOR}[主键],${key},${PRIOR}[指标],"${figure}"`;
export const known = (sheet: string, key: string, figure: string): string =>
  `COUNTIFS(${criteria(sheet, key, figure)})=1`;
export const before = (sheet: string, key: string, figure: string): string =>
  `SUMIFS(${PRIOR}[上期值],${criteria(sheet, key, figure)})`;

const CODE = '[@社区代码]';
export const EXAM = '[@单位代码]&"/"&LEFT([@级别],1)';

/** A figure of a community that changed by more than a bound. It may have: soft. */
const changed = (id: string, figure: string, bound: string): Rule => {
  const prior = before(COMMUNITIES, CODE, figure);
  return {
    id,
    table: COMMUNITIES,
    when: `AND(${known(COMMUNITIES, CODE, figure)},${prior}>0)`,
    formula: `ABS(${num(figure)}-${prior})<=${bound}*${prior}`,
    needs: ['社区代码', figure],
    severity: 'soft',
    marks: [figure],
    values: { prior, change: `ROUND((${num(figure)}-${prior})/${prior},4)` },
    source: SOURCE,
  };
};

/**
 * E: against last period, as 上期数据 has it. The key of a record is the community's code; of an examination the
 * unit's code and the level, joined by "/".
 */
export const priorRules: readonly Rule[] = [
  changed('E01', '实有社区工作者', '总量变动上限'),
  changed('E01', '总户数', '总量变动上限'),
  changed('E06', '常住人口', '人口变动上限'),
  {
    id: 'E03',
    table: EXAMS,
    // Holders move in and out: soft.
    when: known(EXAMS, EXAM, '年末累计持证'),
    formula: `${num('年末累计持证')}=${before(EXAMS, EXAM, '年末累计持证')}+${num('通过人数')}`,
    needs: ['单位代码', '级别', '年末累计持证', '通过人数'],
    severity: 'soft',
    marks: ['年末累计持证', '通过人数'],
    values: { prior: before(EXAMS, EXAM, '年末累计持证') },
    expected: `${before(EXAMS, EXAM, '年末累计持证')}+${num('通过人数')}`,
    source: 'National series of certified social workers: stock and new certificates',
  },
  {
    id: 'E05',
    table: ELECTIONS,
    // A community that was merged or split may begin to count anew: soft.
    when: known(ELECTIONS, CODE, '届次'),
    formula: `OR(${num('届次')}=${before(ELECTIONS, CODE, '届次')},${num('届次')}=${before(ELECTIONS, CODE, '届次')}+1)`,
    needs: ['社区代码', '届次'],
    severity: 'soft',
    marks: ['届次'],
    values: { prior: before(ELECTIONS, CODE, '届次') },
    source: '城市居民委员会组织法: one term follows the other',
  },
  {
    id: 'E08',
    table: PRIOR,
    // Communities are merged and renamed: soft.
    when: `AND([@表名]="${COMMUNITIES}",[@指标]="常住人口")`,
    formula: `COUNTIFS(${COMMUNITIES}[社区代码],[@主键])>0`,
    needs: ['表名', '指标', '主键'],
    severity: 'soft',
    marks: ['主键'],
    source: 'Rule set of the survey: a community that is gone was merged, or forgotten',
  },
];
