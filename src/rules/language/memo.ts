import type { Cell } from '../../domain/cell';
import type { Steps } from './coded';
import type { Node, Selection } from './nodes';
import type { Groups, Grouping } from './groups';
import { at, type Grid, PerRecord, type Value } from './value';

/**
 * A part of a formula that is worked out once for all records that hold the same in the columns it reads, also
 * where the whole formula reads more. Rules of one check that have the part in common share it.
 */
export class Memo implements Node {
  readonly perRecord = true;
  private groups?: Groups | null;
  private known?: (Cell | Grid)[];
  private isKnown?: Uint8Array;

  /** `costly`: worth remembering even if each record is a group of its own. */
  constructor(
    private readonly part: Node,
    private readonly columns: readonly (readonly Cell[])[],
    private readonly costly: boolean,
  ) {}

  /** From here on it remembers; until then it is worked out for each record asked for. */
  *enable(grouping: Grouping): Steps<void> {
    if (this.groups !== undefined) return;
    const groups = yield* grouping.by(this.columns);
    this.groups = groups;
    const size = groups ? groups.firsts.length : this.costly ? this.columns[0].length : 0;
    if (size === 0) return;
    this.known = new Array<Cell | Grid>(size);
    this.isKnown = new Uint8Array(size);
  }

  evaluate(records: Selection): Value {
    const { known, isKnown } = this;
    if (!known || !isKnown) return this.part.evaluate(records);
    const of = this.groups?.of;
    const missing: number[] = [];
    for (const record of records) {
      const place = of ? of[record] : record;
      if (isKnown[place]) continue;
      isKnown[place] = 1;
      missing.push(record);
    }
    if (missing.length > 0) {
      const found = this.part.evaluate(missing);
      missing.forEach((record, n) => (known[of ? of[record] : record] = at(found, n)));
    }
    const out = new Array<Cell | Grid>(records.length);
    for (let n = 0; n < out.length; n += 1) out[n] = known[of ? of[records[n]] : records[n]];
    return new PerRecord(out);
  }
}
