import type { Cell } from '../../domain/cell';
import { inSlices, type Steps } from './coded';
import { asksForItself, type Criterion, keyOf, matches, parseCriterion, prefixOf, REREAD } from './criteria';
import { type CriteriaIndex, UNASKED, type View } from './criteria-index';
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
  /** Where a coder reads what records' own cells ask for, the view that has it. */
  private own: readonly (View | undefined)[] = [];
  /** The codes of criteria that are the same for all records. */
  private fixed: readonly number[] = [];
  /** Whether all criteria are the same for all records, or records' own cells of the columns that are searched. */
  private asksForItself = false;
  private followed: readonly Criterion[] = [];

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

  /** Whether it looks through a column. */
  searches(column: readonly Cell[]): boolean {
    return this.columns.includes(column);
  }

  /**
   * Marks the records whose criteria one of the rows may meet as it stands, or has met so far: those whose count is
   * another when the rows change. None where no record has asked yet.
   */
  *markAsking(rows: readonly number[], marks: Uint8Array): Steps<void> {
    const { plan } = this;
    // Of criteria that are rectangles any may be met.
    if (!this.criteria.every(({ scalar }) => scalar)) yield* this.markMatching(rows, marks);
    else if (plan) yield* this.markCoded(plan, rows, marks);
  }

  private *markCoded(plan: Plan, rows: readonly number[], marks: Uint8Array): Steps<void> {
    const { coders } = this;
    const { views } = plan.buckets;
    if (coders.length === 0) return void (rows.length > 0 && marks.fill(1));
    const isFixed = plan.looked.map((place) => this.isFixed[place]);
    const wanted = rows
      .map((row) => views.map(({ codes }) => codes[row]))
      // A row that does not meet what is the same for all records is asked for by none.
      .filter((codes) => codes.every((code, i) => !isFixed[i] || coders[i](0) === code));
    if (wanted.length === 0) return;
    const isAsked = (record: number): boolean =>
      wanted.some((codes) =>
        coders.every((coder, i) => {
          const code = coder(record);
          return code === codes[i] || code === REREAD;
        }),
      );
    // Most records ask for what none of the rows holds; a criterion whose codes lie ready tells that at once.
    const ready = this.own.findIndex((view) => view !== undefined);
    const lead = ready >= 0 ? ready : Math.max(0, isFixed.indexOf(false));
    const codes = this.own[lead]?.own;
    const leading = new Set(wanted.map((row) => row[lead]));
    const [only] = leading;
    yield* inSlices(marks.length, (from, to) => {
      for (let record = from; record < to; record += 1) {
        const code = codes ? codes[record] : coders[lead](record);
        if (code !== only && code !== REREAD && !(leading.size > 1 && leading.has(code))) continue;
        if (marks[record] === 0 && isAsked(record)) marks[record] = 1;
      }
    });
  }

  private *markMatching(rows: readonly number[], marks: Uint8Array): Steps<void> {
    const asked = this.criteria.flatMap((node, i) =>
      node.scalar ? [{ node, met: metBy(rows.map((row) => this.columns[i][row])) }] : [],
    );
    yield* inSlices(marks.length, (from, to) => {
      for (let record = from; record < to; record += 1) {
        if (marks[record] === 1) continue;
        const met = asked.map(({ node, met: by }) => by(single(node.at(record))));
        if (rows.some((_, n) => met.every((some) => some[n]))) marks[record] = 1;
      }
    });
  }

  /** To be called when values in its columns have changed: what a criterion was not found by may be there now. */
  renew(): void {
    if (this.plan) this.follow(this.plan, this.followed);
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
    const { buckets } = this.plan!;
    if (this.meetsItself(record)) return buckets.ofRecord(record);
    const { pairs } = buckets;
    let code = 0;
    for (let i = 0; i < coders.length; i += 1) {
      const next = coders[i](record);
      if (next < 0) return next;
      code = i === 0 ? next : pairs[i - 1].find(code, next);
      if (code < 0) return -1;
    }
    return code;
  }

  /** Whether a record is among those that it asks for, as most are where they are asked for what they hold themselves. */
  private meetsItself(record: number): boolean {
    const { own, fixed } = this;
    if (!this.asksForItself) return false;
    const { views } = this.plan!.buckets;
    for (let i = 0; i < views.length; i += 1) {
      const asked = own[i]?.own?.[record] ?? fixed[i];
      if (views[i].codes[record] !== asked) return false;
    }
    return true;
  }

  private parsed(record: number): Criterion[] {
    return this.criteria.map((criterion) => parseCriterion(single(criterion.at(record))));
  }

  private follow(plan: Plan, criteria: readonly Criterion[]): void {
    this.plan = plan;
    this.followed = criteria;
    const { views } = plan.buckets;
    this.own = plan.looked.map((place, i) => {
      const { kind } = criteria[place];
      const { column, prefix } = this.criteria[place].known;
      // This record's own cell of the column that is searched: what it asks for, it is itself an example of.
      const isOwn =
        (kind === 'key' ? column : kind === 'prefix' ? prefix : undefined) === this.columns[place];
      return isOwn && views[i].own ? views[i] : undefined;
    });
    this.fixed = plan.looked.map((place, i) =>
      this.isFixed[place] ? views[i].codeFor(criteria[place]) : REREAD,
    );
    this.asksForItself =
      this.own.some((view) => view) && plan.looked.every((place, i) => this.isFixed[place] || this.own[i]);
    this.coders = plan.looked.map((place, i): Coder => {
      const criterion = this.criteria[place];
      const view = views[i];
      if (this.isFixed[place]) {
        const code = this.fixed[i];
        return () => code;
      }
      if (this.own[i]) return (record) => view.own![record];
      const { kind } = criteria[place];
      const { known } = criterion;
      const column = kind === 'key' ? known.column : kind === 'prefix' ? known.prefix : undefined;
      const coder = codedBy(criterion, criteria[place], (asked) => view.codeFor(asked));
      const codes = column && view.askedBy?.(column);
      return codes ? codedByCell(column, criteria[place], view, codes, coder) : coder;
    });
  }
}

