import { functions } from '../domain/functions/registry';
import type { ReturnData } from '../returns/table';
import { buildFindings, buildTableFinding, type Failure, groupFailures } from './build-findings';
import { coverFields } from './cover';
import type { CheckResult, Finding, RuleOutcome } from './finding';
import { judge, judgeTable } from './judge';
import { Scope } from './language';
import { compareFindings, compareRules, sheetOrder } from './order';
import { parametersOf } from './parameters';
import { prepare, type ReadyRule } from './prepare';
import type { Rule } from './rule';
import { structureFindings, structureOutcomes } from './structure';
import { Tally } from './tally';

export interface CheckProgress {
  readonly done: number;
  readonly total: number;
  /** Id of the rule that is being judged. */
  readonly rule: string;
}

export interface CheckOptions {
  /** Records judged between two yields; findings do not depend on it. */
  readonly batch?: number;
}

/** Small enough that a batch of any rule takes a few milliseconds. */
const BATCH = 4096;

/**
 * Checks a return. A generator, so that a shell can show progress and stay responsive: each step does a little
 * work; whoever stops asking for steps cancels the check. Findings come in a fixed order (sheet, hard before
 * soft, rule, row) which depends neither on the order of the rules nor on the size of a batch.
 */
export function* check(
  data: ReturnData,
  rules: readonly Rule[],
  options: CheckOptions = {},
): Generator<CheckProgress, CheckResult> {
  const batch = options.batch ?? BATCH;
  const scope = new Scope(data, parametersOf(data), coverFields, functions);
  const place = sheetOrder(data);
  const ordered = [...rules].sort(compareRules(place));
  const total = ordered.reduce((sum, rule) => sum + steps(rule, data, batch), 0);
  const structure = structureFindings(data);
  const findings: Finding[] = [...structure];
  const tally = new Tally();
  let done = 0;
  for (const rule of ordered) {
    // Compiled when its turn comes, so that no step has to compile them all.
    const prepared = prepare(rule, scope);
    if ('problem' in prepared) {
      tally.skip(rule.id, prepared.problem);
    } else {
      let judged = 0;
      for (const step of judgeRule(rule, prepared.ready, scope, batch, tally)) {
        if (step) for (const finding of step) findings.push(finding);
        else yield { done: done + Math.min((judged += 1), steps(rule, data, batch)), total, rule: rule.id };
      }
    }
    yield { done: (done += steps(rule, data, batch)), total, rule: rule.id };
  }
  findings.sort(compareFindings(place));
  const outcomes: RuleOutcome[] = [...structureOutcomes(structure), ...tally.outcomes()];
  return { findings, outcomes };
}

/** Judges a rule batch by batch: null after each batch, the findings at the end. */
function* judgeRule(
  rule: Rule,
  ready: ReadyRule,
  scope: Scope,
  batch: number,
  tally: Tally,
): Generator<Finding[] | null> {
  if (!ready.formula.perRecord) {
    const verdict = judgeTable(ready, scope);
    if (verdict !== 'outOfScope') tally.add(rule.id, verdict);
    else tally.ran(rule.id);
    if (verdict === 'fail') yield [buildTableFinding(rule, ready)];
    yield null;
    return;
  }
  const failures: Failure[] = [];
  tally.ran(rule.id);
  for (let first = 0; first < ready.table.rows; first += batch) {
    const size = Math.min(batch, ready.table.rows - first);
    const records = new Array<number>(size);
    for (let n = 0; n < size; n += 1) records[n] = first + n;
    const verdicts = judge(ready, records, scope);
    tally.count(rule.id, verdicts.pass, verdicts.failed.length, verdicts.undecided);
    for (const failure of buildFindings(rule, ready, verdicts.failed)) failures.push(failure);
    yield null;
  }
  yield groupFailures(failures);
}

/** Work a rule is expected to be, in batches; one that looks at the whole table or cannot run does less. */
const steps = (rule: Rule, data: ReturnData, batch: number): number =>
  Math.max(1, Math.ceil((data.tables.get(rule.table)?.rows ?? 0) / batch));
