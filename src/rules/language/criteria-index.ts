import type { Cell } from '../../domain/cell';
import { type Coded, type Codes, codesFor, countsOf, inSlices, type Steps } from './coded';
import { Buckets } from './buckets';
import { CellTable } from './cell-table';
import { asksForItself, type Criterion, keyOf, type Key, type Other, prefixOf, REREAD } from './criteria';
import type { Dictionaries, Dictionary } from './dictionary';
import { type Pairs, pairsOf } from './pairs';
import { Query } from './query';
import type { Room } from './room';

type Column = readonly Cell[];

/** A column as one criterion sees it: records with the same code meet the same criteria of that form. */
export interface View extends Coded {
  /** The code that meets a criterion, or -1. */
  codeFor(criterion: Criterion): number;
  /** The same for the key of one, of the form that the view is for. */
  codeOfKey(key: Key): number;
  /** Takes up the new value of a record. */
  replace(row: number, cell: Cell): void;
  /**
   * The code that each record's own cell asks for as a criterion of this form; -2 (`REREAD`) where the
   * cell is read as a criterion of another form, or asks for something else than itself.
   */
  readonly own?: Codes;
  /**
   * The codes of what the cells of another column ask for, as far as they were looked up; `UNASKED` for all others.
   * Rules that look for the same cells in the same column look up each once.
   */
  askedBy?(column: Column): Int32Array;
  /** A cell of a column that asks has changed. */
  askedAnew?(column: Column, row: number): void;
}

/** Stands for a code that was not looked up. */
export const UNASKED = -3;

/**
 * Finds the records that meet criteria in several columns. What criteria ask for is coded column by column and the
 * codes are paired up, so that a condition judged for every record is linear in records; built once for each set
 * of columns and forms of criteria, and shared by all rules of a check.
 */
export class CriteriaIndex {
  private readonly views = new Map<string, View>();
  private readonly built = new Map<string, Buckets>();
  private readonly queries = new Map<string, Query>();
  private readonly ids = new Map<Column, number>();

  constructor(private readonly dictionaries: Dictionaries) {}

  /** Searches in some columns (all of one length); `fixed`: places of criteria that are the same in all of them. */
  query(columns: readonly Column[], fixed: readonly boolean[]): Query {
    const id = columns.map((column, i) => `${this.idOf(column)}${fixed[i] ? '!' : ''}`).join();
    let query = this.queries.get(id);
    if (!query) this.queries.set(id, (query = new Query(this, columns, fixed)));
    return query;
  }

  /** Sorts the records by what criteria of this form ask for; `places`: the criteria that count. */
  *build(
    columns: readonly Column[],
    criteria: readonly Criterion[],
    places: readonly number[],
  ): Steps<Buckets> {
    const shape = places.map((i) => `${this.idOf(columns[i])}${formOf(criteria[i])}`).join('\u0001');
    const known = this.built.get(shape);
    if (known) return known;
    const views: View[] = [];
    for (const i of places) views.push(yield* this.view(columns[i], criteria[i]));
    const pairs: Pairs[] = [];
    let coded: Coded = views[0] ?? { codes: this.dictionaries.room.int32(columns[0].length), size: 1 };
    for (const view of views.slice(1)) {
      const pair = yield* pairsOf(coded, view, this.dictionaries.pairs);
      pairs.push(pair);
      coded = pair;
    }
    const buckets = new Buckets(coded, yield* countsOf(coded, this.dictionaries.room), views, pairs);
    this.built.set(shape, buckets);
    return buckets;
  }

  /** Takes up a record's new value in every index that knows the column. */
  replace(column: Column, row: number, cell: Cell): void {
    for (const view of this.views.values()) view.askedAnew?.(column, row);
    const id = this.ids.get(column);
    if (id === undefined) return;
    const views = [...this.views].flatMap(([key, view]) => (isOf(key, id) ? [view] : []));
    const concerned = [...this.built.values()].filter((buckets) =>
      buckets.views.some((view) => views.includes(view)),
    );
    for (const buckets of concerned) buckets.noteRecords();
    for (const view of views) view.replace(row, cell);
    for (const buckets of concerned) buckets.replaced(row);
    for (const query of this.queries.values()) query.forget();
  }

