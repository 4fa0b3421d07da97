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
 * The smallest sets of items that have to change so that all edits can be met (Fellegi & Holt 1976). A set that does
 * not suffice names items of which every set that does has at least one: a conflict. What weighs least among the sets
 * that have an item of every conflict is tried next (an implicit hitting set, as MaxHS has it), so that none is missed,
 * and what was learnt in one place need not be learnt in all others again.
 */
export function* search(system: EditSystem, limits: SearchLimits): Generator<void, Solution> {
  const work = new Search(system, Math.max(limits.answers, MOST_ANSWERS), new Effort(limits.effort));
  try {
    return yield* work.solve(limits.answers);
  } catch (error) {
    if (error instanceof EffortSpent) return work.soFar(limits.answers);
    throw error;
  }
}

/** So many answers are looked for, so that those told are the first ones in their order. */
export const MOST_ANSWERS = 500;

/** Sets that have all of `given` must have one of `items`. */
interface Conflict {
  readonly items: readonly number[];
  readonly given: readonly number[];
}

class Search {
  private readonly conflicts: Conflict[] = [];
  private readonly freedBy = new Map<number, number[]>();
  private answers: (readonly number[])[] = [];
  /** What sets may weigh, and what the lightest of those weighs at least that were passed over for weighing more. */
  private bound = 0;
  private next = Infinity;

  constructor(
    private readonly system: EditSystem,
    private readonly most: number,
    private readonly effort: Effort,
  ) {
    system.items.forEach(({ variables }, item) => {
      for (const index of variables) this.freedBy.set(index, [...(this.freedBy.get(index) ?? []), item]);
    });
  }

  *solve(told: number): Generator<void, Solution> {
    for (;;) {
      this.next = Infinity;
      yield* this.visit([], new Set());
      // Lighter sets were looked through before: all that were found weigh the same.
      if (this.answers.length > 0) {
        const sorted = this.answers.sort(compareSets);
        return { status: 'found', answers: sorted.slice(0, told), more: sorted.length > told };
      }
      if (this.next === Infinity) return { status: 'contradictory' };
      this.bound = this.next;
    }
  }

  /** What is known when the work allowed is used up: answers are certain, but there may be more. */
  soFar(told: number): Solution {
    if (this.answers.length === 0) return { status: 'undetermined' };
    return { status: 'found', answers: this.answers.sort(compareSets).slice(0, told), more: true };
  }

  /** All sets that contain the given one and none of the excluded items, up to the bound. */
  private *visit(set: readonly number[], excluded: ReadonlySet<number>): Generator<void, void> {
    const weight = this.weightOf(set);
    for (;;) {
      this.effort.spend(1);
      const open = this.openConflicts(set, excluded);
      const least = weight + this.leastFor(open);
      if (least > this.bound) {
        this.next = Math.min(this.next, least);
        return;
      }
      if (open.length > 0) {
        yield* this.branch(set, excluded, open[0]);
        return;
      }
      const conflict = this.conflictOf(set);
      yield;
      if (!conflict) {
        this.answers.push([...set].sort((a, b) => a - b));
        return;
      }
      this.conflicts.push(conflict);
    }
  }

  private *branch(
    set: readonly number[],
    excluded: ReadonlySet<number>,
    choices: readonly number[],
  ): Generator<void, void> {
    const passed = new Set(excluded);
    for (const item of choices) {
      if (this.answers.length > this.most) return;
      yield* this.visit([...set, item], passed);
      passed.add(item);
    }
  }

  /** What is left to choose from for every conflict that a set has no item of; fewest choices first. */
  private openConflicts(set: readonly number[], excluded: ReadonlySet<number>): (readonly number[])[] {
    return this.conflicts
      .filter(
        ({ items, given }) =>
          given.every((item) => set.includes(item)) && !items.some((item) => set.includes(item)),
      )
      .map(({ items }) => items.filter((item) => !excluded.has(item)))
      .sort((a, b) => a.length - b.length);
  }

  /** What the items for open conflicts weigh at least: those of conflicts that share none add up. */
  private leastFor(open: readonly (readonly number[])[]): number {
    const used = new Set<number>();
    let least = 0;
    for (const choices of open) {
      if (choices.some((item) => used.has(item))) continue;
      // Nothing to choose from: Infinity.
      least += Math.min(...choices.map((item) => this.system.items[item].weight));
      for (const item of choices) used.add(item);
    }
    return least;
  }

  private conflictOf(set: readonly number[]): Conflict | null {
    const { items } = this.system;
    const free = new Set(set.flatMap((item) => items[item].variables));
    const leading = set.filter((item) => items[item].leads !== undefined);
    const leads = leading.map((item) => items[item].leads as number);
    const blame = feasible(this.system, free, this.effort, leads);
    if (!blame) return null;
    const named = new Set(blame.variables.flatMap((index) => this.freedBy.get(index) ?? []));
    return {
      items: [...named].sort((a, b) => a - b),
      given: blame.leads.length > 0 ? leading : [],
    };
  }

  private weightOf(set: readonly number[]): number {
    return set.reduce((sum, item) => sum + this.system.items[item].weight, 0);
  }
}

function compareSets(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return a.length - b.length;
  const at = a.findIndex((item, n) => item !== b[n]);
  return at < 0 ? 0 : a[at] - b[at];
}
