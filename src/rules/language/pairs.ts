import { CodeRoom, type Coded, type Codes, compact, inSlices, type Steps } from './coded';
import { expectedDistinct } from './distinct';
import { NumberTable } from './number-table';
import { Room } from './room';

/** Two codes of a record as one; they count up in the order in which the pairs first occur. */
export interface Pairs extends Coded {
  /** The code of a pair, or -1 where no record has it. */
  find(a: number, b: number): number;
  /** To be called before the codes of a record change. */
  beReady(): void;
  /** Takes up the new codes of a record. */
  replace(row: number, a: number, b: number): void;
}

/** Codes the pairs of codes that records have; they can be looked up and changed afterwards. */
export function* pairsOf(a: Coded, b: Coded, room: PairRoom): Steps<Pairs> {
  const possible = a.size * b.size;
  const dense = isDense(possible, a.codes.length) ? new DenseTable(newCells(possible, room.room)) : undefined;
  const { codes, size } = (yield* coded(a, b, 1, room, dense))!;
  return new PairTable(codes, size, a, b, dense);
}

/** The codes alone; null where more than `share` of the records have a pair of their own. */
export const codePairs = (a: Coded, b: Coded, share: number, room: PairRoom): Steps<Coded | null> =>
  coded(a, b, share, room);

function* coded(
  a: Coded,
  b: Coded,
  share: number,
  room: PairRoom,
  given?: CodeTable,
): Steps<{ codes: Codes; size: number } | null> {
  const rows = a.codes.length;
  const codes = room.codes.take(rows);
  const table = given ?? room.take(a.size * b.size, rows);
  const size = yield* code(a, b, table, share, codes);
  const kept = size === null ? null : { codes: compact(codes, rows, size, room.room), size };
  room.codes.giveBack(codes);
  if (!given) room.giveBack(table);
  return kept;
}

/** Room for the pairs that are being coded, used again. */
export class PairRoom {
  readonly codes: CodeRoom;
  private cells?: Int32Array;
  private numbers?: NumberTable;

  constructor(readonly room = new Room()) {
    this.codes = new CodeRoom(room);
  }

  /** An empty table for so many possible pairs. */
  take(possible: number, rows: number): CodeTable {
    if (!isDense(possible, rows)) {
      const numbers = this.numbers ?? new NumberTable(rows, this.room);
      this.numbers = undefined;
      numbers.clear();
      return numbers;
    }
    const { cells } = this;
    this.cells = undefined;
    return new DenseTable(
      cells && cells.length >= possible ? cells.fill(-1, 0, possible) : newCells(possible, this.room),
    );
  }

  giveBack(table: CodeTable): void {
    if (table instanceof DenseTable) this.cells = table.cells;
    else if (table instanceof NumberTable) this.numbers = table;
  }
}

const newCells = (possible: number, room: Room): Int32Array => room.int32(possible).fill(-1);

/** How many codes there are; null where more than `share` of the records have one of their own. */
function* code(a: Coded, b: Coded, table: CodeTable, share: number, codes: Int32Array): Steps<number | null> {
  const rows = a.codes.length;
  const width = b.size;
  const [first, second] = [a.codes, b.codes];
  let size = 0;
  let seen = 0;
  for (const step of inSlices(rows, (from, to) => {
    for (let row = from; row < to; row += 1) {
      const pair = first[row] * width + second[row];
      const known = table.add(pair, size);
      if (known === size) size += 1;
      codes[row] = known;
    }
    seen = to;
  })) {
    const expected = expectedDistinct(seen, size, rows);
    if (share < 1 && expected > rows * share) return null;
    table.reserve(expected);
    yield step;
  }
  return size > rows * share ? null : size;
}

class PairTable implements Pairs {
  /** Pairs of codes that there were none of when the table was made. */
  private readonly later = new Map<string, number>();
  private readonly height: number;
  private readonly width: number;
  /** Codes are copied before one of them changes: a new one may need more bytes. */
  private isCopy = false;

  /** `table`: the codes by pair, where there is one already. */
  constructor(
    public codes: Codes,
    public size: number,
    private readonly a: Coded,
    private readonly b: Coded,
    private table?: CodeTable,
  ) {
    this.height = a.size;
    this.width = b.size;
  }

  find(a: number, b: number): number {
    if (a >= this.height || b >= this.width) return this.later.get(`${a} ${b}`) ?? -1;
    return (this.table ??= this.byPair()).get(a * this.width + b);
  }

  beReady(): void {
    this.table ??= this.byPair();
  }

  replace(row: number, a: number, b: number): void {
    if (!this.isCopy) this.codes = new Int32Array(this.codes);
    this.isCopy = true;
    let code = this.find(a, b);
    if (code < 0) {
      code = this.size++;
      if (a < this.height && b < this.width) this.table!.set(a * this.width + b, code);
      else this.later.set(`${a} ${b}`, code);
    }
    this.codes[row] = code;
  }

  /** Mostly records ask for what they hold themselves; only others have to be looked up. */
  private byPair(): CodeTable {
    const table = new NumberTable(this.size);
    const { codes, width } = this;
    const [first, second] = [this.a.codes, this.b.codes];
    for (let row = 0; row < codes.length; row += 1) table.add(first[row] * width + second[row], codes[row]);
    return table;
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
  constructor(readonly cells: Int32Array) {}

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
