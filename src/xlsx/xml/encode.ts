import { decode } from './decode';

/** Characters encoded at a time. */
const STEP = 1 << 17;

/** Text in pieces → UTF-8 in pieces of some size, however small the former are. */
export function* encode(texts: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let waiting = '';
  for (const text of texts) {
    waiting += text;
    if (waiting.length < STEP) continue;
    // A character may have been split between two pieces.
    const half = /[\ud800-\udbff]$/.test(waiting) ? waiting.slice(-1) : '';
    yield encoder.encode(half ? waiting.slice(0, -1) : waiting);
    waiting = half;
  }
  if (waiting) yield encoder.encode(waiting);
}

/** Keeps a long text, its line ends being "\n", as UTF-8: a string of single cells takes many times the memory. */
export function compact(texts: Iterable<string>): Iterable<string> {
  const bytes = [...encode(texts)];
  return { [Symbol.iterator]: () => decode(bytes) };
}
