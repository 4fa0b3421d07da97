/**
 * How English agrees with a number, where it stands: `{{n}} finding{{n, s}}`, `{{n, plural(one: is; other: are)}}`.
 * Plural forms of a whole text (`key_one`, `key_other`) go by one number alone, `count`, and many texts have several;
 * a number may come as people read it, `1,000`.
 */
export const plural = {
  s: (n: unknown): string => (isOne(n) ? '' : 's'),
  plural: (n: unknown, _language: unknown, { one, other }: { one?: string; other?: string }): string =>
    (isOne(n) ? one : other) ?? '',
};

const isOne = (n: unknown): boolean => String(n) === '1';
