/** How a reduced or increased quota becomes whole; 按比例 leaves it as it is. */
export type QuotaRounding = 'up' | 'down' | 'half-up' | 'exact';

/** The norm for one basis: `base` workers at `threshold` people or households, one more for each `step` above. */
export interface StaffingPolicy {
  /** 基数: workers at the threshold. */
  readonly base: number;
  readonly populationThreshold: number;
  readonly householdThreshold: number;
  readonly populationStep: number;
  readonly householdStep: number;
  /** 核减取整: below the threshold. */
  readonly reduction: QuotaRounding;
  /** 增配取整: above it. */
  readonly increase: QuotaRounding;
  /** 下限 and 上限 of a quota; a community without people needs nobody all the same. */
  readonly min: number;
  readonly max: number | undefined;
}

/** A policy with where it comes from; without either it would be nobody's rule. */
export interface SourcedPolicy extends StaffingPolicy {
  readonly source: string;
  /** When the source says that it holds from; undefined where it bears no date. */
  readonly from: string | undefined;
}

/**
 * The default. At least 18 workers per 10,000 urban residents; above 3000 households or 10,000 people one more
 * for each 300 or 1000 (可按每…增配: full steps only); below, reduced in proportion (不少于: rounded up). The
 * floor of 5 is the smallest committee (每个社区一般配备5至9名两委成员).
 */
export const DEFAULT_POLICY: SourcedPolicy = {
  base: 18,
  populationThreshold: 10000,
  householdThreshold: 3000,
  populationStep: 1000,
  householdStep: 300,
  reduction: 'up',
  increase: 'down',
  min: 5,
  max: undefined,
  source: '河南省某县《城乡社区治理情况报告》（社区工作者配置标准）',
  from: undefined,
};
