import type { Cell } from '../../domain/cell';
import type { Buckets } from './buckets';
import { finish, type Steps } from './coded';
import type { Criterion, Other } from './criteria';
import type { CriteriaIndex } from './criteria-index';

/** How criteria of one form are searched for. */
export interface Plan {
  readonly form: readonly Criterion[];
  readonly buckets: Buckets;
  /** Places of the criteria that are looked up. */
  readonly looked: readonly number[];
  /** Places of the criteria that have to be tried on each row. */
  readonly trials: readonly number[];
  /** Rows found by trying, by bucket and criteria. */
  readonly filtered: Map<string, Int32Array>;
}

/** Some columns, searched with the criteria of record after record. */
export class Query {
  private plans: Plan[] = [];

  /** `fixed`: places of the criteria that are the same in all searches. */
  constructor(
    private readonly index: CriteriaIndex,
    private readonly columns: readonly (readonly Cell[])[],
    private readonly fixed: readonly boolean[],
  ) {}

  /** Builds, in steps, what searches with criteria of this form need. */
  *prepare(criteria: readonly Criterion[]): Steps<Plan> {
    const known = this.known(criteria);
    if (known) return known;
    // A comparison that differs from record to record is tried row by row; all else can be looked up.
    const looked: number[] = [];
    const trials: number[] = [];
    criteria.forEach(({ kind }, i) => (kind === 'other' && !this.fixed[i] ? trials : looked).push(i));
    const buckets = yield* this.index.build(this.columns, criteria, looked);
    const plan = { form: [...criteria], buckets, looked, trials, filtered: new Map<string, Int32Array>() };
    // Texts of another length, blanks between them, or another rule's fixed comparison: a few forms each.
    this.plans = [plan, ...this.plans.slice(0, MOST - 1)];
    return plan;
  }

  planFor(criteria: readonly Criterion[]): Plan {
    return this.known(criteria) ?? finish(this.prepare(criteria));
  }

  /** How many rows meet all criteria. */
  count(criteria: readonly Criterion[]): number {
    const plan = this.planFor(criteria);
    const bucket = plan.buckets.find(criteria, plan.looked);
    return plan.trials.length === 0 ? plan.buckets.count(bucket) : this.tried(plan, bucket, criteria).length;
  }

  /** Zero-based rows that meet all criteria, ascending. */
  rows(criteria: readonly Criterion[]): Int32Array {
    const plan = this.planFor(criteria);
    const bucket = plan.buckets.find(criteria, plan.looked);
    return plan.trials.length === 0 ? plan.buckets.rows(bucket) : this.tried(plan, bucket, criteria);
  }

  /** What was found by trying rows is found anew. */
  forget(): void {
    for (const { filtered } of this.plans) filtered.clear();
  }

  private known(criteria: readonly Criterion[]): Plan | undefined {
    return this.plans.find(({ form }) => this.fits(criteria, form));
  }

  /** Whether what was built for criteria of a form serves these: a fixed comparison is part of it by its text. */
  private fits(criteria: readonly Criterion[], form: readonly Criterion[]): boolean {
    for (let i = 0; i < form.length; i += 1) {
      const a = criteria[i];
      const b = form[i];
      if (a.kind !== b.kind) return false;
      if (a.kind === 'prefix' && a.length !== (b as typeof a).length) return false;
      if (a.kind === 'other' && this.fixed[i] && a.id !== (b as typeof a).id) return false;
    }
    return true;
  }

  private tried(
    { buckets, trials, filtered }: Plan,
    bucket: number,
    criteria: readonly Criterion[],
  ): Int32Array {
    const rows = buckets.rows(bucket);
    // Few rows are tried faster than they are remembered.
    if (rows.length <= FEW) return this.filter(rows, trials, criteria);
    const id = `${bucket}\u0001${trials.map((i) => (criteria[i] as Other).id).join('\u0001')}`;
    let found = filtered.get(id);
    if (!found) filtered.set(id, (found = this.filter(rows, trials, criteria)));
    return found;
  }

  private filter(rows: Int32Array, trials: readonly number[], criteria: readonly Criterion[]): Int32Array {
    const found = new Int32Array(rows.length);
    let size = 0;
    for (const row of rows) {
      let meets = true;
      for (const i of trials) meets &&= (criteria[i] as Other).test(this.columns[i][row]);
      if (meets) found[size++] = row;
    }
    return found.subarray(0, size);
  }
}

/** Up to so many rows are not worth a memo. */
const FEW = 4;

/** So many forms of criteria are kept ready. */
const MOST = 8;