  private *view(column: Column, criterion: Criterion): Steps<View> {
    const id = `${this.idOf(column)}${formOf(criterion)}`;
    let view = this.views.get(id);
    if (!view) {
      const dictionary = yield* this.dictionaries.build(column);
      view =
        criterion.kind === 'other'
          ? flagged(dictionary, criterion, this.dictionaries)
          : yield* keyed(dictionary, criterion, this.dictionaries);
      this.views.set(id, view);
    }
    return view;
  }

  private idOf(column: Column): number {
    let id = this.ids.get(column);
    if (id === undefined) this.ids.set(column, (id = this.ids.size));
    return id;
  }
}

/** Views are known by the number of their column, and the form of the criteria behind it. */
const isOf = (key: string, id: number): boolean =>
  key.startsWith(String(id)) && !/^\d/.test(key.slice(String(id).length));

const formOf = (criterion: Criterion): string =>
  criterion.kind === 'key' ? '=' : criterion.kind === 'prefix' ? `^${criterion.length}` : `:${criterion.id}`;

function* keyed(
  { codes, size, values }: Dictionary,
  form: Exclude<Criterion, Other>,
  { room, pairs }: Dictionaries,
): Steps<View> {
  const keys = new CellTable(size, { room });
  const recoded = pairs.codes.take(size);
  const asked = pairs.codes.take(size);
  let plain = 0;
  yield* inSlices(size, (from, to) => {
    for (let n = from; n < to; n += 1) {
      const key = form.kind === 'key' ? keyOf(values[n]) : prefixOf(values[n], form.length);
      const code = keys.add(key);
      recoded[n] = code;
      // What is read as a number holds no sign that would ask for something else.
      const isPlain =
        typeof key === 'number' || asksForItself(values[n], form.kind === 'key' ? undefined : form.length);
      asked[n] = isPlain ? code : REREAD;
      if (isPlain) plain += 1;
    }
  });
  // Where no two values have one key the dictionary's own codes do.
  const ofRows =
    keys.size === size ? codes : translated(codes, recoded, codesFor(codes.length, keys.size, room));
  const own = plain === size ? ofRows : translated(codes, asked, room.int32(codes.length));
  pairs.codes.giveBack(recoded);
  pairs.codes.giveBack(asked);
  return new KeyedView(form, keys, ofRows, own, room);
}

class KeyedView implements View {
  /** Codes that others have too are copied before the first change. */
  private isCopy = false;
  private readonly asked = new Map<Column, Int32Array>();

  constructor(
    private readonly form: Exclude<Criterion, Other>,
    private readonly keys: CellTable,
    public codes: Codes,
    public own: Codes,
    private readonly room: Room,
  ) {}

  get size(): number {
    return this.keys.size;
  }

  codeFor(criterion: Criterion): number {
    return criterion.kind === 'other' ? -1 : this.keys.find(criterion.key);
  }

  codeOfKey(key: Key): number {
    return this.keys.find(key);
  }

  replace(row: number, cell: Cell): void {
    if (!this.isCopy) {
      this.codes = new Int32Array(this.codes);
      this.own = new Int32Array(this.own);
      this.isCopy = true;
    }
    const length = this.form.kind === 'key' ? undefined : this.form.length;
    const code = this.keys.add(length === undefined ? keyOf(cell) : prefixOf(cell, length));
    this.codes[row] = code;
    this.own[row] = asksForItself(cell, length) ? code : REREAD;
    // What was not found before may be there now.
    for (const codes of this.asked.values()) codes.fill(UNASKED);
  }

  askedBy(column: Column): Int32Array {
    let codes = this.asked.get(column);
    if (!codes) this.asked.set(column, (codes = this.room.int32(column.length).fill(UNASKED)));
    return codes;
  }

  askedAnew(column: Column, row: number): void {
    const codes = this.asked.get(column);
    if (codes) codes[row] = UNASKED;
  }
}

function flagged(dictionary: Dictionary, criterion: Other, { room }: Dictionaries): View {
  const meets = Int32Array.from(dictionary.values, (value) => (criterion.test(value) ? 1 : 0));
  const codes = translated(dictionary.codes, meets, codesFor(dictionary.codes.length, 2, room));
  return {
    codes,
    size: 2,
    codeFor: () => 1,
    codeOfKey: () => 1,
    replace: (row, cell) => {
      codes[row] = criterion.test(cell) ? 1 : 0;
    },
  };
}

function translated(codes: Codes, others: Int32Array, into: Codes): Codes {
  for (let row = 0; row < into.length; row += 1) into[row] = others[codes[row]];
  return into;
}
