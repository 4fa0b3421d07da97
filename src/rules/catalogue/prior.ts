import type { Rule } from '../rule';
import { DERIVED, LAST_DATE } from '../prior/names';
import { AGENCIES, COMMUNITIES, DIVISION_CHANGES, ELECTIONS, EXAMS, PRIOR, STATIONS } from './columns';
import { num } from './forms';

const SOURCE = 'Rule set of the survey: what changed much since last period is to be explained';

/** The records of 上期数据 about one figure of a record, and its value. */
export const criteria = (sheet: string, key: string, figure: string, by: string = DERIVED.groupKey): string =>
  `${PRIOR}[表名],"${sheet}",${PRIOR}[${by}],${key},${PRIOR}[指标],"${figure}"`;
/** Figures of one key that occur twice have no 可比主键; those of merged communities are several. */
export const known = (sheet: string, key: string, figure: string): string =>
  `COUNTIFS(${criteria(sheet, key, figure)})>0`;
export const before = (sheet: string, key: string, figure: string): string =>
  `SUMIFS(${PRIOR}[上期值],${criteria(sheet, key, figure)})`;

const CODE = '[@社区代码]';
const GROUP = `[@${DERIVED.group}]`;
export const EXAM = '[@单位代码]&"/"&LEFT([@级别],1)';

type Part = Partial<Rule> & Pick<Rule, 'needs'> & { readonly now?: string };

/** A figure that changed by more than a bound. It may have: soft. */
const changed = (id: string, table: string, key: string, figure: string, bound: string, part: Part): Rule => {
  const { now = num(figure), ...more } = part;
  const prior = before(table, key, figure);
  return {
    id,
    table,
    when: `AND(${known(table, key, figure)},${prior}>0)`,
    formula: `ABS(${now}-${prior})<=${bound}*${prior}`,
    severity: 'soft',
    marks: [figure],
    values: { prior, change: `TEXT((${now}-${prior})/${prior},"0.0%")` },
    source: SOURCE,
    ...more,
  };
};

/** The same of communities: those that were merged or split since are compared as one. */
const communityChanged = (id: string, figure: string, bound: string): Rule => {
  const mates = `[${DERIVED.group}],${GROUP}`;
  const sum = `IF(COUNTIFS(${mates},[${figure}],"")>0,"",SUMIFS([${figure}],${mates}))`;
  return changed(id, COMMUNITIES, GROUP, figure, bound, {
    // Alone it also counts where its digits are text.
    now: `IF(COUNTIFS(${mates})=1,${num(figure)},${sum})`,
    needs: [DERIVED.group, figure],
    by: GROUP,
  });
};

/** A unit's own figure, by the unit's code. */
const unitChanged = (table: string, key: string, figure: string): Rule =>
  changed('E01', table, `[@${key}]&"*"`, figure, '总量变动上限', { needs: [key, figure] });

/**
 * E: against last period, as 上期数据 has it. The key of a record is the community's code; of an examination the
 * unit's code and the level, joined by "/". Merged and split communities are brought together by 区划变更.
 */
export const priorRules: readonly Rule[] = [
  communityChanged('E01', '实有社区工作者', '总量变动上限'),
  communityChanged('E01', '总户数', '总量变动上限'),
  communityChanged('E06', '常住人口', '人口变动上限'),
  unitChanged(STATIONS, '站点代码', '驻站社工人数'),
  unitChanged(AGENCIES, '统一社会信用代码', '年末从业人数'),
  unitChanged(AGENCIES, '统一社会信用代码', '本年收入合计'),
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
    // Communities are merged and renamed: soft, and settled by a record of 区划变更.
    when: `AND([@表名]="${COMMUNITIES}",[@指标]="常住人口")`,
    formula: `OR(COUNTIFS(${COMMUNITIES}[社区代码],[@主键])>0,COUNTIFS(${DIVISION_CHANGES}[原社区代码],[@主键])>0)`,
    needs: ['表名', '指标', '主键'],
    severity: 'soft',
    marks: ['主键'],
    values: {
      likely: `[@${DERIVED.likely}]`,
      likelyName: `XLOOKUP([@${DERIVED.likely}],${COMMUNITIES}[社区代码],${COMMUNITIES}[社区名称],"")`,
      ground: `[@${DERIVED.likelyGround}]`,
    },
    source: 'Rule set of the survey: a community that is gone was merged, or forgotten',
  },
  {
    id: 'E08b',
    table: COMMUNITIES,
    // It may have been forgotten last period: soft. One that a vanished one probably became is told with that (E08).
    when: `COUNTIFS(${PRIOR}[表名],"${COMMUNITIES}",${PRIOR}[指标],"常住人口")>0`,
    formula: [
      `OR(COUNTIFS(${PRIOR}[表名],"${COMMUNITIES}",${PRIOR}[主键],${CODE})>0`,
      `COUNTIFS(${DIVISION_CHANGES}[现社区代码],${CODE})>0`,
      `COUNTIFS(${PRIOR}[${DERIVED.likely}],${CODE})>0`,
      // Founded since, it was not there to be reported.
      `IFERROR([@成立年份]+0>YEAR(${LAST_DATE}),FALSE))`,
    ].join(','),
    needs: ['社区代码'],
    severity: 'soft',
    marks: ['社区代码', '社区名称'],
    source: 'Rule set of the survey: a community that is new was founded, or forgotten before',
  },
];
