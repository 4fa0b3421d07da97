/** A six-digit code of GB/T 2260 with its names. */
export interface Region {
  readonly code: string;
  /** Its last name, without what lies above it; empty for a few retired codes whose names no list gives. */
  readonly name: string;
  /** Names that it bore before, newest first. */
  readonly former: readonly string[];
  /** No longer in the list of the edition that the table follows. */
  readonly retired: boolean;
}

export type Regions = ReadonlyMap<string, Region>;

const ENTRY = /^(-?)(\d\d)?(.*)$/;

/** Unpacks the table (its form is described there), in the ascending order of the codes. */
export function readTable(table: string): Regions {
  const regions = new Map<string, Region>();
  for (const line of table.trim().split('\n')) {
    const [prefix = '', ...entries] = line.split(' ');
    let last = -1;
    for (const entry of entries) {
      const [, sign, digits, names = ''] = ENTRY.exec(entry) ?? [];
      last = digits === undefined ? last + 1 : Number(digits);
      const code = prefix + String(last).padStart(2, '0');
      const [name = '', ...former] = names.split('/');
      regions.set(code, { code, name, former, retired: sign === '-' });
    }
  }
  return regions;
}
