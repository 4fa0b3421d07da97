import type { Cell } from '../../domain/cell';
import { type Coded, type Codes, countsOf, inSlices, type Steps } from './coded';
import type { Dictionaries } from './dictionary';
import { codePairs } from './pairs';
import type { Room } from './room';

/**
 * Records that hold the same values in some columns. What is worked out from these columns alone is the same for
 * all records of a group, so that the first one can answer for the others.
 */
export interface Groups {
  /** The group of each record. */
  readonly of: Codes;
  /** The first record of each group, ascending. */
  readonly firsts: readonly number[];
  /** Records in each group. */
  readonly sizes: Int32Array;
}

/** Groups by columns, each set of columns looked at once. */
export class Grouping {
  private readonly known = new Map<string, Coded | null>();
  private readonly groups = new Map<Coded, Groups>();
  private readonly ids = new Map<readonly Cell[], number>();

  constructor(private readonly dictionaries: Dictionaries) {}

  /** Where lies what is kept a group. */
  get room(): Room {
    return this.dictionaries.room;
  }

  /** Null where most records would be a group of their own. */
  *by(columns: readonly (readonly Cell[])[]): Steps<Groups | null> {
    const ordered = [...new Set(columns)].sort((a, b) => this.idOf(a) - this.idOf(b));
    if (ordered.length === 0) return null;
    const most = ordered[0].length * SHARE;
    for (const column of ordered) if ((yield* this.dictionaries.build(column)).size > most) return null;
    const coded = yield* this.coded(ordered);
    if (!coded) return null;
    let groups = this.groups.get(coded);
    if (!groups) this.groups.set(coded, (groups = yield* groupsOf(coded, this.room)));
    return groups;
  }

  /** Records are grouped anew when they are next asked for. */
  forget(): void {
    this.known.clear();
    this.groups.clear();
  }

  private *coded(columns: readonly (readonly Cell[])[]): Steps<Coded | null> {
    const last = this.dictionaries.of(columns[columns.length - 1]);
    if (columns.length === 1) return last;
    const key = columns.map((column) => this.idOf(column)).join();
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const before = yield* this.coded(columns.slice(0, -1));
    const coded = before && (yield* codePairs(before, last, SHARE, this.dictionaries.pairs));
    this.known.set(key, coded);
    return coded;
  }

  private idOf(column: readonly Cell[]): number {
    let id = this.ids.get(column);
    if (id === undefined) this.ids.set(column, (id = this.ids.size));
    return id;
  }
}

/** Where more than this share of records would be a group of their own, grouping them costs more than it saves. */
const SHARE = 0.5;

function* groupsOf(coded: Coded, room: Room): Steps<Groups> {
  const { codes } = coded;
  const firsts: number[] = [];
  yield* inSlices(codes.length, (from, to) => {
    for (let row = from; row < to; row += 1) {
      // Codes count up in the order in which they occur.
      if (codes[row] === firsts.length) firsts.push(row);
    }
  });
  return { of: codes, firsts, sizes: yield* countsOf(coded, room) };
}
