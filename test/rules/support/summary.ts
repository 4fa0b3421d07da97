import type { Fields, Parts } from './return-data';
import { fullCounty } from './sheets';

/** The full county with these records on 汇总表. */
export const summary = (...records: readonly Fields[]): Parts => ({
  ...fullCounty,
  sheets: { ...fullCounty.sheets, 汇总表: records },
});

/** A figure of 汇总表: holders of certificates, all of them, unless it says otherwise. */
export const figure = (more: Fields): Fields => ({
  汇总: 'H3社工人才汇总',
  区域: '本级',
  对象: '持证社工',
  指标名称: '持证社工总数',
  分组: '合计',
  计量单位: '人',
  ...more,
});

/** A breakdown of so many people, calculated: groups and their counts. */
export const breakdown = (
  base: number,
  groups: Readonly<Record<string, number>>,
  more: Fields = {},
): readonly Fields[] =>
  Object.entries(groups).map(([group, count]) =>
    figure({
      指标名称: '年龄',
      分组: group,
      数值: count,
      分母: base,
      分母说明: '持证社工总数',
      占比: Math.round((count / base) * 10_000) / 10_000,
      ...more,
    }),
  );

/** A breakdown as a report prints it: groups and their shares, of so many people. */
export const printed = (base: number | null, shares: Readonly<Record<string, string>>): readonly Fields[] =>
  Object.entries(shares).map(([group, share]) =>
    figure({ 指标名称: '年龄', 分组: group, 分母: base, 分母说明: '持证社工总数', 报告占比: share }),
  );
