import type { Cell } from '../../domain/cell';
import { expectedDistinct } from './distinct';
import { CellTable } from './cell-table';
import { type Coded, finish, inSlices, type Steps } from './coded';

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
    const known = new CellTable();
    const values: Cell[] = [];
    const codes = new Int32Array(column.length);
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
      if (expected > column.length * FEW_REPEATED) return this.keep(column, ownCodes(column, codes));
      known.expect(expected);
      yield pause;
    }
    return this.keep(column, { codes, size: values.length, values });
  }

  /** What a column holds is read anew when it is next asked for. */
  forget(column: readonly Cell[]): void {
    this.built.delete(column);
  }

  private keep(column: readonly Cell[], dictionary: Dictionary): Dictionary {
    this.built.set(column, dictionary);
    return dictionary;
  }
}

/** A large column that will hold more different values than this, by what was read of it, is spared the rest. */
const FEW_REPEATED = 0.75;

/** Each record with a code of its own: true to no repetition, but equal codes still mean equal values. */
function ownCodes(values: readonly Cell[], codes: Int32Array): Dictionary {
  for (let row = 0; row < codes.length; row += 1) codes[row] = row;
  return { codes, size: values.length, values };
}
