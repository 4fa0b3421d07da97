import { communityWorkforce } from '../../../src/returns';
import type { ReturnData } from '../../../src/returns/table';
import type { Rule } from '../../../src/rules/rule';
import { referencesOf } from '../../../src/rules/self-check/references';
import { returnData } from '../support/return-data';
import { soundReturn } from './base';
import type { Suite } from './collect';
import { families } from './families';
import { bounds } from './bounds';
import { further } from './further';
import { alone, BROKEN_CELL, type Verdicts, withCell } from './judge-alone';

const sound = returnData(soundReturn);

/** Returns on which one rule, judged alone, fails, passes and cannot tell. */
export interface Evidence {
  readonly fails: readonly ReturnData[];
  readonly passes: readonly ReturnData[];
  readonly undecided: readonly ReturnData[];
}

/** What the cases of the catalogue's tests, and the families' values, show of a rule. */
export function evidenceOf(rule: Rule, suites: readonly Suite[]): Evidence {
  const shown = [
    ...fromFamily(rule),
    ...fromSuites(rule, suites),
    ...[...further, ...bounds]
      .filter(([id, sheet]) => id === rule.id && sheet === rule.table)
      .map(([, , parts]) => returnData(parts)),
    sound,
  ].map((data) => ({ data, ...alone(rule, data) }));
  const those = (which: (verdicts: Verdicts) => boolean) => shown.filter(which).map(({ data }) => data);
  const fails = those(({ fail }) => fail > 0);
  const passes = those(({ pass, fail }) => pass > 0 && fail === 0);
  const open = those(({ undecided }) => undecided > 0);
  return {
    fails,
    passes: [...passes, ...(rule.id === 'S14' ? fails.flatMap((data) => corrected(rule, data)) : [])],
    undecided: open.length > 0 ? open : fails.slice(0, 3).flatMap((data) => unanswerable(rule, data)),
  };
}

function fromSuites(rule: Rule, suites: readonly Suite[]): ReturnData[] {
  return suites
    .filter(({ sheet }) => sheet === rule.table)
    .flatMap(({ cases }) => cases)
    .filter((each) => each.rule === rule.id)
    .flatMap(({ fail, pass, undecided }) => [fail, pass, ...(undecided ? [undecided] : [])])
    .map(returnData);
}

function fromFamily(rule: Rule): ReturnData[] {
  const family = families[rule.id];
  const [name] = rule.marks;
  const spec = communityWorkforce.sheets.find((sheet) => sheet.name === rule.table);
  const column = spec?.columns.find((each) => each.name === name);
  if (!family || !column) return [];
  // Sheets that the sound return does not have are shown by their own tests' cases alone.
  if (!sound.tables.has(rule.table)) return [];
  return [family.fail(column), family.pass(column)].map((value) =>
    withCell(sound, rule.table, column.name, 0, value),
  );
}

/** The return with the value that a rule expected. */
function corrected(rule: Rule, data: ReturnData): ReturnData[] {
  const [finding] = alone(rule, data).findings;
  const fixed = withCell(data, rule.table, rule.marks[0]!, 0, finding!.expected);
  return alone(rule, fixed).pass > 0 ? [fixed] : [];
}

/** The returns that a rule fails, with one cell that it reads blank or an error, where it then cannot tell. */
function unanswerable(rule: Rule, data: ReturnData): ReturnData[] {
  const rows = data.tables.get(rule.table)!.rows;
  for (const column of ownColumns(rule)) {
    for (const value of [null, BROKEN_CELL]) {
      for (let record = 0; record < rows; record += 1) {
        const open = withCell(data, rule.table, column, record, value);
        if (alone(rule, open).undecided > 0) return [open];
      }
    }
  }
  // A rule that looks at other sheets alone is told nothing by an error there.
  for (const { table, first } of referencesOf(rule)) {
    if (table === rule.table || !data.tables.has(table)) continue;
    const open = withCell(data, table, first, 0, BROKEN_CELL);
    if (alone(rule, open).undecided > 0) return [open];
  }
  return [];
}

/** Columns of its own table that a rule reads. */
const ownColumns = (rule: Rule): readonly string[] => [
  ...new Set([
    ...(rule.needs ?? []),
    ...referencesOf(rule)
      .filter(({ table }) => table === rule.table)
      .map(({ first }) => first),
  ]),
];
