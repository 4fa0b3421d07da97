import type { CodeEntry } from '../template';

/** A list without codes: the name is stored as it stands. */
export const named = (...names: readonly string[]): CodeEntry[] =>
  names.map((name) => ({ code: name, name }));
