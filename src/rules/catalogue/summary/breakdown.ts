import { cell } from '../columns';

// How the rules of 汇总表 name the records that belong together. Its columns are called without the table's name.

/** What names a breakdown, and what names one figure across areas. */
export const BREAKDOWN = ['汇总', '区域', '对象', '指标名称'] as const;
export const FIGURE = ['汇总', '对象', '指标名称', '分组'] as const;

/** The reporting unit as a whole, and a figure that is no part of a breakdown. */
export const OWN = '[@区域]="本级"';
export const IS_PART = '[@分组]<>"合计"';
export const SUBORDINATE = '[区域],"<>本级"';

/** Criteria for records that say the same as this one in some columns. */
export const same = (names: readonly string[]): string =>
  names.map((name) => `[${name}],${cell(name)}`).join(',');

/** The same as a product of conditions, for FILTER. */
export const sameMask = (names: readonly string[]): string =>
  names.map((name) => `([${name}]=${cell(name)})`).join('*');

/** One finding for all records of a breakdown. */
export const byBreakdown = BREAKDOWN.map(cell).join('&"/"&');

/** Counts and amounts, which add up over areas; means, rates and differences do not. */
export const ADDITIVE = 'NOT(REGEXTEST([@计量单位]&"","/|%|％|百分点"))';
export const IS_MEAN = 'REGEXTEST([@计量单位]&"","/")';

/** How many subordinate units have a record of this figure. */
export const subordinates = (...more: readonly string[]): string =>
  `COUNTIFS(${[same(FIGURE), SUBORDINATE, ...more].join(',')})`;