/** Which of some cells meet a criterion; few criteria are different, and what was found of one is kept for a while. */
function metBy(cells: readonly Cell[]): (asked: Cell) => readonly boolean[] {
  const known = new Map<Cell, readonly boolean[]>();
  return (asked) => {
    let met = known.get(asked);
    if (!met) {
      const criterion = parseCriterion(asked);
      met = cells.map((cell) => matches(criterion, cell));
      if (known.size >= KEPT) known.clear();
      known.set(asked, met);
    }
    return met;
  };
}

/** Reads the criterion of each record, but what was read last not again: criteria are few, or follow each other. */
function codedBy(node: Node, form: Criterion, codeFor: (criterion: Criterion) => number): Coder {
  const known = new Map<Cell, number>();
  const length = form.kind === 'prefix' ? form.length : 0;
  return (record) => {
    const cell = single(node.at(record));
    let code = known.get(cell);
    if (code === undefined) {
      const criterion = parseCriterion(cell);
      const isSame =
        criterion.kind === form.kind && (criterion.kind !== 'prefix' || criterion.length === length);
      if (known.size >= KEPT) known.clear();
      known.set(cell, (code = isSame ? codeFor(criterion) : REREAD));
    }
    return code;
  };
}

/** So many criteria are kept as they were read. */
const KEPT = 256;

/** Where the criterion is a cell, or what begins with it, nearly all can be looked up without being read as one. */
function codedByCell(
  column: readonly Cell[],
  form: Criterion,
  view: View,
  codes: Int32Array,
  otherwise: Coder,
): Coder {
  const length = form.kind === 'prefix' ? form.length : undefined;
  return (record) => {
    const known = codes[record];
    if (known !== UNASKED) return known;
    const cell = column[record];
    if (!asksForItself(cell, length)) return otherwise(record);
    return (codes[record] = view.codeOfKey(length === undefined ? keyOf(cell) : prefixOf(cell, length)));
  };
}
