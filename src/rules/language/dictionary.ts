import type { Cell } from '../../domain/cell';
import { expectedDistinct } from './distinct';
import { CellTable, type SpareTables } from './cell-table';
import { type Coded, type Codes, compact, finish, inSlices, type Steps } from './coded';
import { PairRoom } from './pairs';
import { Room } from './room';

/**
 * A column as its distinct values and a code a record. Values are told apart by type and exactly: 1 and "1",
 * a blank and "", "a" and "A" are different. A column that hardly repeats itself is not searched for repetitions:
 * there each record has a code of its own. Codes count up in the order in which the values first occur.
 */
export interface Dictionary extends Coded {
  /** The value of each code. */
  readonly values: readonly Cell[];
}

/** Dictionaries of the columns that a check reads, each built once. */
export class Dictionaries {
  private readonly built = new Map<readonly Cell[], Dictionary>();
  /** By number of records, the codes of columns where each has one of its own. */
  private readonly own = new Map<number, Codes>();
  /** Room for what is being coded, shared with all that code further. */
  readonly pairs: PairRoom;
  readonly spare: SpareTables;

  /** `room`: where all that is made of the columns lies. */
  constructor(readonly room = new Room()) {
    this.pairs = new PairRoom(room);
    this.spare = { room };
  }

  /** The dictionary of a column for which there is one already. */
  known(column: readonly Cell[]): Dictionary | undefined {
    return this.built.get(column);
  }

  of(column: readonly Cell[]): Dictionary {
    return this.built.get(column) ?? finish(this.build(column));
  }

  *build(column: readonly Cell[]): Steps<Dictionary> {
    const built = this.built.get(column);
    if (built) return built;
    const known = new CellTable(0, this.spare);
    const values: Cell[] = [];
    const codes = this.pairs.codes.take(column.length);
    let seen = 0;
    for (const pause of inSlices(column.length, (from, to) => {
      for (let row = from; row < to; row += 1) {
        const cell = column[row];
        const code = known.add(cell);
        if (code === values.length) values.push(cell);
        codes[row] = code;
      }
      seen = to;
    })) {
      const expected = expectedDistinct(seen, values.length, column.length);
      if (expected > column.length * FEW_REPEATED) {
        this.pairs.codes.giveBack(codes);
        known.release();
        return this.keep(column, {
          codes: this.ownCodes(column.length),
          size: column.length,
          values: column,
        });
      }
      known.expect(expected);
      yield pause;
    }
    const kept = compact(codes, column.length, values.length, this.room);
    this.pairs.codes.giveBack(codes);
    known.release();
    return this.keep(column, { codes: kept, size: values.length, values });
  }

  /** What a column holds is read anew when it is next asked for. */
  forget(column: readonly Cell[]): void {
    this.built.delete(column);
  }

  /** Each record with a code of its own: true to no repetition, but equal codes still mean equal values. */
  private ownCodes(rows: number): Codes {
    let codes = this.own.get(rows);
    if (!codes) {
      const own = this.room.int32(rows);
      for (let row = 0; row < rows; row += 1) own[row] = row;
      this.own.set(rows, (codes = own));
    }
    return codes;
  }

  private keep(column: readonly Cell[], dictionary: Dictionary): Dictionary {
    this.built.set(column, dictionary);
    return dictionary;
  }
}

/** A large column that will hold more different values than this, by what was read of it, is spared the rest. */
const FEW_REPEATED = 0.75;
