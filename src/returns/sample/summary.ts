import type { ReturnRecord } from '../content';
import { contentOf, givenRecords, type SheetContent } from '../given';
import { pickSheets } from '../pick-sheets';
import { summary } from '../sheets/summary';
import { staffingFigures } from '../sheets/summary/staffing';
import { communityWorkforce } from '../template-v1';
import { STREETS } from './places';

/** What the county's report prints, beside the figure that it quotes: by 对象/指标名称/分组 of the whole county. */
const QUOTED: Readonly<Record<string, ReturnRecord>> = {
  '社区工作者/实有社区工作者/合计': {
    报告数值: '556人',
    报告表述: '全县共有社区工作者556人，其中两委成员240人，其他专职316人。',
  },
  '持证社工/持证级别/初级': { 报告数值: '94人', 报告占比: '89.5%' },
  '持证社工/持证级别/中级': { 报告数值: '11人', 报告占比: '10.5%' },
  '持证社工/持证级别/高级': { 报告数值: '0人', 报告占比: '0.0%' },
  '主职/居住属地率(本社区)/合计': { 报告表述: '主职的居住属地率高于两委。' },
};

/** The sample's 汇总表: what the template starts with, and behind it the staffing figures of every street. */
export function summaryContent(handedIn: readonly string[]): SheetContent {
  const { template } = pickSheets(communityWorkforce, [...handedIn, summary.name]);
  const own = givenRecords(summary, template).map((record) => ({
    ...record,
    ...QUOTED[['对象', '指标名称', '分组'].map((name) => record[name]).join('/')],
  }));
  return contentOf([...own, ...STREETS.flatMap(({ name }) => staffingFigures(name))]);
}
