import type { ReturnContent, ReturnRecord } from '../content';
import { PARAMETERS } from '../sheets/parameters';
import { communityWorkforce } from '../template-v1';
import { Certificates } from './certificates';
import { communityRecords, makeCommunities } from './communities';
import { REFERENCE_DATE, serial } from './dates';
import { holderRecords } from './holders';
import { Identities } from './identity';
import { COUNTY_CODE, COUNTY_NAME } from './places';
import { Random } from './random';
import { sampleParameters } from './parameters';
import { summaryContent } from './summary';
import { SUMMARY } from '../sheets/summary/formulas';
import { makeWorkers, rosterRecords } from './roster';

const SEED = 410122;

/**
 * The sample county: 39 urban communities, 556 community workers (240 of them committee members), 105
 * certificate holders (94 初级, 11 中级). The same to the last cell every time; nobody in it exists. The figures
 * of 汇总表 are formulas; they have no values until they are calculated.
 */
export function sampleCounty(): ReturnContent {
  const random = new Random(SEED);
  const identities = new Identities(random);
  const certificates = new Certificates(random);
  const communities = makeCommunities(random);
  const workers = makeWorkers(random, communities, identities, certificates);
  const sheets = new Map<string, readonly ReturnRecord[]>([
    ['封面', [cover]],
    ['社区基本情况表', communityRecords(random, communities)],
    ['社区工作者花名册', rosterRecords(random, workers)],
    ['持证社工登记表', holderRecords(random, workers, identities, certificates)],
    [PARAMETERS, sampleParameters()],
  ]);
  const { records, formulas } = summaryContent([...sheets.keys()]);
  sheets.set(SUMMARY, records);
  return {
    fictitious: true,
    sheets,
    formulas: new Map([...formulas].map(([place, formula]) => [`${SUMMARY}/${place}`, formula])),
  };
}

const cover: ReturnRecord = {
  填报单位: `${COUNTY_NAME}民政局`,
  填报单位代码: `${COUNTY_CODE}000000`,
  单位层级: 'X县(区)直',
  报告期别: '年度',
  统计时点: REFERENCE_DATE,
  报表批次: '2025年度',
  模板版本: communityWorkforce.version,
  填表人: '周宁',
  审核人: '许静',
  单位负责人: '高远',
  联系电话: '14200000001',
  填报日期: serial(2026, 1, 9),
  上报状态: '0未上报',
};
