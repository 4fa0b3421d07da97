/** Records told apart by whole numbers from 0: those with the same code hold the same. */
export interface Coded {
  /** One code a record. */
  readonly codes: Int32Array;
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
export function* countsOf({ codes, size }: Coded): Steps<Int32Array> {
  const counts = new Int32Array(size);
  yield* inSlices(codes.length, (from, to) => {
    for (let row = from; row < to; row += 1) counts[codes[row]] += 1;
  });
  return counts;
}

/** Does all the steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
