import { type Coded, inSlices, type Steps } from './coded';

/** Two codes of a record as one; they count up in the order in which the pairs first occur. */
export interface Pairs extends Coded {
  /** The code of a pair, or -1 where no record has it. */
  find(a: number, b: number): number;
}

/** Codes the pairs of codes that records have; null as soon as there are more than `most` of them. */
export function* pairsOf(a: Coded, b: Coded, most = Infinity): Steps<Pairs | null> {
  const rows = a.codes.length;
  const table = tableFor(a.size * b.size, rows);
  const codes = new Int32Array(rows);
  const width = b.size;
  let size = 0;
  for (const step of inSlices(rows, (from, to) => {
    for (let row = from; row < to; row += 1) {
      const pair = a.codes[row] * width + b.codes[row];
      let code = table.get(pair);
      if (code < 0) table.set(pair, (code = size++));
      codes[row] = code;
    }
  })) {
    if (size > most) return null;
    yield step;
  }
  if (size > most) return null;
  return { codes, size, find: (x, y) => table.get(x * width + y) };
}

interface CodeTable {
  /** -1 where there is none. */
  get(pair: number): number;
  set(pair: number, code: number): void;
}

/** A plain array while it is not much larger than the table of records, otherwise a hash. */
function tableFor(possible: number, rows: number): CodeTable {
  if (possible <= 4 * rows) {
    const cells = new Int32Array(possible).fill(-1);
    return {
      get: (pair) => cells[pair],
      set: (pair, code) => {
        cells[pair] = code;
      },
    };
  }
  const cells = new Map<number, number>();
  return {
    get: (pair) => cells.get(pair) ?? -1,
    set: (pair, code) => {
      cells.set(pair, code);
    },
  };
}
