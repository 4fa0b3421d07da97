import { type Cell, type CellError, isBlank, isError } from '../cell';
import { readCount } from '../numbers/read-number';
import type { StaffingPolicy } from './policy';
import { lacking, type BaseNorm, type Norm } from './quota';

/** Which clause of the norm gave a quota, as data for the words of the result. */
export interface Clause {
  readonly key: 'clauseNobody' | 'clauseReduced' | 'clauseThreshold' | 'clauseIncreased' | 'clauseRate';
  readonly basis: 'population' | 'households';
  readonly threshold: number;
  readonly base: number;
  /** Undefined where the rate goes on above the threshold. */
  readonly step: number | undefined;
  /** The limit that decided, if one did. */
  readonly limit: 'min' | 'max' | undefined;
  readonly quota: number;
  /** One base is above its threshold and the other below: two clauses of the text apply at once. */
  readonly mixed: boolean;
}

/** The numbers behind a quota; undefined where a base is blank, or the policy does not have it. */
export interface QuotaDetail {
  readonly byPopulation: number | undefined;
  readonly byHouseholds: number | undefined;
  /** Both bases are given and give different numbers. */
  readonly conflict: boolean;
  readonly flat: number | undefined;
  /** What STAFFQUOTA gives by default. */
  readonly quota: number;
  readonly clause: Clause;
}

/** The detail of one community; undefined when both bases are blank; the first error of the two. */
export function quotaDetail(
  population: Cell,
  households: Cell,
  norm: Norm,
): QuotaDetail | CellError | undefined {
  const people = isBlank(population) ? undefined : readCount(population);
  if (isError(people)) return people;
  const homes = isBlank(households) ? undefined : readCount(households);
  if (isError(homes)) return homes;
  const byPopulation = people === undefined ? undefined : norm.population?.quota(people);
  const byHouseholds = homes === undefined ? undefined : norm.households?.quota(homes);
  const quota = byPopulation ?? byHouseholds;
  if (quota === undefined) return lacking(people, homes) || undefined;
  const conflict = byPopulation !== undefined && byHouseholds !== undefined && byPopulation !== byHouseholds;
  const flat = people === undefined ? undefined : norm.flat?.(people);
  const basis = byPopulation === undefined ? 'households' : 'population';
  const clause = clauseOf(basis, (basis === 'population' ? people : homes) as number, quota, norm);
  return {
    byPopulation,
    byHouseholds,
    conflict,
    flat,
    quota,
    clause: { ...clause, mixed: mixed(people, homes, norm.policy) },
  };
}

function mixed(people: number | undefined, homes: number | undefined, policy: StaffingPolicy): boolean {
  const { populationThreshold, householdThreshold } = policy;
  if (people === undefined || homes === undefined) return false;
  if (populationThreshold === undefined || householdThreshold === undefined) return false;
  return (people - populationThreshold) * (homes - householdThreshold) < 0;
}

function clauseOf(basis: Clause['basis'], count: number, quota: number, norm: Norm): Clause {
  const { threshold, step, unlimited } = norm[basis] as BaseNorm;
  const unbound = unlimited(count);
  return {
    key: clauseKey(count, threshold, step),
    basis,
    threshold,
    base: norm.policy.base,
    step,
    limit: count === 0 || unbound === quota ? undefined : unbound < quota ? 'min' : 'max',
    quota,
    mixed: false,
  };
}

function clauseKey(count: number, threshold: number, step: number | undefined): Clause['key'] {
  if (count === 0) return 'clauseNobody';
  if (count < threshold) return 'clauseReduced';
  if (count === threshold) return 'clauseThreshold';
  return step === undefined ? 'clauseRate' : 'clauseIncreased';
}
