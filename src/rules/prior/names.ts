import type { Problem } from '../language';

/** Last period's roster, as rules call it; only there where last period's return was chosen. */
export const LAST_ROSTER = '上期花名册';
/** Last period's reference date, a name that rules can use as they use 统计时点. */
export const LAST_DATE = '上期统计时点';

/** Columns that comparing adds to the tables in memory. */
export const DERIVED = {
  /** Identity number in 18 digits, on both rosters and 人员变动登记表. */
  person: '人员号码',
  /** What became of somebody, on both rosters: 留任, 转社区, 新增, 退出, 待核, 离岗. */
  movement: '与上期比对',
  /** Group of communities that can only be compared together, on 社区基本情况表. */
  group: '可比社区',
  /** The same on 上期数据; of other figures their key. */
  groupKey: '可比主键',
  /** On 上期数据: the community of this period that a vanished one probably is, its name and why. */
  likely: '疑似本期社区',
  likelyGround: '疑似依据',
} as const;

/** Key of the reason why a rule was skipped that needs last period's return. */
export const NO_PRIOR = 'noPrior';

const ONLY_WITH_PRIOR = new Set<unknown>([LAST_ROSTER, LAST_DATE, DERIVED.person, DERIVED.movement]);

/** A problem that comes from last period's return not being chosen is told as that. */
export function orNoPrior(problem: Problem): Problem {
  const { key, params } = problem;
  const about =
    key === 'unknownTable' || key === 'tableMissing'
      ? params.table
      : key === 'unknownColumn'
        ? params.column
        : key === 'unknownName'
          ? params.name
          : undefined;
  return ONLY_WITH_PRIOR.has(about) ? { key: NO_PRIOR, params: {} } : problem;
}
