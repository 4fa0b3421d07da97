import type { Cell } from '../../domain/cell';
import type { Steps } from './coded';
import { type Criterion, parseCriterion, REREAD } from './criteria';
import type { CriteriaIndex } from './criteria-index';
import type { Node } from './nodes';
import type { Plan, Query } from './query';
import { Grid, single } from './value';

/** The code, in a view of a column, of what a record asks for: -1 for nothing, REREAD for a criterion of another form. */
type Coder = (record: number) => number;

/**
 * A COUNTIFS of a formula: its columns, and the criteria as parts of the formula. Most criteria are the same for all
 * records, or are the very cell of the column that is searched; those are not read again for each record.
 */
export class Search {
  private readonly query: Query;
  private readonly isFixed: readonly boolean[];
  private plan?: Plan;
  private coders: readonly Coder[] = [];

  constructor(
    index: CriteriaIndex,
    private readonly columns: readonly (readonly Cell[])[],
    readonly criteria: readonly Node[],
  ) {
    this.isFixed = criteria.map((criterion) => !criterion.perRecord && !(criterion.at(0) instanceof Grid));
    this.query = index.query(columns, this.isFixed);
  }

  /** Builds, in steps, the index that a record's criteria ask for: the one that nearly all will use. */
  *prepare(record: number): Steps<void> {
    const criteria = this.parsed(record);
    this.follow(yield* this.query.prepare(criteria), criteria);
  }

  /** How many rows meet a record's criteria. */
  count(record: number): number {
    const bucket = this.bucket(record);
    if (bucket === REREAD || this.plan!.trials.length > 0) return this.query.count(this.parsed(record));
    return this.plan!.buckets.count(bucket);
  }

  /** Zero-based rows that meet a record's criteria, ascending. */
  rows(record: number): Int32Array {
    const bucket = this.bucket(record);
    if (bucket === REREAD || this.plan!.trials.length > 0) return this.query.rows(this.parsed(record));
    return this.plan!.buckets.rows(bucket);
  }

  /** The same for criteria given as cells. */
  countFor(cells: readonly Cell[]): number {
    return this.query.count(cells.map(parseCriterion));
  }

  rowsFor(cells: readonly Cell[]): Int32Array {
    return this.query.rows(cells.map(parseCriterion));
  }

  private bucket(record: number): number {
    if (!this.plan) {
      const criteria = this.parsed(record);
      this.follow(this.query.planFor(criteria), criteria);
    }
    const { coders } = this;
    const { pairs } = this.plan!.buckets;
    let code = 0;
    for (let i = 0; i < coders.length; i += 1) {
      const next = coders[i](record);
      if (next < 0) return next;
      code = i === 0 ? next : pairs[i - 1].find(code, next);
      if (code < 0) return -1;
    }
    return code;
  }

  private parsed(record: number): Criterion[] {
    return this.criteria.map((criterion) => parseCriterion(single(criterion.at(record))));
  }

  private follow(plan: Plan, criteria: readonly Criterion[]): void {
    this.plan = plan;
    const { views } = plan.buckets;
    this.coders = plan.looked.map((place, i): Coder => {
      const criterion = this.criteria[place];
      const view = views[i];
      if (this.isFixed[place]) {
        const code = view.codeFor(criteria[place]);
        return () => code;
      }
      const { kind } = criteria[place];
      const { own } = view;
      // This record's own cell of the column that is searched: what it asks for, it is itself an example of.
      if (own && (kind === 'key' ? criterion.column : criterion.prefix) === this.columns[place]) {
        return (record) => own[record];
      }
      return codedBy(criterion, criteria[place], (asked) => view.codeFor(asked));
    });
  }
}

/** Reads the criterion of each record, anew only where it is another than that of the record before. */
function codedBy(node: Node, form: Criterion, codeFor: (criterion: Criterion) => number): Coder {
  let read: Cell | undefined;
  let code = REREAD;
  const length = form.kind === 'prefix' ? form.length : 0;
  return (record) => {
    const cell = single(node.at(record));
    if (cell === read) return code;
    const criterion = parseCriterion(cell);
    read = cell;
    const isSame =
      criterion.kind === form.kind && (criterion.kind !== 'prefix' || criterion.length === length);
    return (code = isSame ? codeFor(criterion) : REREAD);
  };
}
