import type { Community } from './communities';
import { COUNTY_CODE, ELSEWHERE, OTHER_TOWNS, STREETS } from './places';
import type { Random } from './random';

/** A locality level and the code that goes with it: 12 digits for 1 and 2, 9 for 3, 6 for 4. */
export interface Locality {
  readonly level: '1本社区' | '2本街道非本社区' | '3本区非本街道' | '4区外';
  readonly code: string;
}

type Weights = readonly [own: number, street: number, county: number, elsewhere: number];

/** Principals and committee members live nearer than the rest; residence is nearer than registration. */
const REGISTRATION: Record<'committee' | 'other', Weights> = {
  committee: [30, 28, 34, 8],
  other: [18, 27, 42, 13],
};
const RESIDENCE: Record<'committee' | 'other', Weights> = {
  committee: [46, 30, 22, 2],
  other: [34, 32, 29, 5],
};

export const registration = (random: Random, community: Community, committee: boolean): Locality =>
  localityOf(random, community, REGISTRATION[committee ? 'committee' : 'other']);

export const residence = (random: Random, community: Community, committee: boolean): Locality =>
  localityOf(random, community, RESIDENCE[committee ? 'committee' : 'other']);

/** One of the community's own people, to keep the rule of one from the community and two from the street. */
export const ownCommunity = (community: Community): Locality => ({ level: '1本社区', code: community.code });

function localityOf(
  random: Random,
  community: Community,
  [own, street, county, elsewhere]: Weights,
): Locality {
  const level = random.weighted<Locality['level']>([
    ['1本社区', own],
    ['2本街道非本社区', street],
    ['3本区非本街道', county],
    ['4区外', elsewhere],
  ]);
  return { level, code: codeFor(random, community, level) };
}

function codeFor(random: Random, community: Community, level: Locality['level']): string {
  const { street } = community;
  if (level === '1本社区') return community.code;
  if (level === '4区外') return random.pick(ELSEWHERE);
  if (level === '3本区非本街道') {
    const streets = [...STREETS, ...OTHER_TOWNS].map(({ code }) => code);
    return random.pick(streets.filter((code) => code !== street.code && code.startsWith(COUNTY_CODE)));
  }
  const codes = street.communities.map((_, index) => street.code + String(index + 1).padStart(3, '0'));
  return random.pick(codes.filter((code) => code !== community.code));
}
