/** The pieces that a text comes in, put together a piece a step. */
export function* collect(work: Generator<string>): Generator<number, string[]> {
  const pieces: string[] = [];
  for (const piece of work) yield pieces.push(piece);
  return pieces;
}
