import type { Fields, Parts } from '../support/return-data';
import { fullCounty } from '../support/sheets';

const prior: Fields = {
  表名: '社区基本情况表',
  主键: '410122001001',
  指标: '常住人口',
  上期值: 8400,
  上期期别: '2024年度',
};

/** The county that hands in every sheet, last period's figures among them, without a mistake. */
export const soundReturn: Parts = {
  ...fullCounty,
  // With its quota as calculated, so that what is calculated from it can be judged too.
  communities: fullCounty.communities.map((each) => ({ ...each, 应配人数: 15 })),
  sheets: { ...fullCounty.sheets, 上期数据: [prior] },
};
