import { isDamaged, type Person, type Roster } from './person';

/**
 * How somebody fares from last period to this one: stays in the community, moves to another one, joins, leaves; 待核
 * for two records that may be one person; 离岗 for who counts in neither period.
 */
export type Movement = '留任' | '转社区' | '新增' | '退出' | '待核' | '离岗';

export interface PeopleMatch {
  /** By the person's key, for everybody of last period and of this one. */
  readonly last: ReadonlyMap<string, Movement>;
  readonly now: ReadonlyMap<string, Movement>;
  /** Proposals: key of last period → key of this period. */
  readonly proposed: ReadonlyMap<string, string>;
}

/** The communities of this period that took the place of one of last period. */
export type Heirs = (code: string) => readonly string[];

/** People handled between two yields. */
const BATCH = 2048;

/**
 * Who stayed, moved, joined and left, by identity number. A damaged number is not matched; where name, birth date
 * and community of somebody who left and somebody who joined agree, and of nobody else, it is proposed that they are
 * one.
 */
export function* matchPeople(last: Roster, now: Roster, heirs: Heirs): Generator<number, PeopleMatch> {
  const lastMoves = new Map<string, Movement>();
  const nowMoves = new Map<string, Movement>();
  const gone: Person[] = [];
  const come: Person[] = [];
  let done = 0;
  for (const before of last.people.values()) {
    if (++done % BATCH === 0) yield done;
    const after = now.people.get(before.key);
    const move = movementOf(before, after, heirs);
    lastMoves.set(before.key, move);
    if (after) nowMoves.set(before.key, move);
    else if (move === '退出') gone.push(before);
  }
  for (const after of now.people.values()) {
    if (++done % BATCH === 0) yield done;
    if (nowMoves.has(after.key)) continue;
    nowMoves.set(after.key, after.counted ? '新增' : '离岗');
    if (after.counted) come.push(after);
  }
  const proposed = propose(gone, come, heirs);
  for (const [before, after] of proposed) {
    lastMoves.set(before, '待核');
    nowMoves.set(after, '待核');
  }
  return { last: lastMoves, now: nowMoves, proposed };
}

function movementOf(before: Person, after: Person | undefined, heirs: Heirs): Movement {
  if (!after?.counted) return before.counted ? '退出' : '离岗';
  if (!before.counted) return '新增';
  const stays = before.communities.some((code) =>
    heirs(code).some((heir) => after.communities.includes(heir)),
  );
  return stays ? '留任' : '转社区';
}

/** Pairs of which each is the other's only candidate, and at least one number is damaged. */
function propose(gone: readonly Person[], come: readonly Person[], heirs: Heirs): Map<string, string> {
  const befores = new Map<string, Person[]>();
  for (const person of gone) {
    const codes = new Set(person.communities.flatMap((code) => [...heirs(code)]));
    for (const code of codes) put(befores, labelOf(person, code), person);
  }
  const candidates = new Map<Person, Set<Person>>();
  const add = (a: Person, b: Person): void => {
    const known = candidates.get(a) ?? new Set();
    candidates.set(a, known.add(b));
  };
  for (const after of come) {
    for (const code of after.communities) {
      for (const before of befores.get(labelOf(after, code) ?? '') ?? []) {
        add(before, after);
        add(after, before);
      }
    }
  }
  const pairs = new Map<string, string>();
  for (const before of gone) {
    const [after, ...others] = candidates.get(before) ?? [];
    if (!after || others.length > 0 || candidates.get(after)?.size !== 1) continue;
    if (isDamaged(before.key) || isDamaged(after.key)) pairs.set(before.key, after.key);
  }
  return pairs;
}

/** Name, birth date and community; undefined where it would not tell anybody apart. */
const labelOf = ({ name, birth }: Person, code: string): string | undefined =>
  name === '' || birth === null ? undefined : `${name}/${birth}/${code}`;

function put<T>(map: Map<string, T[]>, key: string | undefined, value: T): void {
  if (key === undefined) return;
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
