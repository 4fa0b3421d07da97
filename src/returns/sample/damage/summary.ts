import type { Cell } from '../../../domain/cell';
import { SUMMARY } from '../../sheets/summary/formulas';
import type { Draft, ExpectedFinding } from './draft';

type Key = Readonly<Partial<Record<'汇总' | '区域' | '对象' | '指标名称' | '分组', string>>>;

const figuresOf = (draft: Draft, key: Key): number[] =>
  draft
    .records(SUMMARY)
    .flatMap((record, index) =>
      Object.entries(key).every(([name, value]) => record[name] === value) ? [index] : [],
    );

/** Of the staffing figures of the whole county, those that add up over its streets: a street without any is missed. */
export function missedStreet(draft: Draft): ExpectedFinding {
  const all = figuresOf(draft, { 汇总: 'H1员额配备汇总', 区域: '本级' });
  const additive = all.filter((index) => !String(draft.get(SUMMARY, index, '计量单位')).includes('/'));
  return draft.finding('D13b', SUMMARY, additive, ['数值']);
}

/** A breakdown that no longer adds up: of the whole county, and of one of its streets. */
export const incomplete = (draft: Draft, indicator: string, street: Cell): ExpectedFinding[] =>
  ['本级', String(street)].map((area) => {
    const parts = figuresOf(draft, { 区域: area, 指标名称: indicator });
    const groups = parts.filter((index) => draft.get(SUMMARY, index, '分组') !== '合计');
    return draft.finding('G11b', SUMMARY, groups, ['占比']);
  });

export const tooFew = (draft: Draft): ExpectedFinding =>
  draft.finding(
    'F01b',
    SUMMARY,
    figuresOf(draft, { 区域: '本级', 指标名称: '每万名城镇常住人口社区工作者' }),
    ['数值'],
  );

/** What a report says of figures that are right: other bases, other units, other words. */
export function damageReport(draft: Draft): void {
  const set = (key: Key, column: string, values: readonly Cell[]): number[] => {
    const records = figuresOf(draft, { 区域: '本级', ...key });
    values.forEach((value, n) => draft.set(SUMMARY, records[n], column, value));
    return records.slice(0, values.length);
  };
  const talent = (indicator: string): Key => ({ 对象: '持证社工', 指标名称: indicator });
  const BASE = ['报告占比', '分母'];

  // The shares are those of 90 people, not of 105.
  const ages = set(talent('年龄'), '报告占比', ['50.0%', '42.2%', '6.7%', '1.1%']);
  draft.expect(draft.finding('G10', SUMMARY, ages, BASE));

  // One more person is in none of the groups.
  const schools = set(talent('学历'), '报告占比', ['3.3%', '47.8%', '47.8%']);
  draft.expect(
    draft.finding('G10', SUMMARY, schools, BASE),
    draft.finding('G11b', SUMMARY, schools, ['报告占比']),
  );

  const sexes = set(talent('性别'), '报告占比', ['47.8%', '53.3%']);
  draft.expect(
    draft.finding('G10', SUMMARY, sexes, BASE),
    draft.finding('G11', SUMMARY, sexes, ['报告占比']),
  );

  const principals = { 区域: '全区', 对象: '主职' } as const;
  const points = set({ ...principals, 指标名称: '居住属地率(本街道)' }, '报告数值', ['29.1%']);
  draft.expect(draft.finding('G12', SUMMARY, points, ['报告数值', '百分点差']));

  const wrongWay = '主职的居住属地率略低于两委。';
  const lower = set({ ...principals, 指标名称: '居住属地率(本社区)' }, '报告表述', [wrongWay]);
  draft.expect(draft.finding('G13', SUMMARY, lower, ['报告表述', '百分点差']));

  const staff = set({ 指标名称: '实有社区工作者', 分组: '合计' }, '报告数值', ['556个']);
  draft.expect(draft.finding('H09', SUMMARY, staff, ['报告数值', '计量单位']));

  const words = ['报告表述', '指标名称'];
  const holders = set(talent('持证社工总数'), '报告表述', ['持证社工105人，其中中级社会工作者11人。']);
  draft.expect(draft.finding('H10', SUMMARY, holders, words));

  const elsewhere = set({ 指标名称: '社区数', 分组: '合计' }, '报告表述', ['资阳市共有社区39个。']);
  draft.expect(draft.finding('H11', SUMMARY, elsewhere, ['报告表述', '区域']));

  const baseless = set({ 指标名称: '持证率' }, '分母说明', [null]);
  draft.expect(draft.finding('G18', SUMMARY, baseless, ['分母说明', '占比']));
}
