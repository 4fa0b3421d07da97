import { isBlank, type Cell } from '../../domain/cell';
import { readDate } from '../../domain/dates/read-date';
import type { Ymd } from '../../domain/dates/ymd';
import { aboutOf } from '../../returns/prior/about';
import { textOf } from '../../returns/prior/column';
import { type Comparable, comparable } from '../../returns/prior/comparable';
import { divisionChanges } from '../../returns/prior/division-changes';
import { periodEnd } from '../../returns/prior/period-end';
import { successors } from '../../returns/prior/successors';
import type { ReturnData, Table } from '../../returns/table';
import { CHANGES, COMMUNITIES, ELECTIONS, PRIOR } from '../catalogue/columns';
import { columnOf, withDerived } from './derived-column';
import { DERIVED, LAST_DATE, LAST_ROSTER } from './names';

/**
 * The return with what rules against last period go by, whether 上期数据 was filled in by hand or taken from last
 * period's return: which communities can only be compared together, by 区划变更. It is done for every return, so
 * that such rules can always be run.
 */
export function withComparable(data: ReturnData): ReturnData {
  const communities = data.tables.get(COMMUNITIES);
  const prior = data.tables.get(PRIOR);
  const tables = new Map(data.tables);
  if (communities) {
    const groups = comparable(heirsOf(data));
    tables.set(COMMUNITIES, withGroups(communities, groups));
    if (prior) tables.set(PRIOR, withGroupKeys(prior, groups));
  } else if (prior) {
    tables.set(PRIOR, withGroupKeys(prior, comparable(new Map())));
  }
  const changes = data.tables.get(CHANGES);
  // A register that was not handed in is empty, and its people are nobody.
  if (changes && data.tables.has(LAST_ROSTER))
    tables.set(CHANGES, withDerived(changes, { [DERIVED.person]: columnOf(changes, DERIVED.person) }));
  return { ...data, tables };
}

/** For each community of last period, those of this one that took its place. */
export function heirsOf(data: ReturnData): Map<string, readonly string[]> {
  const prior = data.tables.get(PRIOR);
  const communities = data.tables.get(COMMUNITIES);
  const last = new Set<string>();
  if (prior) {
    const sheets = columnOf(prior, '表名');
    columnOf(prior, '主键').forEach((key, n) => {
      if (textOf(sheets[n] ?? null) === COMMUNITIES && !isBlank(key)) last.add(textOf(key));
    });
  }
  const now = new Set(communities ? columnOf(communities, '社区代码').map(textOf) : []);
  now.delete('');
  const changes = divisionChanges(data, lastDay(data, prior), aboutOf(data).date);
  // A change may name a community that no figure is known of: what it was merged into then cannot be compared.
  const passed = new Set(changes.map(({ to }) => to).filter((code) => !now.has(code)));
  for (const { from } of changes) if (from !== '' && !passed.has(from)) last.add(from);
  return successors(last, now, changes);
}

/** The end of last period: its reference date where its return was chosen, else as 上期期别 says. */
function lastDay(data: ReturnData, prior: Table | undefined): Ymd | null {
  const named = data.names?.get(LAST_DATE);
  if (named && 'value' in named && !isBlank(named.value)) {
    const day = readDate(named.value);
    return typeof day === 'number' ? day : null;
  }
  const periods = prior ? columnOf(prior, '上期期别') : [];
  const first = periods.find((cell) => !isBlank(cell));
  return first === undefined ? null : periodEnd(textOf(first));
}

const withGroups = (communities: Table, { ofNow }: Comparable): Table =>
  withDerived(communities, {
    // A community without a past is a group of its own.
    [DERIVED.group]: columnOf(communities, '社区代码').map((code) => ofNow.get(textOf(code)) ?? code),
  });

function withGroupKeys(prior: Table, groups: Comparable): Table {
  const [sheets, keys, figures] = ['表名', '主键', '指标'].map((name) => columnOf(prior, name).map(textOf));
  const ids = keys.map((key, n) => `${sheets[n]}/${figures[n]}/${groups.ofLast.get(key) ?? key}`);
  const seen = new Map<string, Set<string>>();
  const twice = new Set<string>();
  ids.forEach((id, n) => {
    const known = seen.get(id) ?? new Set<string>();
    if (known.has(keys[n])) twice.add(id);
    seen.set(id, known.add(keys[n]));
  });
  const blanks = keys.map((): Cell => null);
  return withDerived(prior, {
    [DERIVED.groupKey]: keys.map((key, n) => {
      if (twice.has(ids[n])) return null;
      const group = groups.ofLast.get(key);
      const size = group === undefined ? { last: 1, now: 1 } : groups.sizes.get(group);
      // A sum without one of its parts says nothing.
      if (sheets[n] === COMMUNITIES) return size?.last === seen.get(ids[n])?.size ? (group ?? key) : null;
      // Terms of office do not add up.
      if (sheets[n] === ELECTIONS) return size?.last === 1 && size.now === 1 ? (group ?? key) : null;
      return key;
    }),
    社区名称: blanks,
    [DERIVED.likely]: blanks,
    [DERIVED.likelyGround]: blanks,
  });
}
