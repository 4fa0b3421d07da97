import type { Cell } from '../../domain/cell';
import type { Steps } from './coded';
import type { Node, Reader } from './nodes';
import type { Grouping } from './groups';
import type { Search } from './search';
import type { Grid } from './value';

/** What is known of a place: nothing yet (0), a truth value, or a value that is kept beside. */
const TRUE = 1;
const FALSE = 2;
const KEPT = 3;

/**
 * A call that is worked out once for all records that hold the same in the columns it reads, also where the whole
 * formula reads more. Rules of one check that have the call in common share it.
 */
export class Memo implements Node {
  readonly perRecord = true;
  readonly scalar: boolean;
  private readonly read: Reader;
  /** The place of each record, where records share places. */
  private places?: Int32Array | null;
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
    this.scalar = part.scalar;
    this.read = part.at;
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
    if (size > 0) this.states = new Uint8Array(size);
  }

  /** Works out every record anew again. */
  forget(): void {
    this.places = null;
    this.states = undefined;
    this.kept = undefined;
  }

  readonly at: Reader = (record) => {
    const { states } = this;
    if (states === undefined) return this.read(record);
    const place = this.places ? this.places[record] : record;
    const state = states[place];
    if (state === TRUE) return true;
    if (state === FALSE) return false;
    if (state === KEPT) return this.kept![place];
    const value = this.read(record);
    if (typeof value === 'boolean') states[place] = value ? TRUE : FALSE;
    else {
      (this.kept ??= new Array<Cell | Grid>(states.length))[place] = value;
      states[place] = KEPT;
    }
    return value;
  };
}
