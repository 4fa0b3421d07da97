import { buildFindings } from '../build-findings';
import type { Ground, JudgedRule } from '../check';
import { judge, Verdict } from '../judge';
import type { Compiled, Search, Steps } from '../language';
import type { ReadyRule } from '../prepare';
import type { Place } from './check-session';
import { concernsUnits } from './unit-columns';

/** All formulas of a rule. */
export const compiledOf = ({ formula, when, by, expected, values }: ReadyRule): readonly Compiled[] =>
  [formula, when, by, expected, ...values.values()].filter((part) => part !== undefined);

/** Whether any part of what a rule says may be another once cells have changed. */
export const depends = (ready: ReadyRule, places: readonly Place[]): boolean =>
  places.some(
    ({ table, column }) =>
      table === ready.table ||
      concernsUnits(table, column) ||
      compiledOf(ready).some(({ wholes }) => wholes.some((grid) => grid.columns.includes(column.values))),
  );

/** Judges those records of a rule anew that changed cells affect; `verdicts` are brought up to date. */
export function* rejudge(
  judged: JudgedRule,
  ready: ReadyRule,
  verdicts: Uint8Array,
  places: readonly Place[],
  asking: ReadonlyMap<Search, Uint8Array>,
  ground: Ground,
): Steps<JudgedRule> {
  if (!depends(ready, places)) return judged;
  const records = affected(ready, places, asking);
  const now = judge(ready, records, ground.scope);
  let failing = false;
  records.forEach((record, n) => {
    failing ||= verdicts[record] === Verdict.fail || now[n] === Verdict.fail;
    verdicts[record] = now[n];
  });
  const { pass, undecided, failed } = records.length > 0 ? tallied(verdicts) : judged;
  // Of a finding about an unchanged record, what it says of others may have changed all the same.
  const saysOfOthers = places.some(
    ({ table, column }) =>
      concernsUnits(table, column) ||
      !ready.table.spec ||
      compiledOf(ready).some(({ wholes }) => wholes.some((grid) => grid.columns.includes(column.values))),
  );
  if (!failing && !(saysOfOthers && failed.length > 0)) return { ...judged, pass, undecided };
  const findings = yield* buildFindings(judged.rule, ready, failed, ground.units);
  return { ...judged, pass, undecided, failed, fail: failed.length, findings };
}

/** Records with a changed cell, and those that count a changed record, ascending. */
function affected(
  ready: ReadyRule,
  places: readonly Place[],
  asking: ReadonlyMap<Search, Uint8Array>,
): number[] {
  const records = new Set<number>();
  for (const { table, record } of places) if (table === ready.table) records.add(record);
  for (const formula of [ready.formula, ready.when]) {
    for (const search of formula?.searches() ?? []) {
      asking.get(search)?.forEach((mark, record) => mark && records.add(record));
    }
  }
  return [...records].sort((a, b) => a - b);
}

function tallied(verdicts: Uint8Array): { pass: number; undecided: number; failed: number[] } {
  const totals = [0, 0, 0, 0];
  for (let record = 0; record < verdicts.length; record += 1) totals[verdicts[record]] += 1;
  const failed: number[] = [];
  for (let record = 0; totals[Verdict.fail] > 0 && record < verdicts.length; record += 1) {
    if (verdicts[record] === Verdict.fail) failed.push(record);
  }
  return { pass: totals[Verdict.pass], undecided: totals[Verdict.undecided], failed };
}
