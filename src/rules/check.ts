import { functions } from '../domain/functions/registry';
import type { Cell } from '../domain/cell';
import type { ReturnData } from '../returns/table';
import { withAbsentSheets } from './absent';
import { asTyped } from './as-typed';
import { BROKEN, brokenFinding } from './broken';
import { buildFindings, buildTableFinding } from './build-findings';
import { coverFields } from './cover';
import { ErrorCells } from './error-values';
import type { CheckResult, Finding, RuleOutcome } from './finding';
import { judgeTable, missingNames, Verdict } from './judge';
import { judgeRecords } from './judge-records';
import { unitName, Units } from './identify/units';
import { Room, Scope, type Selection, type Steps } from './language';
import { asksForFindings, countHard, HARD_FINDINGS, lastOnesLast } from './last';
import { compareFindings, compareRules, sheetOrder } from './order';
import { FINGERPRINT, isSettable, parametersOf } from './parameters';
import { prepare, type Prepared } from './prepare';
import { withComparable } from './prior/with-comparable';
import { placeholderFindings } from './own/placeholder-findings';
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
  const ground = groundOf(given, rules, options);
  return resultOf(ground, yield* judgeAll(ground));
}

/** What a check stands on: the return, what formulas may refer to, and the rules in the order they are judged. */
export interface Ground {
  readonly given: ReturnData;
  /** The same with a table for each sheet that may be left out. */
  readonly data: ReturnData;
  readonly scope: Scope;
  /** The same with codes as they were typed; the same scope where none was written in another form. */
  readonly typed: Scope;
  /** What the scope's formulas call by a bare name. */
  readonly parameters: Map<string, Cell>;
  readonly units: Units;
  readonly errors: ErrorCells;
  readonly rules: readonly Rule[];
  readonly ordered: readonly Rule[];
  readonly options: CheckOptions;
}

export function groundOf(given: ReturnData, rules: readonly Rule[], options: CheckOptions): Ground {
  const data = withComparable(withAbsentSheets(given));
  const parameters = new Map(parametersOf(data)).set(FINGERPRINT, options.fingerprint ?? null);
  const formulas = rules.flatMap(({ formula, when }) => (when === undefined ? [formula] : [when, formula]));
  const room = new Room(cellsOf(data) * BYTES);
  const scopeFor = (seen: ReturnData): Scope =>
    new Scope(seen, parameters, coverFields, functions, formulas, room);
  const scope = scopeFor(data);
  const seen = rules.some(({ codes }) => codes === 'asTyped') ? asTyped(data) : data;
  const typed = seen === data ? scope : scopeFor(seen);
  const ordered = lastOnesLast([...rules].sort(compareRules(sheetOrder(data))));
  const units = new Units(data);
  const errors = new ErrorCells(data, (column) => scope.dictionaries.known(column)?.values ?? column);
  return { given, data, scope, typed, parameters, units, errors, rules, ordered, options };
}

/** Bytes that a check comes to need for each cell of a return, about: more hardly cost anything, as they are not touched. */
const BYTES = 8;

function cellsOf({ tables }: ReturnData): number {
  let cells = 0;
  for (const { rows, columns } of tables.values()) cells += rows * columns.length;
  return cells;
}

/** What a rule's formulas refer to. */
export const scopeOf = ({ codes }: Rule, { scope, typed }: Ground): Scope =>
  codes === 'asTyped' ? typed : scope;

/** Tells rules that ask for it how many hard findings there are so far. */
export function tellFindings(
  { parameters, data, units, errors, options }: Ground,
  judged: readonly JudgedRule[],
): void {
  const before = [...structureFindings(data), ...errors.findings(units), ...(options.aboutRules ?? [])];
  parameters.set(HARD_FINDINGS, countHard([...before, ...judged.flatMap(({ findings }) => findings)]));
}

/** How one rule fared. */
export interface JudgedRule {
  readonly rule: Rule;
  readonly prepared: Prepared;
  readonly pass: number;
  readonly undecided: number;
  readonly fail: number;
  /** Records that fail, ascending; none where the rule is about the table. */
  readonly failed: Selection;
  readonly findings: readonly Finding[];
  /** The verdict of each record, where it was judged record by record. */
  verdicts?(): Uint8Array;
}

