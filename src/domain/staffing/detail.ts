import { type Cell, type CellError, isBlank, isError } from '../cell';
import { readCount } from '../numbers/read-number';
import type { StaffingPolicy } from './policy';
import type { Norm } from './quota';

/** Which clause of the norm gave a quota, as data for the words of the result. */
export interface Clause {
  readonly key: 'clauseNobody' | 'clauseReduced' | 'clauseThreshold' | 'clauseIncreased';
  readonly basis: 'population' | 'households';
  readonly threshold: number;
  readonly base: number;
  readonly step: number;
  /** The limit that decided, if one did. */
  readonly limit: 'min' | 'max' | undefined;
  readonly quota: number;
  /** One base is above its threshold and the other below: two clauses of the text apply at once. */
  readonly mixed: boolean;
}

/** The numbers behind a quota; undefined where a base is blank. */
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
  const byPopulation = people === undefined ? undefined : norm.ofPopulation(people);
  const byHouseholds = homes === undefined ? undefined : norm.ofHouseholds(homes);
  const quota = byPopulation ?? byHouseholds;
  if (quota === undefined) return undefined;
  return {
    byPopulation,
    byHouseholds,
    conflict: byPopulation !== undefined && byHouseholds !== undefined && byPopulation !== byHouseholds,
    flat: people === undefined ? undefined : norm.flat(people),
    quota,
    clause:
      people === undefined
        ? clauseOf('households', homes as number, quota, norm)
        : { ...clauseOf('population', people, quota, norm), mixed: mixed(people, homes, norm.policy) },
  };
}

const mixed = (people: number, homes: number | undefined, policy: StaffingPolicy): boolean =>
  homes !== undefined && (people - policy.populationThreshold) * (homes - policy.householdThreshold) < 0;

function clauseOf(basis: Clause['basis'], count: number, quota: number, { policy, unlimited }: Norm): Clause {
  const [threshold, step] =
    basis === 'population'
      ? [policy.populationThreshold, policy.populationStep]
      : [policy.householdThreshold, policy.householdStep];
  const unbound = unlimited[basis](count);
  return {
    key: count === 0 ? 'clauseNobody' : clauseKey(count, threshold),
    basis,
    threshold,
    base: policy.base,
    step,
    limit: count === 0 || unbound === quota ? undefined : unbound < quota ? 'min' : 'max',
    quota,
    mixed: false,
  };
}

const clauseKey = (count: number, threshold: number) =>
  count < threshold ? 'clauseReduced' : count === threshold ? 'clauseThreshold' : 'clauseIncreased';
