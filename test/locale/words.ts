/** Words of one language: namespaces of nested keys. */
export type Words = string | { readonly [key: string]: Words };

/** Every text with its key, as `t` takes it: `pane/check.title`. */
export function* texts(words: Words, path: readonly string[] = []): Generator<[key: string, text: string]> {
  if (typeof words === 'string') {
    const [namespace, ...keys] = path;
    yield [`${namespace}/${keys.join('.')}`, words];
  } else for (const [key, inner] of Object.entries(words)) yield* texts(inner, [...path, key]);
}

/** Names of the values that a text takes: `{{count}}` → `count`. */
export const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{-?\s*([^},\s]+)/g)].map(([, name]) => name!))].sort();

/** Plural endings of i18next; Chinese has `_other` alone. */
const PLURAL = /_(zero|one|two|few|many|other)$/;
export const stem = (key: string): string => key.replace(PLURAL, '');
