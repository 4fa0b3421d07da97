import { Effort, EffortSpent } from './effort';
import { feasible } from './feasible';
import type { EditSystem } from './system';

export interface SearchLimits {
  /** Answers that are told; of more it is only said that there are. */
  readonly answers: number;
  /** Work that may be done, in rows combined. */
  readonly effort: number;
}

export type Solution =
  /** All sets of items of the least weight, each by ascending index, in a fixed order. */
  | { readonly status: 'found'; readonly answers: readonly (readonly number[])[]; readonly more: boolean }
  /** Whatever is changed, the edits cannot all be met. */
  | { readonly status: 'contradictory' }
  /** The work that was allowed did not suffice. */
  | { readonly status: 'undetermined' };

/**
 * The smallest sets of items that have to change so that all edits can be met (Fellegi & Holt 1976): branch and bound
 * over sets by increasing weight. A set that does not suffice names items of which every set that does, and contains
 * it, has at least one; so none is missed.
 */
export function* search(system: EditSystem, limits: SearchLimits): Generator<void, Solution> {
  const effort = new Effort(limits.effort);
  try {
    return yield* explore(system, limits.answers, effort);
  } catch (error) {
    if (error instanceof EffortSpent) return { status: 'undetermined' };
    throw error;
  }
}

function* explore(system: EditSystem, most: number, effort: Effort): Generator<void, Solution> {
  const { items } = system;
  const freedBy = new Map<number, number[]>();
  items.forEach(({ variables }, item) => {
    for (const index of variables) freedBy.set(index, [...(freedBy.get(index) ?? []), item]);
  });
  const waiting = new Map<number, Map<string, readonly number[]>>();
  const put = (set: readonly number[]): void => {
    const weight = set.reduce((sum, item) => sum + items[item].weight, 0);
    const sets = waiting.get(weight) ?? new Map<string, readonly number[]>();
    waiting.set(weight, sets.set(set.join(','), set));
  };
  put([]);
  for (;;) {
    const weight = Math.min(...waiting.keys());
    const sets = waiting.get(weight);
    if (!sets) return { status: 'contradictory' };
    waiting.delete(weight);
    const answers: (readonly number[])[] = [];
    for (const set of sets.values()) {
      const free = new Set(set.flatMap((item) => items[item].variables));
      const leads = set.flatMap((item) => items[item].leads ?? []);
      const blame = feasible(system, free, effort, leads);
      yield;
      if (blame === null) answers.push(set);
      else {
        for (const item of new Set(blame.flatMap((index) => freedBy.get(index) ?? []))) {
          if (!set.includes(item)) put([...set, item].sort((a, b) => a - b));
        }
      }
    }
    // Weights are positive, so a larger set is heavier: nothing that is still waiting weighs as little.
    if (answers.length > 0) {
      const sorted = answers.sort(compareSets);
      return { status: 'found', answers: sorted.slice(0, most), more: sorted.length > most };
    }
  }
}

function compareSets(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return a.length - b.length;
  const at = a.findIndex((item, n) => item !== b[n]);
  return at < 0 ? 0 : a[at] - b[at];
}
