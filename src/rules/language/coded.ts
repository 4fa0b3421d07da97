import { Room } from './room';

/** One code a record, in as many bytes as the codes need: a check keeps a hundred columns of them. */
export type Codes = Uint8Array | Uint16Array | Int32Array;

/** Records told apart by whole numbers from 0: those with the same code hold the same. */
export interface Coded {
  readonly codes: Codes;
  /** How many codes there are. */
  readonly size: number;
}

/** Work in steps of a few milliseconds: whoever drives the generator may pause, or stop, between two of them. */
export type Steps<T> = Generator<undefined, T>;

/** Records handled in one step; the first is a short one, after which some know that the rest is not worth it. */
const SLICE = 16_384;
const FIRST = 4096;

/** Does some work on records 0 to `length` in slices. */
export function* inSlices(length: number, work: (from: number, to: number) => void): Steps<void> {
  for (let from = 0, to = FIRST; from < length; from = to, to += SLICE) {
    if (from > 0) yield;
    work(from, Math.min(length, to));
  }
}

/** How many records have each code. */
export function* countsOf({ codes, size }: Coded, room = new Room()): Steps<Int32Array> {
  const counts = room.int32(size);
  yield* inSlices(codes.length, (from, to) => {
    for (let row = from; row < to; row += 1) counts[codes[row]] += 1;
  });
  return counts;
}

/** Room for so many codes below `size`, in as few bytes as hold them. */
export function codesFor(rows: number, size: number, room = new Room()): Codes {
  if (size <= 2 ** 8) return room.uint8(rows);
  return size <= 2 ** 16 ? room.uint16(rows) : room.int32(rows);
}

/** A copy of the codes of so many rows, below `size`, in as few bytes as hold them. */
export function compact(codes: Int32Array, rows: number, size: number, room?: Room): Codes {
  const copy = codesFor(rows, size, room);
  copy.set(codes.subarray(0, rows));
  return copy;
}

/**
 * Codes are counted up in room that is used again, and kept in as few bytes as hold them: what a check allocates and
 * drops makes the engine look through all of its memory.
 */
export class CodeRoom {
  private readonly unused: Int32Array[] = [];

  constructor(private readonly room = new Room()) {}

  /** Room for so many codes at least; what it holds is of no account. */
  take(rows: number): Int32Array {
    const at = this.unused.findIndex(({ length }) => length >= rows);
    return at < 0 ? this.room.int32(rows) : this.unused.splice(at, 1)[0];
  }

  giveBack(codes: Int32Array): void {
    this.unused.push(codes);
  }
}

/** Does all the steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
