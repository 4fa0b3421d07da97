import type { Fields, Parts } from '../support/return-data';
import { fullCounty } from '../support/sheets';
import { figure } from '../support/summary';

const prior: Fields = {
  表名: '社区基本情况表',
  主键: '410122001001',
  指标: '常住人口',
  上期值: 8400,
  上期期别: '2024年度',
};

/** A community of last period that has another code now, and whose figures nobody has. */
const division: Fields = {
  原社区代码: '410122001009',
  原社区名称: '第九社区',
  现社区代码: '410122001001',
  现社区名称: '第一社区',
  变更类型: '1代码变更',
  变更日期: '2025-03-01',
  变更依据: '示例〔2025〕1号',
};

const holders = figure({
  数值: 20,
  分母: 40,
  分母说明: '实有社区工作者',
  占比: 0.5,
  百分点差: 0,
  报告表述: '中级占50%。',
});

/** The county that hands in every sheet, last period's figures among them, without a mistake. */
export const soundReturn: Parts = {
  ...fullCounty,
  // With its quota as calculated, so that what is calculated from it can be judged too.
  communities: fullCounty.communities.map((each) => ({ ...each, 应配人数: 15 })),
  sheets: { ...fullCounty.sheets, 上期数据: [prior], 区划变更: [division], 汇总表: [holders] },
};
