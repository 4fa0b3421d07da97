/**
 * The number of slips (a character left out, put in, changed, or two neighbours swapped) from one word to another,
 * counted up to `most`; more come out as `most` + 1.
 */
export function slips(a: string, b: string, most: number): number {
  const [from, to] = [[...a], [...b]];
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let before: number[] = [];
  let last = to.map((_, j) => j).concat(to.length);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = (last[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1);
      let least = Math.min(change, (last[j] as number) + 1, (row[j - 1] as number) + 1);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        least = Math.min(least, (before[j - 2] as number) + 1);
      }
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return Math.min(last[to.length] as number, most + 1);
}

/** Words of up to this length are another word when two of their characters differ. */
const SHORT = 5;

/** A word of two characters with another first one is another word. */
const likely = (word: string, candidate: string): boolean => word.length > 2 || word[0] === candidate[0];

/** The one known word that a word is a plain misspelling of; undefined when none or several come into question. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const most = word.length <= SHORT ? 1 : 2;
  let best: string[] = [];
  let least = most;
  for (const candidate of known) {
    const found = slips(word, candidate, most);
    if (found > least || !likely(word, candidate)) continue;
    best = found < least ? [candidate] : [...best, candidate];
    least = found;
  }
  return best.length === 1 ? best[0] : undefined;
}
