/** Bytes worked on at a time: so few that a page stays fluent, so many that the pieces cost nothing. */
const STEP = 1 << 18;

/** The same bytes in pieces, none of them copied. */
export function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += STEP) yield bytes.subarray(at, at + STEP);
}
