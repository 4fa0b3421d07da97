import { type Form, forms } from './forms';
import { kinds } from './kinds';
import { Random } from './random';

/** One formula in both dialects' words, still with structured references. */
export interface Question {
  /** The function or operator that it puts to the test. */
  readonly about: string;
  readonly ours: string;
  readonly calc: string;
}

/** Questions about each function, each in up to `perForm` fillings; the same for the same seed. */
export function questions(seed: number, perForm: number): Question[] {
  const random = new Random(seed);
  const found: Question[] = [];
  for (const [about, list] of Object.entries(forms)) {
    for (const form of list) {
      const seen = new Set<string>();
      for (let n = 0; n < perForm; n += 1) {
        const question = fill(about, form, random);
        if (seen.has(question.ours)) continue;
        seen.add(question.ours);
        found.push(question);
      }
    }
  }
  return found;
}

function fill(about: string, form: Form, random: Random): Question {
  const chosen = new Map<string, string>();
  const filled = (text: string): string =>
    text.replace(/\{([a-zA-Z]+)(#\d+)?\}/g, (place, kind: string, label: string | undefined) => {
      const choices = kinds[kind];
      // An array constant has braces too: {TRUE}.
      if (!choices) return place;
      const known = label && chosen.get(place);
      if (known) return known;
      const choice = random.pick(choices);
      if (label) chosen.set(place, choice);
      return choice;
    });
  if (typeof form === 'string') {
    const formula = filled(form);
    return { about, ours: formula, calc: formula };
  }
  return { about, ours: filled(form[0]), calc: filled(form[1]) };
}
