import type { Fingerprint } from './fingerprint';

/** How a table differs from what was checked. */
export interface TableChange {
  readonly name: string;
  readonly kind: 'changed' | 'missing' | 'added';
  /** Records when it was checked, and now; null where there is no table. */
  readonly before: number | null;
  readonly now: number | null;
}

/** Tables whose values are no longer those that were checked, by name; none where all are. */
export function changesSince(checked: Fingerprint, now: Fingerprint): TableChange[] {
  const before = new Map(checked.tables.map((table) => [table.name, table]));
  const after = new Map(now.tables.map((table) => [table.name, table]));
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((name): TableChange[] => {
    const [old, current] = [before.get(name), after.get(name)];
    if (old && current && old.sign === current.sign) return [];
    const kind = !current ? 'missing' : !old ? 'added' : 'changed';
    return [{ name, kind, before: old?.records ?? null, now: current?.records ?? null }];
  });
}
