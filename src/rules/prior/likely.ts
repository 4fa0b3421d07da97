import { textOf, valuesOf } from '../../returns/prior/column';
import type { Person } from '../../returns/prior/person';
import type { Table } from '../../returns/table';

/** A community of this period that one of last period probably is, and why: 名称相同, 人员相同 or 名称相近. */
export interface Likely {
  readonly code: string;
  readonly ground: string;
}

interface Community {
  readonly code: string;
  readonly name: string;
  readonly street: string;
}

export function communitiesOf(table: Table): Community[] {
  const [code, name, street] = ['社区代码', '社区名称', '所属街道(乡镇)'].map((column) =>
    valuesOf(table, column),
  );
  return Array.from({ length: table.rows }, (_, record) => ({
    code: textOf(code(record)),
    name: textOf(name(record)).replace(/\s/g, ''),
    street: textOf(street(record)),
  })).filter((community) => community.code !== '');
}

/**
 * For communities that vanished without a word: a new one of the same name, the one where at least half of their
 * people now are (an old one too: it may have taken them over), or a new one with nearly the same name. Where two
 * would do, none is named.
 */
export function likelyHeirs(
  gone: readonly Community[],
  now: readonly Community[],
  isNew: (code: string) => boolean,
  last: ReadonlyMap<string, Person>,
  people: ReadonlyMap<string, Person>,
): Map<string, Likely> {
  const fresh = now.filter(({ code }) => isNew(code));
  const staff = whereStaffWent(new Set(gone.map(({ code }) => code)), last, people);
  const known = new Set(now.map(({ code }) => code));
  const found = new Map<string, Likely>();
  for (const community of gone) {
    const near = (same: (a: string, b: string) => boolean): string | undefined =>
      onlyOne(fresh.filter(({ name }) => same(name, community.name)).map(({ code }) => code));
    const sameName = community.name === '' ? undefined : near((a, b) => a === b);
    const sameStaff = staff.get(community.code);
    const similar = near((a, b) => areSimilar(stem(a), stem(b)));
    if (sameName !== undefined) found.set(community.code, { code: sameName, ground: '名称相同' });
    else if (sameStaff !== undefined && known.has(sameStaff))
      found.set(community.code, { code: sameStaff, ground: '人员相同' });
    else if (similar !== undefined) found.set(community.code, { code: similar, ground: '名称相近' });
  }
  return found;
}

/** For each of these communities the one where at least half of its people of last period are now. */
function whereStaffWent(
  gone: ReadonlySet<string>,
  last: ReadonlyMap<string, Person>,
  now: ReadonlyMap<string, Person>,
): Map<string, string> {
  const staff = new Map<string, { all: number; to: Map<string, number> }>();
  for (const { key, counted, communities } of last.values()) {
    for (const code of communities) {
      if (!counted || !gone.has(code)) continue;
      const known = staff.get(code) ?? { all: 0, to: new Map<string, number>() };
      known.all += 1;
      for (const to of now.get(key)?.communities ?? []) known.to.set(to, (known.to.get(to) ?? 0) + 1);
      staff.set(code, known);
    }
  }
  return new Map(
    [...staff].flatMap(([code, { all, to }]) => {
      const most = onlyOne([...to].filter(([, n]) => n * 2 >= all && n > 1).map(([there]) => there));
      return most === undefined ? [] : [[code, most] as const];
    }),
  );
}

const onlyOne = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

const stem = (name: string): string => name.replace(/(?:社区|居委会|居民委员会|村委会|村)+$/, '');

/** One sign too many, missing or other than it was, of at least two; or one name within the other. */
function areSimilar(a: string, b: string): boolean {
  if (a.length < 2 || b.length < 2 || Math.abs(a.length - b.length) > 2) return false;
  if (a.includes(b) || b.includes(a)) return true;
  if (a.length !== b.length) return false;
  return a.length > 2 && [...a].filter((sign, i) => sign !== b[i]).length === 1;
}
