import type { Cell } from '../../domain/cell';
import { type Coded, countsOf, inSlices, type Steps } from './coded';
import { Buckets } from './buckets';
import { type Criterion, keyOf, type Key, type Other, prefixOf } from './criteria';
import type { Dictionaries, Dictionary } from './dictionary';
import { type Pairs, pairsOf } from './pairs';
import { Query } from './query';

type Column = readonly Cell[];

/** A column as one criterion sees it: records with the same code meet the same criteria of that form. */
export interface View extends Coded {
  /** The code that meets a criterion, or -1. */
  codeFor(criterion: Criterion): number;
}

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
    let coded: Coded = views[0] ?? { codes: new Int32Array(columns[0].length), size: 1 };
    for (const view of views.slice(1)) {
      const pair = (yield* pairsOf(coded, view)) as Pairs;
      pairs.push(pair);
      coded = pair;
    }
    const buckets = new Buckets(coded, yield* countsOf(coded), views, pairs);
    this.built.set(shape, buckets);
    return buckets;
  }

  private *view(column: Column, criterion: Criterion): Steps<View> {
    const id = `${this.idOf(column)}${formOf(criterion)}`;
    let view = this.views.get(id);
    if (!view) {
      const dictionary = yield* this.dictionaries.build(column);
      view =
        criterion.kind === 'other' ? flagged(dictionary, criterion) : yield* keyed(dictionary, criterion);
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

const formOf = (criterion: Criterion): string =>
  criterion.kind === 'key' ? '=' : criterion.kind === 'prefix' ? `^${criterion.length}` : `:${criterion.id}`;

function* keyed(dictionary: Dictionary, form: Exclude<Criterion, Other>): Steps<View> {
  const { codes, size, values } = dictionary;
  const codeOf = new Map<Key, number>();
  const recoded = new Int32Array(size);
  yield* inSlices(size, (from, to) => {
    for (let n = from; n < to; n += 1) {
      const key = form.kind === 'key' ? keyOf(values[n]) : prefixOf(values[n], form.length);
      let code = codeOf.get(key);
      if (code === undefined) codeOf.set(key, (code = codeOf.size));
      recoded[n] = code;
    }
  });
  return {
    // Where no two values have one key the dictionary's own codes do.
    codes: codeOf.size === size ? codes : codes.map((code) => recoded[code]),
    size: codeOf.size,
    codeFor: (criterion) => (criterion.kind === 'other' ? -1 : (codeOf.get(criterion.key) ?? -1)),
  };
}

function flagged(dictionary: Dictionary, criterion: Other): View {
  const meets = dictionary.values.map((value) => (criterion.test(value) ? 1 : 0));
  return { codes: dictionary.codes.map((code) => meets[code]), size: 2, codeFor: () => 1 };
}
