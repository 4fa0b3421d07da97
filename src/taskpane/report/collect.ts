/** Characters put into one part. */
const PART = 1 << 20;

/**
 * The pieces that a text comes in, put together a piece a step. They go into parts that the browser keeps, and not the
 * pane's memory: a report of 200,000 findings has a hundred megabytes.
 */
export function* collect(work: Generator<string>): Generator<number, Blob[]> {
  const parts: Blob[] = [];
  let waiting: string[] = [];
  let length = 0;
  let pieces = 0;
  for (const piece of work) {
    waiting.push(piece);
    length += piece.length;
    if (length >= PART) {
      parts.push(new Blob(waiting));
      [waiting, length] = [[], 0];
    }
    yield (pieces += 1);
  }
  parts.push(new Blob(waiting));
  return parts;
}
