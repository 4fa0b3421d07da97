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
  scopeOf,
  tellFindings,
} from '../check';
import type { CheckResult } from '../finding';
import { concernsUnits, Units } from '../identify/units';
import type { Grid, Scope, Search, Steps } from '../language';
import { asksForFindings } from '../last';
import { prepare, TEXT_COLUMN } from '../prepare';
import type { Rule } from '../rule';
import { openRules } from '../undecided/open-rules';
import { Undecided } from '../undecided/undecided';
import { compiledOf, depends, rejudge } from './rejudge';
import { canTakeUp } from './taken-up';

/** A cell of a table that holds another value than when the return was last checked. */
export interface CellChange {
  readonly table: string;
  /** Zero-based record. */
  readonly record: number;
  readonly column: string;
  readonly value: Cell;
  /** What the cell itself holds, where that is a code in another than its stored form. */
  readonly written?: Cell;
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

  constructor(data: ReturnData, rules: readonly Rule[], options: CheckOptions = {}) {
    this.ground = groundOf(data, rules, options);
  }

  /** What was checked, with all changes taken up. */
  get data(): ReturnData {
    return this.ground.given;
  }

  /** Checks the whole return. */
  *check(): Generator<CheckProgress, CheckResult> {
    const { given, rules, options } = this.ground;
    if (this.judged.length > 0) this.ground = groundOf(given, rules, options);
    this.judged = yield* judgeAll(this.ground);
    return resultOf(this.ground, this.judged);
  }

  /** What could not be judged, as of the last check: further changes do not touch it. */
  get undecided(): Undecided {
    return new Undecided(openRules(this.ground, this.judged));
  }

  /**
   * Takes up changes, and judges what they affect. Changed rows of a form (the cover) or of the policy parameters
   * affect everything: for them, begin a new session. A session whose steps are not done to their end is spent.
   *
   * @throws RangeError for a cell that there is not, or that affects everything
   */
  *update(changes: readonly CellChange[]): Generator<CheckProgress, CheckResult> {
    const asking = new Map<Search, Uint8Array>();
    const places = changes.flatMap((change) => this.placesOf(change));
    yield* progress(this.replace(places, asking), 0, this.judged.length, this.judged[0]?.rule.id ?? '');
    if (places.some(({ table, column }) => concernsUnits(table.name, column.name))) {
      this.ground = { ...this.ground, units: new Units(this.ground.data) };
    }
    const total = this.judged.length;
    for (let n = 0; n < total; n += 1) {
      const { id } = this.judged[n].rule;
      yield* progress(this.follow(n, places, asking), n, total, id);
      yield { done: n + 1, total, rule: id };
    }
    return resultOf(this.ground, this.judged);
  }

  /** The cell as rules see it, and as those see it that see codes as they were typed. */
  private placesOf({ table: name, record, column: columnName, value, written = value }: CellChange): Place[] {
    // The table as rules see it: what is derived from it when a check begins stands beside its own columns there.
    const table = this.ground.given.tables.has(name) ? this.ground.data.tables.get(name) : undefined;
    const column = table?.columns.find((candidate) => candidate.name === columnName);
    if (!table || !column || !(record in column.values) || !canTakeUp(table, columnName)) {
      throw new RangeError(`${name}/${columnName}/${record}`);
    }
    const { scope, typed } = this.ground;
    const place = { table, column, record, value, scope };
    if (typed === scope) return [place];
    const typedTable = typed.data.tables.get(name)!;
    const typedColumn = typedTable.columns[table.columns.indexOf(column)];
    return [place, { table: typedTable, column: typedColumn, record, value: written, scope: typed }];
  }

  /** Writes values into their columns; `asking`: by search, the records in whose counts they were or are. */
  private *replace(places: readonly Place[], asking: Map<Search, Uint8Array>): Steps<void> {
    const rowsOf = this.searchesOf(places);
    yield;
    for (const [search, { rows, marks }] of rowsOf) {
      asking.set(search, marks);
      yield* search.markAsking(rows, marks);
      yield;
    }
    for (const { table, column, record, value, scope } of places) {
      (column.values as Cell[])[record] = value;
      scope.replace(column.values, record);
      if (scope === this.ground.scope) this.ground.errors.replaced(table, column, record);
      yield;
    }
    for (const [search, { rows, marks }] of rowsOf) {
      search.renew();
      yield* search.markAsking(rows, marks);
      yield;
    }
  }

  /** The searches that look through a changed column, with the rows that changed, and room for a mark a record. */
  private searchesOf(places: readonly Place[]): Map<Search, { rows: number[]; marks: Uint8Array }> {
    const rowsOf = new Map<readonly Cell[], Set<number>>();
    for (const { column, record } of places) {
      const rows = rowsOf.get(column.values);
      if (rows) rows.add(record);
      else rowsOf.set(column.values, new Set([record]));
    }
    const found = new Map<Search, { rows: number[]; marks: Uint8Array }>();
    for (const { prepared } of this.judged) {
      if (!('ready' in prepared)) continue;
      for (const formula of compiledOf(prepared.ready)) {
        for (const search of formula.searches()) {
          if (found.has(search)) continue;
          const rows = [...rowsOf].flatMap(([cells, some]) => (search.searches(cells) ? [...some] : []));
          if (rows.length === 0) continue;
          found.set(search, {
            rows: [...new Set(rows)],
            marks: new Uint8Array(prepared.ready.table.rows),
          });
        }
      }
    }
    return found;
  }

  /** Brings a rule up to date with changed cells. */
  private *follow(n: number, places: readonly Place[], asking: ReadonlyMap<Search, Uint8Array>): Steps<void> {
    const judged = this.judged[n];
    const { rule, prepared } = judged;
    if (!this.ground.given.tables.has(rule.table)) return;
    if (!('ready' in prepared)) {
      if (prepared.problem.key === TEXT_COLUMN) yield* this.judgeAnew(n);
      return;
    }
    const asks = asksForFindings(rule);
    if (asks) tellFindings(this.ground, this.judged.slice(0, n));
    const columns = places.map(({ column }) => column.values);
    const isChanged = (grid: Grid): boolean => grid.columns.some((column) => columns.includes(column));
    const views = compiledOf(prepared.ready).some(
      ({ viewed, tallies }) =>
        viewed.some(isChanged) ||
        tallies.some(({ grids, hasChanged }) => grids.some(isChanged) && hasChanged()),
    );
    if (!asks && !views && !depends(prepared.ready, places)) return;
    const verdicts = asks || views ? undefined : judged.verdicts?.();
    if (!verdicts) {
      // What it knows of the whole column is built into it.
      yield* this.judgeAnew(n);
      return;
    }
    this.judged[n] = yield* rejudge(judged, prepared.ready, verdicts, places, asking, this.ground);
  }

  private *judgeAnew(n: number): Steps<void> {
    const { rule } = this.judged[n];
    this.judged[n] = yield* judgeRule(rule, prepare(rule, scopeOf(rule, this.ground)), this.ground);
  }
}

export interface Place {
  readonly table: Table;
  readonly column: TableColumn;
  readonly record: number;
  readonly value: Cell;
  readonly scope: Scope;
}

function* progress(
  work: Steps<void>,
  done: number,
  total: number,
  rule: string,
): Generator<CheckProgress, void> {
  for (let step = work.next(); !step.done; step = work.next()) yield { done, total, rule };
}
