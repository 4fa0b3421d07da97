import type { Cell } from '../../domain/cell';
import type { Codes, Steps } from './coded';
import { borrow, type Column, fill, giveBack, type Reader, type Selection, withFill } from './fill';
import { Node } from './nodes';
import type { Grouping } from './groups';
import type { Search } from './search';
import type { Grid } from './value';

/** What is known of a place: nothing yet, a truth value, or a value that is kept beside; or that it is being asked. */
const NOTHING = 0;
const TRUE = 1;
const FALSE = 2;
const KEPT = 3;
const ASKED = 4;

/**
 * A call that is worked out once for all records that hold the same in the columns it reads, also where the whole
 * formula reads more. Rules of one check that have the call in common share it.
 */
export class Memo {
  /** The call as a part of formulas. */
  readonly node: Node;
  private readonly read: Reader;
  /** The place of each record, where records share places. */
  private places?: Codes | null;
  private states?: Uint8Array;
  private kept?: (Cell | Grid)[];

  /** `isShared`: whether it is asked for again; then it is worth remembering even with a place for each record. */
  constructor(
    part: Node,
    private readonly columns: readonly (readonly Cell[])[],
    readonly costly: boolean,
    private readonly isShared: () => boolean,
    /** Searches within the call. */
    readonly searches: readonly (() => Search | null)[] = [],
  ) {
    this.read = part.at;
    const reader = withFill(
      (record) => this.at(record),
      part.scalar && ((records, into) => this.fill(records, into)),
    );
    this.node = new Node(reader, true, part.scalar);
  }

  /** From here on it remembers; until then it is worked out whenever it is asked for. */
  *enable(grouping: Grouping): Steps<void> {
    if (this.places !== undefined) return;
    // Cheap calls of several columns are faster worked out than the columns are paired.
    if (!this.costly && this.columns.length > 1) {
      this.places = null;
      return;
    }
    const groups = yield* grouping.by(this.columns);
    this.places = groups ? groups.of : null;
    const size = groups ? groups.firsts.length : this.costly && this.isShared() ? this.columns[0].length : 0;
    if (size > 0) this.states = grouping.room.uint8(size);
  }

  /** Works out every record anew again. */
  forget(): void {
    this.places = null;
    this.states = undefined;
    this.kept = undefined;
  }

  private at(record: number): Cell | Grid {
    const { states } = this;
    if (states === undefined) return this.read(record);
    const place = this.placeOf(record);
    return states[place] === NOTHING ? this.keep(place, this.read(record)) : this.known(place);
  }

  /** Asks once for all places of which nothing is known yet. */
  private fill(records: Selection, into: Column): void {
    const { states, places } = this;
    if (states === undefined) return fill(this.read, records, into);
    const fresh: number[] = [];
    for (let n = 0; n < records.length; n += 1) {
      const place = places ? places[records[n]] : records[n];
      if (states[place] !== NOTHING) continue;
      states[place] = ASKED;
      fresh.push(records[n]);
    }
    if (fresh.length > 0) {
      const values = borrow();
      fill(this.read, fresh, values);
      for (let n = 0; n < fresh.length; n += 1) this.keep(this.placeOf(fresh[n]), values[n]);
      giveBack(values);
    }
    const { kept } = this;
    for (let n = 0; n < records.length; n += 1) {
      const place = places ? places[records[n]] : records[n];
      const state = states[place];
      into[n] = state === TRUE ? true : state === FALSE ? false : kept![place];
    }
  }

  private placeOf(record: number): number {
    return this.places ? this.places[record] : record;
  }

  private known(place: number): Cell | Grid {
    const state = this.states![place];
    return state === TRUE ? true : state === FALSE ? false : this.kept![place];
  }

  private keep(place: number, value: Cell | Grid): Cell | Grid {
    const states = this.states!;
    if (typeof value === 'boolean') states[place] = value ? TRUE : FALSE;
    else {
      (this.kept ??= new Array<Cell | Grid>(states.length))[place] = value;
      states[place] = KEPT;
    }
    return value;
  }
}
