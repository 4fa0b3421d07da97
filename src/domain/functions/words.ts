/** Words for a key of `src/locale`, e.g. `errors/idLength`, filled in with its parameters. */
export type Words = (key: string, params?: Readonly<Record<string, unknown>>) => string;

let words: Words = (key) => key;

/**
 * A few functions give a sentence (IDCHECK.REASON, the clause of STAFFQUOTA.DETAIL). The core holds no wording,
 * so a shell says once, when it starts, who speaks: `useWords(t)`. Without it sentences come out as their keys.
 */
export const useWords = (speaker: Words): void => {
  words = speaker;
};

export const say: Words = (key, params) => words(key, params);
