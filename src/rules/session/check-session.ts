import type { Cell } from '../../domain/cell';
import type { ReturnData, Table, TableColumn } from '../../returns/table';
import {
  type CheckOptions,
  type CheckProgress,
  type Ground,
  groundOf,
  judgeAll,
  type JudgedRule,
  judgeRule,
  resultOf,
  tellFindings,
} from '../check';
import type { CheckResult } from '../finding';
import { Units } from '../identify/units';
import type { Search, Steps } from '../language';
import { asksForFindings } from '../last';
import { prepare } from '../prepare';
import type { Rule } from '../rule';
import { compiledOf, depends, rejudge } from './rejudge';
import { canTakeUp } from './taken-up';
import { concernsUnits } from './unit-columns';

/** A cell of a table that holds another value than when the return was last checked. */
export interface CellChange {
  readonly table: string;
  /** Zero-based record. */
  readonly record: number;
  readonly column: string;
  readonly value: Cell;
}

/**
 * A return that is checked again and again while it is being corrected. After the first check only that is judged
 * which a changed cell can affect: the record itself, records whose conditional counts it is counted in, and rules
 * that look at its whole column in another way. The result is the same as that of a check of the whole return.
 *
 * The return's data belongs to the session from then on: a change is written into its columns.
 */
export class CheckSession {
  private ground: Ground;
  private judged: JudgedRule[] = [];
  private verdicts: (Uint8Array | undefined)[] = [];

  constructor(data: ReturnData, rules: readonly Rule[], options: CheckOptions = {}) {
    this.ground = groundOf(data, rules, options);
  }

  /** Checks the whole return. */
  *check(): Generator<CheckProgress, CheckResult> {
    const { given, rules, options } = this.ground;
    this.ground = groundOf(given, rules, options);
    this.judged = yield* judgeAll(this.ground);
    this.verdicts = this.judged.map((rule) => rule.verdicts?.());
    return resultOf(this.ground, this.judged);
  }

  /**
   * Takes up changes, and judges what they affect. Changed rows of a form (the cover) or of the policy parameters
   * affect everything: for them, begin a new session. A session whose steps are not done to their end is spent.
   *
   * @throws RangeError for a cell that there is not, or that affects everything
   */
  *update(changes: readonly CellChange[]): Generator<CheckProgress, CheckResult> {
    const asking = new Map<Search, Uint8Array>();
    const places = changes.map((change) => this.placeOf(change));
    for (const place of places) this.replace(place, asking);
    if (places.some(({ table, column }) => concernsUnits(table, column))) {
      this.ground = { ...this.ground, units: new Units(this.ground.data) };
    }
    const total = this.judged.length;
    for (let n = 0; n < total; n += 1) {
      yield* progress(this.follow(n, places, asking), n, total, this.judged[n].rule.id);
    }
    return resultOf(this.ground, this.judged);
  }

  private placeOf({ table: name, record, column: columnName, value }: CellChange): Place {
    // The table as rules see it: what is derived from it when a check begins stands beside its own columns there.
    const table = this.ground.given.tables.has(name) ? this.ground.data.tables.get(name) : undefined;
    const column = table?.columns.find((candidate) => candidate.name === columnName);
    if (!table || !column || !(record in column.values) || !canTakeUp(table, columnName)) {
      throw new RangeError(`${name}/${columnName}/${record}`);
    }
    return { table, column, record, value };
  }

  /** Writes a value into its column; `asking`: by search, the records in whose counts it was or is. */
  private replace({ column, record, value }: Place, asking: Map<Search, Uint8Array>): void {
    const cells = column.values as Cell[];
    const searches = new Map<Search, number>();
    for (const { prepared } of this.judged) {
      if (!('ready' in prepared)) continue;
      for (const formula of compiledOf(prepared.ready)) {
        for (const search of formula.searches()) {
          if (search.searches(cells)) searches.set(search, prepared.ready.table.rows);
        }
      }
    }
    const mark = (): void => {
      for (const [search, rows] of searches) {
        let marks = asking.get(search);
        if (!marks) asking.set(search, (marks = new Uint8Array(rows)));
        search.markAsking(record, marks);
      }
    };
    mark();
    cells[record] = value;
    this.ground.scope.replace(cells, record);
    for (const search of searches.keys()) search.renew();
    mark();
  }

  /** Brings a rule up to date with changed cells. */
  private *follow(n: number, places: readonly Place[], asking: ReadonlyMap<Search, Uint8Array>): Steps<void> {
    const judged = this.judged[n];
    const { rule, prepared } = judged;
    const verdicts = this.verdicts[n];
    if (!('ready' in prepared) || !this.ground.given.tables.has(rule.table)) return;
    const asks = asksForFindings(rule);
    if (asks) tellFindings(this.ground, this.judged.slice(0, n));
    const columns = places.map(({ column }) => column.values);
    const views = compiledOf(prepared.ready).some(({ viewed }) =>
      viewed.some((grid) => grid.columns.some((column) => columns.includes(column))),
    );
    if (asks || views || !verdicts) {
      // What it knows of the whole column is built into it.
      if (!asks && !views && !depends(prepared.ready, places)) return;
      const again = yield* judgeRule(rule, prepare(rule, this.ground.scope), this.ground);
      this.judged[n] = again;
      this.verdicts[n] = again.verdicts?.();
      return;
    }
    this.judged[n] = yield* rejudge(judged, prepared.ready, verdicts, places, asking, this.ground);
  }
}

export interface Place {
  readonly table: Table;
  readonly column: TableColumn;
  readonly record: number;
  readonly value: Cell;
}

function* progress(
  work: Steps<void>,
  done: number,
  total: number,
  rule: string,
): Generator<CheckProgress, void> {
  for (let step = work.next(); !step.done; step = work.next()) yield { done, total, rule };
}
