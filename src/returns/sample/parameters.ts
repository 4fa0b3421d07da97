import { parameterRecords } from '../parameters';
import { ALLOWANCE, BONUS } from './certificates';
import type { ReturnRecord } from '../content';
import { serial } from './dates';
import { COUNTY_NAME } from './places';

const FICTITIOUS = '示例县参数，仅供演示';
const COMMUNITY_SIZE = `${FICTITIOUS}（仿2025年修订的《城市居民委员会组织法》第三条“一千户至三千户”，施行日为虚构）`;
const REGISTRATION = `${FICTITIOUS}（仿社会工作者登记、继续教育的一般做法）`;
const GRADES = `${FICTITIOUS}（仿“三岗十八级”）`;

/** From when the county's decisions are in force: before its reference date. */
const FROM = serial(2025, 1, 1);

/** Premises of a community, ㎡ per 100 households: the communities that fall short are the sample's own. */
export const LEAST_AREA = 30;

/** What it pays a holder, by level: one parameter each. */
const levels = (name: string, paid: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(paid).map(([level, value]) => [`${name}.${level.slice(1)}`, [value, FICTITIOUS] as const]),
  );

/** What the sample county has decided. Others are left open, so that their rules stay undecided. */
const decided: Readonly<Record<string, readonly [value: number, basis: string]>> = {
  社区规模下限: [1000, COMMUNITY_SIZE],
  社区规模上限: [3000, COMMUNITY_SIZE],
  社区规模施行日: [FROM, COMMUNITY_SIZE],
  每百户面积下限: [LEAST_AREA, `${FICTITIOUS}（仿“十四五”城乡社区服务体系建设规划）`],
  正职等级下限: [7, GRADES],
  正职等级上限: [18, GRADES],
  副职等级下限: [4, GRADES],
  副职等级上限: [15, GRADES],
  其他人员等级下限: [1, GRADES],
  其他人员等级上限: [12, GRADES],
  ...levels('一次性奖励', BONUS),
  ...levels('月津贴', ALLOWANCE),
  首次登记期限: [12, REGISTRATION],
  登记有效期: [36, REGISTRATION],
  '继续教育学时.初级': [72, REGISTRATION],
  '继续教育学时.中级': [90, REGISTRATION],
  全国统考首年: [2008, `${FICTITIOUS}（仿社会工作人才资源统计指标说明）`],
};

/** The sample's 政策参数表: what the template starts with, and the county's own values in it. */
export function sampleParameters(): ReturnRecord[] {
  return parameterRecords().map((record) => {
    const own = decided[String(record['参数名'])];
    if (!own) return record;
    const [value, basis] = own;
    return { ...record, 值: value, 适用地区: COUNTY_NAME, 生效日期: FROM, 依据: basis };
  });
}