/** Judges all rules in their order. */
export function* judgeAll(ground: Ground): Generator<CheckProgress, JudgedRule[]> {
  const { data, ordered } = ground;
  const batch = ground.options.batch ?? BATCH;
  const total = ordered.reduce((sum, rule) => sum + steps(rule, data, batch), 0);
  const all: JudgedRule[] = [];
  let done = 0;
  for (const rule of ordered) {
    let judged = 0;
    if (asksForFindings(rule)) tellFindings(ground, all);
    // Compiled when its turn comes, so that no step has to compile them all.
    const judging = judgeRule(rule, prepare(rule, scopeOf(rule, ground)), ground);
    let step = judging.next();
    for (; !step.done; step = judging.next()) {
      yield { done: done + Math.min((judged += 1), steps(rule, data, batch)), total, rule: rule.id };
    }
    all.push(step.value);
    yield { done: (done += steps(rule, data, batch)), total, rule: rule.id };
  }
  // What changes from here on is little, and made and dropped again and again.
  ground.scope.room.close();
  return all;
}

/** Judges a rule in steps, and says what it found. */
export function* judgeRule(rule: Rule, prepared: Prepared, ground: Ground): Steps<JudgedRule> {
  const { units, data, options } = ground;
  const scope = scopeOf(rule, ground);
  const nothing = { rule, prepared, pass: 0, undecided: 0, fail: 0, failed: [], findings: [] };
  if ('problem' in prepared) {
    const finding = brokenFinding(rule, prepared.problem, prepared.part, data);
    return { ...nothing, findings: finding ? [{ ...finding, ...unitName(units.reporting) }] : [] };
  }
  // It runs, but a sheet that was not handed in has no record, and nothing that could be said of it as a whole.
  if (!ground.given.tables.has(rule.table)) return nothing;
  const { ready } = prepared;
  if (!ready.formula.perRecord) {
    // There is no record; any number will do.
    if (ready.when) yield* ready.when.prepare(0);
    yield* ready.formula.prepare(0);
    const verdict = judgeTable(ready, scope);
    return {
      ...nothing,
      pass: Number(verdict === Verdict.pass),
      undecided: Number(verdict === Verdict.undecided),
      fail: Number(verdict === Verdict.fail),
      findings: verdict === Verdict.fail ? [buildTableFinding(rule, ready, units, scope.data)] : [],
    };
  }
  const judgement = yield* judgeRecords(ready, scope, options.batch ?? BATCH);
  const { pass, undecided, failed, verdicts } = judgement;
  const findings = yield* buildFindings(rule, ready, failed, units);
  return { rule, prepared, pass, undecided, fail: failed.length, failed, findings, verdicts };
}

/** The findings of all rules in their order, and how each rule went. */
export function resultOf(
  { given, data, scope, rules, units, errors, options }: Ground,
  judged: readonly JudgedRule[],
): CheckResult {
  const ofReporting = (finding: Finding): Finding => ({ ...finding, ...unitName(units.reporting) });
  const about = [...structureFindings(data), ...(options.aboutRules ?? [])].map(ofReporting);
  const findings: Finding[] = [...about, ...errors.findings(units)];
  const tally = new Tally();
  for (const { rule, prepared, pass, fail, undecided, findings: found } of judged) {
    if ('problem' in prepared) tally.skip(rule.id, prepared.problem);
    else {
      tally.ran(rule.id);
      tally.want(rule.id, missingNames(prepared.ready, scope).filter(isSettable));
      if (given.tables.has(rule.table)) tally.count(rule.id, pass, fail, undecided);
    }
    for (const finding of found) findings.push(finding);
    if ('ready' in prepared) findings.push(...placeholderFindings(rule, prepared.ready).map(ofReporting));
  }
  findings.sort(compareFindings(sheetOrder(data)));
  const outcomes: RuleOutcome[] = [
    ...structureOutcomes(findings),
    ...ruleSheetOutcomes(findings, rules),
    ...tally.outcomes(),
  ];
  return { findings, outcomes };
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
