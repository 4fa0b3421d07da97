import { functions } from '../domain/functions/registry';
import type { ReturnData } from '../returns/table';
import { withAbsentSheets } from './absent';
import { BROKEN, brokenFinding } from './broken';
import { buildFindings, buildTableFinding } from './build-findings';
import { coverFields } from './cover';
import type { CheckResult, Finding, RuleOutcome } from './finding';
import { judgeTable, Verdict } from './judge';
import { judgeRecords } from './judge-records';
import { unitName, Units } from './identify/units';
import { Scope, type Steps } from './language';
import { asksForFindings, countHard, HARD_FINDINGS, lastOnesLast } from './last';
import { compareFindings, compareRules, sheetOrder } from './order';
import { FINGERPRINT, parametersOf } from './parameters';
import { prepare, type ReadyRule } from './prepare';
import { withComparable } from './prior/with-comparable';
import { UNREADABLE } from './own/row-problem';
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
  /**
   * Fingerprint of the values as they are, of `beforeSubmission(data)`: hexadecimal digits. Without one it cannot be
   * said whether a return that was submitted is still what was checked (I02).
   */
  readonly fingerprint?: string;
  /** Findings about the rules themselves, made where they were read. */
  readonly aboutRules?: readonly Finding[];
}

/** Small enough that a batch of any rule takes a few milliseconds. */
const BATCH = 2048;

/**
 * Checks a return. A generator, so that a shell can show progress and stay responsive: each step does a little
 * work; whoever stops asking for steps cancels the check. Findings come in a fixed order (sheet, hard before
 * soft, rule, row) which depends neither on the order of the rules nor on the size of a batch.
 */
export function* check(
  given: ReturnData,
  rules: readonly Rule[],
  options: CheckOptions = {},
): Generator<CheckProgress, CheckResult> {
  const data = withComparable(withAbsentSheets(given));
  const batch = options.batch ?? BATCH;
  const parameters = new Map(parametersOf(data)).set(FINGERPRINT, options.fingerprint ?? null);
  const scope = new Scope(data, parameters, coverFields, functions);
  const place = sheetOrder(data);
  const ordered = lastOnesLast([...rules].sort(compareRules(place)));
  const total = ordered.reduce((sum, rule) => sum + steps(rule, data, batch), 0);
  const structure = structureFindings(data);
  const units = new Units(data);
  const ofReporting = (finding: Finding): Finding => ({ ...finding, ...unitName(units.reporting) });
  const findings: Finding[] = [...structure, ...(options.aboutRules ?? [])].map(ofReporting);
  const tally = new Tally();
  let done = 0;
  for (const rule of ordered) {
    if (asksForFindings(rule)) parameters.set(HARD_FINDINGS, countHard(findings));
    // Compiled when its turn comes, so that no step has to compile them all.
    const prepared = prepare(rule, scope);
    if ('problem' in prepared) {
      tally.skip(rule.id, prepared.problem);
      const finding = brokenFinding(rule, prepared.problem, prepared.part, data);
      if (finding) findings.push(ofReporting(finding));
    } else if (!given.tables.has(rule.table)) {
      // It runs, but a sheet that was not handed in has no record, and nothing that could be said of it as a whole.
      tally.ran(rule.id);
    } else {
      let judged = 0;
      const judging = judgeRule(rule, prepared.ready, scope, units, batch, tally);
      let step = judging.next();
      for (; !step.done; step = judging.next()) {
        yield { done: done + Math.min((judged += 1), steps(rule, data, batch)), total, rule: rule.id };
      }
      for (const finding of step.value) findings.push(finding);
    }
    yield { done: (done += steps(rule, data, batch)), total, rule: rule.id };
  }
  findings.sort(compareFindings(place));
  const outcomes: RuleOutcome[] = [
    ...structureOutcomes(structure),
    ...ruleSheetOutcomes(findings, rules),
    ...tally.outcomes(),
  ];
  return { findings, outcomes };
}

/** Judges a rule in steps, and says what it found. */
function* judgeRule(
  rule: Rule,
  ready: ReadyRule,
  scope: Scope,
  units: Units,
  batch: number,
  tally: Tally,
): Steps<Finding[]> {
  tally.ran(rule.id);
  if (!ready.formula.perRecord) {
    // There is no record; any number will do.
    if (ready.when) yield* ready.when.prepare(0);
    yield* ready.formula.prepare(0);
    const verdict = judgeTable(ready, scope);
    const { pass, fail, undecided } = Verdict;
    tally.count(rule.id, Number(verdict === pass), Number(verdict === fail), Number(verdict === undecided));
    return verdict === Verdict.fail ? [buildTableFinding(rule, ready, units)] : [];
  }
  const { pass, undecided, failed } = yield* judgeRecords(ready, scope, batch);
  tally.count(rule.id, pass, failed.length, undecided);
  return yield* buildFindings(rule, ready, failed, units);
}

/** Said where rules of a workbook were used, or where there is something to say. */
function ruleSheetOutcomes(findings: readonly Finding[], rules: readonly Rule[]): RuleOutcome[] {
  const own = rules.some((rule) => rule.origin);
  return [BROKEN, UNREADABLE].flatMap((id) => {
    const fail = findings.filter((finding) => finding.rule === id).length;
    return fail > 0 || own ? [{ rule: id, status: 'ran', pass: fail === 0 ? 1 : 0, fail, undecided: 0 }] : [];
  });
}

/** Work a rule is expected to be, in batches; one that looks at the whole table or cannot run does less. */
const steps = (rule: Rule, data: ReturnData, batch: number): number =>
  Math.max(1, Math.ceil((data.tables.get(rule.table)?.rows ?? 0) / batch));
