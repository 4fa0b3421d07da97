import { buildFindings, identifiedAnew } from '../build-findings';
import type { Ground, JudgedRule } from '../check';
import { concernsUnitsOf } from '../identify/units';
import { judge, Verdict } from '../judge';
import type { Compiled, Search, Steps } from '../language';
import type { ReadyRule } from '../prepare';
import type { Place } from './check-session';

/** Records judged in one step. */
const BATCH = 1024;

/** All formulas of a rule. */
export const compiledOf = ({ formula, when, by, expected, values }: ReadyRule): readonly Compiled[] =>
  [formula, when, by, expected, ...values.values()].filter((part) => part !== undefined);

/** Whether any part of what a rule says may be another once cells have changed. */
export const depends = (ready: ReadyRule, places: readonly Place[]): boolean =>
  places.some(
    ({ table, column }) =>
      table === ready.table ||
      concernsUnitsOf(ready.table, table.name, column.name) ||
      compiledOf(ready).some(({ wholes }) => wholes.some((grid) => grid.columns.includes(column.values))),
  );

/**
 * Judges those records of a rule anew that changed cells affect.
 *
 * @param before the verdicts that the rule had; they stay as they are, for whoever still shows the check before
 */
export function* rejudge(
  judged: JudgedRule,
  ready: ReadyRule,
  before: Uint8Array,
  places: readonly Place[],
  asking: ReadonlyMap<Search, Uint8Array>,
  ground: Ground,
): Steps<JudgedRule> {
  if (!depends(ready, places)) return judged;
  const records = affected(ready, places, asking);
  const counts = [0, judged.pass, judged.fail, judged.undecided];
  let verdicts = before;
  let failing = false;
  let others = false;
  for (let from = 0; from < records.length; from += BATCH) {
    const some = records.slice(from, from + BATCH);
    const now = judge(ready, some, ground.scope);
    some.forEach((record, n) => {
      const was = before[record];
      failing ||= was === Verdict.fail || now[n] === Verdict.fail;
      if (was === now[n]) return;
      others ||= was === Verdict.fail || now[n] === Verdict.fail;
      counts[was] -= 1;
      counts[now[n]] += 1;
      if (verdicts === before) verdicts = before.slice();
      verdicts[record] = now[n];
    });
    yield;
  }
  const failed = others ? placesOf(verdicts, Verdict.fail) : judged.failed;
  const [, pass, fail, undecided] = counts;
  const anew = { ...judged, pass, undecided, verdicts: () => verdicts };
  // Of a finding about an unchanged record, what it says of others may have changed all the same.
  const saysOfOthers = places.some(
    ({ column }) =>
      !ready.table.spec ||
      compiledOf(ready).some(({ wholes }) => wholes.some((grid) => grid.columns.includes(column.values))),
  );
  const belongsElsewhere = places.some(({ table, column }) =>
    concernsUnitsOf(ready.table, table.name, column.name),
  );
  if (!failing && (failed.length === 0 || !(saysOfOthers || belongsElsewhere))) {
    return anew;
  }
  if (!failing && !saysOfOthers && !ready.by) {
    const { rule, findings } = judged;
    const identified = identifiedAnew(rule, ready, failed, findings, ground.units);
    return { ...anew, findings: identified };
  }
  const findings = yield* buildFindings(judged.rule, ready, failed, ground.units);
  return { ...anew, failed, fail, findings };
}

/** Records with a changed cell, and those that count a changed record, ascending. */
function affected(
  ready: ReadyRule,
  places: readonly Place[],
  asking: ReadonlyMap<Search, Uint8Array>,
): number[] {
  const marked = new Uint8Array(ready.table.rows);
  for (const { table, record } of places) if (table === ready.table) marked[record] = 1;
  for (const formula of [ready.formula, ready.when]) {
    for (const search of formula?.searches() ?? []) {
      asking.get(search)?.forEach((mark, record) => (marked[record] |= mark));
    }
  }
  return placesOf(marked, 1);
}

/** Where a value stands, ascending. */
function placesOf(values: Uint8Array, value: number): number[] {
  const places: number[] = [];
  for (let at = values.indexOf(value); at >= 0; at = values.indexOf(value, at + 1)) places.push(at);
  return places;
}
