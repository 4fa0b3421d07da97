import { type Cell, type CellError, cellError, isBlank, isError } from '../cell';
import { decimalOf } from '../numbers/decimal';
import { multiplyDivide } from '../numbers/divide';
import { readCount } from '../numbers/read-number';
import type { QuotaRounding, StaffingPolicy } from './policy';

/** Which base counts: 人口 (households where the population is blank), 户数, the higher, the lower, or both alike. */
export const BASES = ['人口', '户数', '就高', '就低', '严格'] as const;
export type Basis = (typeof BASES)[number];

/** Workers for a number of people or households, which is whole and not negative. */
export type QuotaOf = (count: number) => number;

/** The quotas of one base: with the limits 下限 and 上限, and before them. */
export interface BaseNorm {
  readonly threshold: number;
  /** Undefined where the rate goes on above the threshold. */
  readonly step: number | undefined;
  readonly quota: QuotaOf;
  readonly unlimited: QuotaOf;
}

/** The norm of a policy, its numbers prepared once for whole columns; a base that it does not have is undefined. */
export interface Norm {
  readonly policy: StaffingPolicy;
  readonly population: BaseNorm | undefined;
  readonly households: BaseNorm | undefined;
  /** 按万人平算: the plain rate of the population, without steps and limits. */
  readonly flat: QuotaOf | undefined;
}

export function normOf(policy: StaffingPolicy): Norm {
  const { populationThreshold: people, householdThreshold: homes } = policy;
  return {
    policy,
    population: baseNorm(policy, people, policy.populationStep),
    households: baseNorm(policy, homes, policy.householdStep),
    flat: people === undefined ? undefined : proportional(policy, people),
  };
}

function baseNorm(
  policy: StaffingPolicy,
  threshold: number | undefined,
  step: number | undefined,
): BaseNorm | undefined {
  if (threshold === undefined) return undefined;
  const unlimited = step === undefined ? proportional(policy, threshold) : stepped(policy, threshold, step);
  return { threshold, step, unlimited, quota: limited(unlimited, policy) };
}

/** The values as whole numbers over one common power of ten, so that a base of 18.5 stays exact. */
function wholes(...values: number[]): number[] {
  const decimals = values.map(decimalOf);
  const scale = Math.max(...decimals.map((value) => value.scale));
  return decimals.map(({ units, scale: own }) => Number(units * 10n ** BigInt(scale - own)));
}

const quotient = (a: number, b: number, divisor: number, rounding: QuotaRounding): number =>
  rounding === 'exact' ? (a * b) / divisor : multiplyDivide(a, b, divisor, rounding);

function proportional(policy: StaffingPolicy, threshold: number): QuotaOf {
  const [base = 0, full = 1] = wholes(policy.base, threshold);
  return (count) => quotient(base, count, full, policy.reduction);
}

/** 等比核减 up to the threshold; above it the base and one more for each step. */
function stepped(policy: StaffingPolicy, threshold: number, step: number): QuotaOf {
  const [limit = 0, width = 1, one = 1] = wholes(threshold, step, 1);
  const reduced = proportional(policy, threshold);
  const [base = 0, unit = 1] = wholes(policy.base, 1);
  const atThreshold = quotient(base, 1, unit, policy.reduction);
  return (count) => {
    const above = count * one - limit;
    return above <= 0 ? reduced(count) : atThreshold + quotient(above, 1, width, policy.increase);
  };
}

/** 下限 and 上限; a community without people needs nobody all the same. */
const limited =
  (quota: QuotaOf, { min, max = Infinity }: StaffingPolicy): QuotaOf =>
  (count) =>
    count === 0 ? 0 : Math.min(Math.max(quota(count), min), max);

/**
 * 应配人数 of one community. Blank where the base that counts is blank; a base that the policy does not have counts
 * as blank beside the other, and is `#N/A` alone. 严格 is `#N/A` when both bases disagree on the number. Counts that
 * are negative or not whole are `#NUM!`, other values `#VALUE!`.
 */
export function staffQuota(
  population: Cell,
  households: Cell,
  basis: Basis,
  norm: Norm,
): number | '' | CellError {
  const people = isBlank(population) ? undefined : readCount(population);
  if (isError(people)) return people;
  // Households that are wrong are told even where they do not count: nothing that was typed is passed over.
  const homes = isBlank(households) ? undefined : readCount(households);
  if (isError(homes)) return homes;
  if (basis === '人口' && people !== undefined && norm.population) return norm.population.quota(people);
  const byHomes = homes === undefined ? undefined : norm.households?.quota(homes);
  if (basis === '户数') return byHomes ?? (homes === undefined ? '' : noSuchBase('户数阈值'));
  const byPeople = people === undefined ? undefined : norm.population?.quota(people);
  if (byPeople !== undefined && byHomes !== undefined && basis !== '人口') {
    return chosen(basis, byPeople, byHomes);
  }
  return byPeople ?? byHomes ?? lacking(people, homes);
}

/** Why neither base gives a number: both are blank, or the policy does not have the one that is given. */
export function lacking(people: number | undefined, homes: number | undefined): '' | CellError {
  if (people !== undefined) return noSuchBase('人口阈值');
  return homes === undefined ? '' : noSuchBase('户数阈值');
}

const noSuchBase = (parameter: string): CellError => cellError('#N/A', 'baseNotInPolicy', { parameter });

function chosen(basis: Basis, byPeople: number, byHomes: number): number | CellError {
  if (basis === '就高') return Math.max(byPeople, byHomes);
  if (basis === '就低') return Math.min(byPeople, byHomes);
  return byPeople === byHomes
    ? byPeople
    : cellError('#N/A', 'basesDisagree', { population: byPeople, households: byHomes });
}
