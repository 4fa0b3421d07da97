import { type CellError, cellError, isError, type Matrix } from '../cell';
import type { PolicyValue } from '../policies/parameter';
import type { RoundingWord } from '../policies/parameters/staffing';
import type { Policy } from '../policies/policy';
import { DEFAULT_STAFFING } from '../policies/presets/staffing';
import { readPolicy } from '../policies/read-policy';

/** How a reduced or increased quota becomes whole; 按比例 leaves it as it is. */
export type QuotaRounding = 'up' | 'down' | 'half-up' | 'exact';

const ROUNDINGS: Readonly<Record<RoundingWord, QuotaRounding>> = {
  进一: 'up',
  每满: 'down',
  舍去: 'down',
  四舍五入: 'half-up',
  按比例: 'exact',
};

/** The norm for one base: `base` workers at `threshold` people or households, one more for each `step` above. */
export interface StaffingPolicy {
  /** 基数: workers at the threshold. */
  readonly base: number;
  /** Undefined where the policy has no such base. */
  readonly populationThreshold: number | undefined;
  readonly householdThreshold: number | undefined;
  /** Undefined where the rate of the threshold simply goes on above it. */
  readonly populationStep: number | undefined;
  readonly householdStep: number | undefined;
  /** 核减取整: below the threshold, and for a rate that goes on above it. */
  readonly reduction: QuotaRounding;
  /** 增配取整: the steps above it. */
  readonly increase: QuotaRounding;
  /** 下限 and 上限 of a quota; a community without people needs nobody all the same. */
  readonly min: number;
  readonly max: number | undefined;
}

/**
 * The norm of a policy. A bureau's table changes single values of the default norm. A preset stands by itself: a
 * number that its text does not give is none, and only the rounding, which is ours, is the usual one (进一, 每满).
 * `#N/A` for a preset that gives no norm, `#VALUE!` where 上限 is below 下限.
 */
export function staffingPolicyOf({ preset, values }: Policy): StaffingPolicy | CellError {
  const given = (name: string): PolicyValue | undefined =>
    values.has(name) || preset !== undefined ? values.get(name) : DEFAULT_STAFFING.values[name];
  const number = (name: string): number | undefined => {
    const value = given(name);
    return typeof value === 'number' ? value : undefined;
  };
  const rounding = (name: string, usual: RoundingWord): QuotaRounding =>
    ROUNDINGS[(given(name) ?? usual) as RoundingWord];
  const base = number('基数');
  if (base === undefined)
    return cellError('#N/A', 'policyLacks', { policy: preset ?? '', parameter: '基数' });
  const [min, max] = [number('下限') ?? 0, number('上限')];
  if (max !== undefined && max < min) {
    return cellError('#VALUE!', 'policyLimits', { parameter: '上限', min, max });
  }
  return {
    base,
    populationThreshold: number('人口阈值'),
    householdThreshold: number('户数阈值'),
    populationStep: number('人口步长'),
    householdStep: number('户数步长'),
    reduction: rounding('核减取整', '进一'),
    increase: rounding('增配取整', '每满'),
    min,
    max,
  };
}

/** The norm that a function's argument gives; left out, the default. */
export function readStaffingPolicy(range: Matrix | undefined): StaffingPolicy | CellError {
  const policy = readPolicy(range, 'staffing');
  return isError(policy) ? policy : staffingPolicyOf(policy);
}

/** The norm of the source documents. */
export const DEFAULT_POLICY = staffingPolicyOf({ preset: undefined, values: new Map() }) as StaffingPolicy;
