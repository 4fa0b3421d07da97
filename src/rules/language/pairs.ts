import { type Coded, inSlices, type Steps } from './coded';
import { NumberTable } from './number-table';

/** Two codes of a record as one; they count up in the order in which the pairs first occur. */
export interface Pairs extends Coded {
  /** The code of a pair, or -1 where no record has it. */
  find(a: number, b: number): number;
  /** Takes up the new codes of a record. */
  replace(row: number, a: number, b: number): void;
}

/** Codes the pairs of codes that records have; null where more than `share` of the records have one of their own. */
export function* pairsOf(a: Coded, b: Coded, share = 1): Steps<Pairs | null> {
  const rows = a.codes.length;
  const table = tableFor(a.size * b.size, rows);
  const codes = new Int32Array(rows);
  const width = b.size;
  let size = 0;
  let seen = 0;
  for (const step of inSlices(rows, (from, to) => {
    for (let row = from; row < to; row += 1) {
      const pair = a.codes[row] * width + b.codes[row];
      const code = table.add(pair, size);
      if (code === size) size += 1;
      codes[row] = code;
    }
    seen = to;
  })) {
    // What the first thousands do the others will do too.
    if (size > seen * (seen < ENOUGH ? (1 + share) / 2 : share)) return null;
    yield step;
  }
  if (size > rows * share) return null;
  return new PairTable(codes, size, table, a.size, width);
}

class PairTable implements Pairs {
  /** Pairs of codes that there were none of when the table was made. */
  private readonly later = new Map<string, number>();

  constructor(
    readonly codes: Int32Array,
    public size: number,
    private readonly table: CodeTable,
    private readonly height: number,
    private readonly width: number,
  ) {}

  find(a: number, b: number): number {
    return a < this.height && b < this.width
      ? this.table.get(a * this.width + b)
      : (this.later.get(`${a} ${b}`) ?? -1);
  }

  replace(row: number, a: number, b: number): void {
    let code = this.find(a, b);
    if (code < 0) {
      code = this.size++;
      if (a < this.height && b < this.width) this.table.set(a * this.width + b, code);
      else this.later.set(`${a} ${b}`, code);
    }
    this.codes[row] = code;
  }
}

interface CodeTable {
  /** -1 where there is none. */
  get(pair: number): number;
  /** The code of a pair; where it has none yet, this one from here on. */
  add(pair: number, code: number): number;
  set(pair: number, code: number): void;
}

/** Among fewer records than this, it takes more pairs to tell. */
const ENOUGH = 16_384;

/** A plain array while it is not much larger than the table of records, otherwise a hash. */
function tableFor(possible: number, rows: number): CodeTable {
  if (possible <= 4 * rows) {
    const cells = new Int32Array(possible).fill(-1);
    return {
      get: (pair) => cells[pair],
      add: (pair, code) => (cells[pair] < 0 ? (cells[pair] = code) : cells[pair]),
      set: (pair, code) => {
        cells[pair] = code;
      },
    };
  }
  return new NumberTable(rows);
}
