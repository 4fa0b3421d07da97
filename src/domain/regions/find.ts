import { foldText } from '../text/fold';
import { regions } from './load';
import { isHeading, prefectureOf, provinceOf } from './names';
import type { Region, Regions } from './region';
import { shortName } from './short';

interface Named {
  readonly region: Region;
  /** 0: the name in full, 1: a former one in full, 2: shortened, 3: a former one shortened. */
  readonly kind: number;
}

/** Every region by the end of its path: its own names, in full and shortened. */
let index: { readonly of: Regions; readonly byName: ReadonlyMap<string, readonly Named[]> } | undefined;

const named = new WeakMap<Region, readonly (readonly [string, number])[]>();

/** Its names with their kinds, in the order of these; duplicates do no harm. */
function namesOf(region: Region): readonly (readonly [string, number])[] {
  const known = named.get(region);
  if (known) return known;
  const { name, former } = region;
  const all: [string | undefined, number][] = [
    [name, 0],
    ...former.map((each): [string, number] => [each, 1]),
    [shortName(name), 2],
    ...former.map((each): [string | undefined, number] => [shortName(each), 3]),
  ];
  const given = all.flatMap(([each, kind]) => (each ? [[each, kind] as const] : []));
  named.set(region, given);
  return given;
}

function byName(): ReadonlyMap<string, readonly Named[]> {
  if (index?.of === regions()) return index.byName;
  const map = new Map<string, Named[]>();
  for (const region of regions().values()) {
    for (const [name, kind] of namesOf(region)) {
      const bearers = map.get(name);
      if (!bearers) map.set(name, [{ region, kind }]);
      else if (!bearers.some((each) => each.region === region)) bearers.push({ region, kind });
    }
  }
  index = { of: regions(), byName: map };
  return map;
}

/** What is left of a text once one of the names is taken off its beginning, or nothing is. */
function* without(text: string, above: Region | undefined): Generator<string> {
  yield text;
  if (!above) return;
  for (const [name] of namesOf(above)) if (text.startsWith(name)) yield text.slice(name.length);
}

/** Whether the text before a region's own name is its path: province and prefecture, or either, or neither. */
function leadsTo(path: string, region: Region): boolean {
  if (path === '') return true;
  const province = provinceOf(region);
  const prefecture = prefectureOf(region);
  for (const rest of without(path, province)) {
    for (const last of without(rest, prefecture)) if (last === '') return true;
    // Forms that ask for a city write the name of a municipality twice: 北京市北京市朝阳区.
    if (prefecture && isHeading(prefecture))
      for (const last of without(rest, province)) if (last === '') return true;
  }
  return false;
}

/** More signs than the longest path of names has, twice over: a whole page of text is no name. */
const LONGEST_PATH = 60;

/** A name in full beats a shortened one, a code in force a retired one, today's name a former one. */
const rank = ({ region, kind }: Named): number => (kind >= 2 ? 4 : 0) + (region.retired ? 2 : 0) + (kind % 2);

/**
 * The regions that a name may mean, in the order of their codes: a whole path (北京市朝阳区, with or without
 * spaces and signs between its parts), one with parts left out or shortened (北京朝阳), or the name alone. Of those
 * that fit, the best kind is given; more than one region means that the name is ambiguous, none that it is unknown.
 */
export function findRegions(name: string): Region[] {
  const text = foldText(name).replace(/[\s,，、/\\>·—-]+/g, '');
  if (text.length > LONGEST_PATH) return [];
  const names = byName();
  // 河北 is the province, though a district of Tianjin shortens to it.
  const province = names.get(text)?.find(({ region }) => region.code.endsWith('0000') && !region.retired);
  if (province) return [province.region];
  const found: Named[] = [];
  for (let start = 0; start < text.length; start++) {
    const path = text.slice(0, start);
    for (const each of names.get(text.slice(start)) ?? []) if (leadsTo(path, each.region)) found.push(each);
  }
  const best = Math.min(...found.map(rank));
  return [...new Set(found.filter((each) => rank(each) === best).map(({ region }) => region))].sort((a, b) =>
    a.code < b.code ? -1 : 1,
  );
}
