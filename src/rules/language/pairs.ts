import { type Coded, inSlices, type Steps } from './coded';
import { expectedDistinct } from './distinct';
import { NumberTable } from './number-table';

/** Two codes of a record as one; they count up in the order in which the pairs first occur. */
export interface Pairs extends Coded {
  /** The code of a pair, or -1 where no record has it. */
  find(a: number, b: number): number;
  /** Takes up the new codes of a record. */
  replace(row: number, a: number, b: number): void;
}

/** Codes the pairs of codes that records have; they can be looked up and changed afterwards. */
export function* pairsOf(a: Coded, b: Coded): Steps<Pairs> {
  const possible = a.size * b.size;
  const table = isDense(possible, a.codes.length)
    ? new DenseTable(new Int32Array(possible).fill(-1))
    : new NumberTable(Math.min(possible, a.codes.length));
  const { codes, size } = (yield* code(a, b, table, 1, new Int32Array(a.codes.length)))!;
  return new PairTable(codes, size, table, a.size, b.size);
}

/**
 * The codes alone; null where more than `share` of the records have a pair of their own. All that need not be kept
 * is made in room that is used again: what a check allocates and drops makes the engine look through all of its memory.
 */
export function* codePairs(a: Coded, b: Coded, share: number, room: PairRoom): Steps<Coded | null> {
  const rows = a.codes.length;
  const codes = room.codesFor(rows);
  const coded = yield* code(a, b, room.for(a.size * b.size, rows), share, codes);
  if (!coded) room.takeBack(codes);
  return coded;
}

/** Room for the pairs that are being coded; for one pair of columns at a time. */
export class PairRoom {
  private cells = new Int32Array(0);
  private readonly numbers = new NumberTable();
  private unused?: Int32Array;

  /** Codes for so many records, of pairs that were not worth it where there are any. */
  codesFor(rows: number): Int32Array {
    const { unused } = this;
    this.unused = undefined;
    return unused?.length === rows ? unused : new Int32Array(rows);
  }

  takeBack(codes: Int32Array): void {
    this.unused = codes;
  }

  for(possible: number, rows: number): CodeTable {
    if (!isDense(possible, rows)) {
      this.numbers.clear();
      return this.numbers;
    }
    if (this.cells.length < possible) this.cells = new Int32Array(possible);
    return new DenseTable(this.cells.fill(-1, 0, possible));
  }
}

function* code(a: Coded, b: Coded, table: CodeTable, share: number, codes: Int32Array): Steps<Coded | null> {
  const rows = a.codes.length;
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
    const expected = expectedDistinct(seen, size, rows);
    if (share < 1 && expected > rows * share) return null;
    table.reserve(expected);
    yield step;
  }
  return size > rows * share ? null : { codes, size };
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
  set(pair: number, code: number): void;
  /** The code of a pair; where it has none yet, this one from here on. */
  add(pair: number, code: number): number;
  /** Makes room for so many pairs. */
  reserve(pairs: number): void;
}

/** Whether all possible pairs are not many more than there are records: then a plain array holds them, else a hash. */
const isDense = (possible: number, rows: number): boolean => possible <= 4 * rows;

class DenseTable implements CodeTable {
  constructor(private readonly cells: Int32Array) {}

  get(pair: number): number {
    return this.cells[pair];
  }

  set(pair: number, code: number): void {
    this.cells[pair] = code;
  }

  add(pair: number, code: number): number {
    const known = this.cells[pair];
    return known < 0 ? (this.cells[pair] = code) : known;
  }

  reserve(): void {
    // It has room for all.
  }
}
