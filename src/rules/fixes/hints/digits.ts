/** Numbers as people mistype them: digits changed places, doubled or dropped. */

/** Where two neighbouring digits, changed, turn one number into the other: the first one's place from 1; 0 for nowhere. */
export function transposedAt(found: string, wanted: string): number {
  if (found.length !== wanted.length) return 0;
  const at = [...found].findIndex((digit, i) => digit !== wanted[i]);
  if (at < 0) return 0;
  return found.slice(0, at) + found[at + 1] + found[at] + found.slice(at + 2) === wanted ? at + 1 : 0;
}

/** Every text with two neighbouring, different characters changed, with the first one's place from 1. */
export const transpositions = (text: string): { at: number; text: string }[] =>
  [...text.slice(0, -1)].flatMap((sign, i) =>
    sign === text[i + 1]
      ? []
      : [{ at: i + 1, text: text.slice(0, i) + text[i + 1] + sign + text.slice(i + 2) }],
  );

/** Whether one number is the other with a digit of it typed twice, or left out. */
export const isDigitMore = (longer: string, shorter: string): boolean =>
  longer.length === shorter.length + 1 &&
  [...longer].some((_, i) => longer.slice(0, i) + longer.slice(i + 1) === shorter);
