import type { PeopleMatch } from './match-people';
import type { Person, Roster } from './person';

/** Somebody who joined, left, moved, or may be the same as somebody of last period. */
export interface Moved {
  readonly name: string;
  /** Identity number in 18 digits, unmasked; a damaged one behind "#". */
  readonly key: string;
  /** Communities of last period and of this one. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** A community of this period: its people then (those of its predecessors) and now, and what lies between. */
export interface CommunityBalance {
  readonly code: string;
  before: number;
  after: number;
  joined: number;
  left: number;
  arrived: number;
  departed: number;
}

export interface Movements {
  readonly joined: readonly Moved[];
  readonly left: readonly Moved[];
  readonly moved: readonly Moved[];
  readonly proposed: readonly Moved[];
  readonly before: number;
  readonly after: number;
  /** By code; a community that nothing took the place of stands under its old code. */
  readonly communities: readonly CommunityBalance[];
}

interface People {
  readonly last: Roster;
  readonly now: Roster;
  readonly match: PeopleMatch;
}

/**
 * Who came, left and moved, and the sums of it by community. Somebody with records in several communities is counted
 * in the first one, so that `before + joined + arrived - left - departed = after` holds for each community, and
 * people whose numbers have to be confirmed count as having stayed.
 */
export function movements(
  { last, now, match }: People,
  heirs: ReadonlyMap<string, readonly string[]>,
): Movements {
  const lists = { joined: [] as Moved[], left: [] as Moved[], moved: [] as Moved[], proposed: [] as Moved[] };
  const communities = new Map<string, CommunityBalance>();
  const at = (code: string): CommunityBalance => {
    const known = communities.get(code) ?? {
      code,
      before: 0,
      after: 0,
      joined: 0,
      left: 0,
      arrived: 0,
      departed: 0,
    };
    communities.set(code, known);
    return known;
  };
  /** Where somebody of last period counts: where they are now, if that took the place of where they were. */
  const placeThen = ({ communities: codes }: Person, after?: Person): string => {
    const heirsOf = codes.flatMap((code) => heirs.get(code) ?? [code]);
    return heirsOf.find((code) => after?.communities.includes(code)) ?? heirsOf[0] ?? codes[0] ?? '';
  };
  let [before, after] = [0, 0];
  for (const person of last.people.values()) {
    if (!person.counted) continue;
    before += 1;
    const move = match.last.get(person.key);
    const later = now.people.get(match.proposed.get(person.key) ?? person.key);
    const there = placeThen(person, later);
    at(there).before += 1;
    if (move === '退出') {
      at(there).left += 1;
      lists.left.push(moved(person, person.communities, []));
    } else if (later) {
      const here = later.communities.includes(there) ? there : (later.communities[0] ?? '');
      at(here).after += 1;
      after += 1;
      if (move === '转社区') {
        at(there).departed += 1;
        at(here).arrived += 1;
        lists.moved.push(moved(later, person.communities, later.communities));
      } else if (move === '待核') {
        lists.proposed.push(moved(later, person.communities, later.communities));
      }
    }
  }
  for (const person of now.people.values()) {
    if (match.now.get(person.key) !== '新增') continue;
    const here = at(person.communities[0] ?? '');
    here.joined += 1;
    here.after += 1;
    after += 1;
    lists.joined.push(moved(person, [], person.communities));
  }
  const sorted = [...communities.values()].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  return { ...lists, before, after, communities: sorted };
}

const moved = ({ name, key }: Person, from: readonly string[], to: readonly string[]): Moved => ({
  name,
  key,
  from,
  to,
});
