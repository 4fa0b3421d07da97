import type { Cell } from '../../domain/cell';
import { aboutOf } from '../../returns/prior/about';
import { textOf, valuesOf } from '../../returns/prior/column';
import { divisionChanges } from '../../returns/prior/division-changes';
import { takeFigures } from '../../returns/prior/figures';
import { matchPeople, type PeopleMatch } from '../../returns/prior/match-people';
import { personKey, readPeople, type Roster } from '../../returns/prior/person';
import type { ReturnData, Table, WorkbookName } from '../../returns/table';
import { CHANGES, COMMUNITIES, PRIOR, ROSTER } from '../catalogue/columns';
import { columnOf, withDerived } from './derived-column';
import { lastRoster, LAST_ROSTER_DERIVED } from './last-roster';
import { communitiesOf, type Likely, likelyHeirs } from './likely';
import { mergeFigures } from './merge-figures';
import { DERIVED, LAST_DATE, LAST_ROSTER } from './names';
import { heirsOf } from './with-comparable';

/** A return beside the one of the period before it. */
export interface Compared {
  /** What to check: the return, with last period's figures and roster as tables. */
  readonly data: ReturnData;
  /** Null where one of the two has no roster. */
  readonly people: { readonly last: Roster; readonly now: Roster; readonly match: PeopleMatch } | null;
  /** For each community of last period those of this one that took its place. */
  readonly heirs: ReadonlyMap<string, readonly string[]>;
}

/**
 * Puts last period's return beside this one: its figures as 上期数据 (over those that the sheet has), its roster as
 * 上期花名册 with what became of everybody, and its reference date as the name 上期统计时点. A generator, so that a
 * shell can stay responsive; whether `last` can be last period's return at all, `priorObstacles` says.
 */
export function* withPrior(now: ReturnData, last: ReturnData): Generator<number, Compared> {
  const names = new Map<string, WorkbookName>(now.names);
  names.set(LAST_DATE, { value: last.cover.get('统计时点') ?? null });
  const tables = new Map(now.tables);
  const place = now.tables.get(COMMUNITIES)?.sheet ?? COMMUNITIES;
  tables.set(PRIOR, mergeFigures(now.tables.get(PRIOR), takeFigures(last), place));
  const data: ReturnData = { ...now, tables, names };
  const heirs = heirsOf(data);

  const [before, after] = [last.tables.get(ROSTER), now.tables.get(ROSTER)];
  if (!before || !after) return { data, people: null, heirs };
  const lastPeople = yield* readPeople(before, 'last');
  const nowPeople = yield* readPeople(after, 'now');
  const match = yield* matchPeople(lastPeople, nowPeople, (code) => heirs.get(code) ?? [code]);
  tables.set(
    ROSTER,
    withDerived(after, {
      [DERIVED.person]: nowPeople.keys,
      [DERIVED.movement]: nowPeople.keys.map((key) => match.now.get(key) ?? null),
    }),
  );
  tables.set(LAST_ROSTER, lastRosterTable(before, lastPeople, match, heirs, now.tables.get(COMMUNITIES)));
  yield 0;
  const changes = now.tables.get(CHANGES);
  if (changes) {
    const keys = columnOf(changes, '公民身份号码').map((cell, n) => personKey(cell, null, `change${n}`));
    tables.set(CHANGES, withDerived(changes, { [DERIVED.person]: keys }));
  }
  const likely = likelyOf(data, last, lastPeople, nowPeople);
  tables.set(PRIOR, withLikely(tables.get(PRIOR) as Table, last.tables.get(COMMUNITIES), likely));
  return { data, people: { last: lastPeople, now: nowPeople, match }, heirs };
}

/** Its cells are those of the community where somebody was, on 社区基本情况表: there is no other place for them. */
function lastRosterTable(
  before: Table,
  people: Roster,
  match: PeopleMatch,
  heirs: ReadonlyMap<string, readonly string[]>,
  communities: Table | undefined,
): Table {
  const codes = columnOf(before, '所属社区代码').map(textOf);
  const successors = codes.map((code) => heirs.get(code) ?? [code]);
  const name = communities?.columns.find((column) => column.name === '社区名称');
  const rows = new Map<string, number>();
  if (communities && name) {
    const code = valuesOf(communities, '社区代码');
    for (let n = 0; n < communities.rows; n += 1) rows.set(textOf(code(n)), communities.rowOf(n, name));
  }
  const table: Table = {
    name: LAST_ROSTER,
    sheet: communities?.sheet ?? COMMUNITIES,
    columns: lastRoster.columns.map((spec) => ({
      name: spec.name,
      values: columnOf(before, spec.name),
      column: spec.name === '所属社区代码' ? (name?.column ?? -1) : -1,
    })),
    rows: before.rows,
    spec: lastRoster,
    rowOf: (record) => rows.get(successors[record]?.[0] ?? '') ?? -1,
  };
  return withDerived(table, {
    [DERIVED.person]: people.keys,
    [DERIVED.movement]: people.keys.map((key) => match.last.get(key) ?? null),
    [LAST_ROSTER_DERIVED.heirs]: successors.map((list) => list.join('、')),
    [LAST_ROSTER_DERIVED.proposed]: people.keys.map((key) => match.proposed.get(key) ?? null),
  });
}

/** What communities that vanished, and of which 区划变更 says nothing, probably are now. */
function likelyOf(
  data: ReturnData,
  last: ReturnData,
  lastPeople: Roster,
  nowPeople: Roster,
): Map<string, Likely> {
  const [before, after] = [last.tables.get(COMMUNITIES), data.tables.get(COMMUNITIES)];
  if (!before || !after) return new Map();
  const changes = divisionChanges(data, aboutOf(last).date, aboutOf(data).date);
  const [from, to] = [new Set(changes.map((each) => each.from)), new Set(changes.map((each) => each.to))];
  const [old, present] = [communitiesOf(before), communitiesOf(after)];
  const [oldCodes, codes] = [old, present].map((list) => new Set(list.map(({ code }) => code)));
  const gone = old.filter(({ code }) => !codes.has(code) && !from.has(code));
  const isNew = (code: string): boolean => !oldCodes.has(code) && !to.has(code);
  return likelyHeirs(gone, present, isNew, lastPeople.people, nowPeople.people);
}

function withLikely(
  prior: Table,
  communities: Table | undefined,
  likely: ReadonlyMap<string, Likely>,
): Table {
  const names = new Map(communities ? communitiesOf(communities).map(({ code, name }) => [code, name]) : []);
  const sheets = columnOf(prior, '表名').map(textOf);
  const keys = columnOf(prior, '主键').map(textOf);
  const ofCommunity = (value: (key: string) => Cell | undefined): Cell[] =>
    keys.map((key, n) => (sheets[n] === COMMUNITIES ? (value(key) ?? null) : null));
  return withDerived(prior, {
    社区名称: ofCommunity((key) => names.get(key)),
    [DERIVED.likely]: ofCommunity((key) => likely.get(key)?.code),
    [DERIVED.likelyGround]: ofCommunity((key) => likely.get(key)?.ground),
  });
}
