import type { ReturnRecord } from '../../content';
import { SUMMARY } from './formulas';

/** The summaries as the column 汇总 holds them. */
export const H1 = 'H1员额配备汇总';
export const H2 = 'H2属地化汇总';
export const H3 = 'H3社工人才汇总';
export const H4 = 'H4服务与经费汇总';
export const H5 = 'H5填报进度';

/** 区域 of the figures of the reporting unit as a whole. */
export const WHOLE = '本级';
/** 分组 of a figure that is no part of a breakdown. */
export const TOTAL = '合计';

/** A figure of a summary; formulas without "=". */
export interface Figure {
  readonly area: string;
  readonly subject: string;
  readonly indicator: string;
  /** Category of a breakdown; without it, the figure stands for all. */
  readonly group?: string;
  readonly value: string;
  readonly unit: string;
  /** What the figure is a share of, or a mean per: a formula, and in words. */
  readonly base?: readonly [formula: string, words: string];
  /** Whose share is taken off for the difference in percentage points, and in which column it stands. */
  readonly against?: readonly [column: '区域' | '对象', name: string];
}

export const figure =
  (summary: string) =>
  ({ area, subject, indicator, group = TOTAL, value, unit, base, against }: Figure): ReturnRecord => ({
    汇总: summary,
    区域: area,
    对象: subject,
    指标名称: indicator,
    分组: group,
    数值: `=${value}`,
    计量单位: unit,
    ...(base && { 分母: `=${base[0]}`, 分母说明: base[1] }),
    ...(against && { 比较对象: against[1], 百分点差: difference(against[0]) }),
  });

/** This record's share less that of the record it is compared with: the printed shares, as a reader subtracts them. */
function difference(other: '区域' | '对象'): string {
  const criteria = ['汇总', '区域', '对象', '指标名称', '分组']
    .map((name) => `${SUMMARY}[${name}],[@${name === other ? '比较对象' : name}]`)
    .join(',');
  const known = `COUNTIFS(${criteria},${SUMMARY}[占比],">=0")=1`;
  return `=IF([@占比]="","",IF(${known},ROUND(100*([@占比]-SUMIFS(${SUMMARY}[占比],${criteria})),2),""))`;
}
