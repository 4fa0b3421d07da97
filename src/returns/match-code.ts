import type { Cell } from '../domain/cell';
import type { CodeEntry, CodeList } from './template';

/** How an entry stands in a cell: code and name together (`1男`), or the name alone where there is no code. */
export const storedCode = (entry: CodeEntry): string =>
  entry.code === entry.name ? entry.name : entry.code + entry.name;

/** Full width to half width, no spaces, no separators between code and name, one case. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\-_.、:·]/g, '')
    .toUpperCase();

const spellings = new WeakMap<CodeList, Map<string, CodeEntry>>();

function spellingsOf(list: CodeList): Map<string, CodeEntry> {
  const known = spellings.get(list);
  if (known) return known;
  const map = new Map<string, CodeEntry>();
  // Whole forms first: a code may be another entry's alias nowhere, but a name may contain one.
  const add = (text: string, entry: CodeEntry): void => {
    const key = fold(text);
    if (!map.has(key)) map.set(key, entry);
  };
  for (const entry of list.entries) add(storedCode(entry), entry);
  for (const entry of list.entries) add(entry.code.startsWith('-') ? `负${entry.code}` : entry.code, entry);
  for (const entry of list.entries) add(entry.name, entry);
  for (const entry of list.entries) {
    for (const alias of entry.aliases ?? []) {
      add(alias, entry);
      if (entry.code !== entry.name) add(entry.code + alias, entry);
    }
  }
  spellings.set(list, map);
  return map;
}

/**
 * The entry that a cell means: code and name (`1男`, `1 男`, `1-男`), the code alone (text or number, leading
 * zeros or not), the name, or another accepted spelling. Undefined for blank and for anything else.
 */
export function matchCode(list: CodeList, cell: Cell): CodeEntry | undefined {
  if (typeof cell === 'number') return matchNumber(list, cell);
  if (typeof cell !== 'string' || cell === '') return undefined;
  const text = cell.normalize('NFKC').trim();
  // A minus belongs to the code; everywhere else a hyphen only separates code and name.
  const key = /^-\d+$/.test(text) ? fold(`负${text}`) : fold(text);
  const digits = /^\d{1,3}$/.test(key) ? Number(key) : undefined;
  return spellingsOf(list).get(key) ?? (digits === undefined ? undefined : matchNumber(list, digits));
}

const matchNumber = (list: CodeList, value: number): CodeEntry | undefined =>
  list.entries.find((entry) => /^-?\d+$/.test(entry.code) && Number(entry.code) === value);
