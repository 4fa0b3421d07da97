import { type Cell, isBlank, isError } from '../domain/cell';
import type { TableColumn } from '../returns/table';
import { borrow, type Compiled, fill, giveBack, type Scope, type Selection, single } from './language';
import type { ReadyRule } from './prepare';

/** How a record fares; one that is out of a rule's scope neither passes nor fails. */
export enum Verdict {
  outOfScope,
  pass,
  fail,
  undecided,
}

/** TRUE (or a number other than 0) passes, FALSE (or 0) fails; blank, errors and text cannot be judged. */
function verdict(cell: Cell): Verdict {
  if (typeof cell === 'boolean') return cell ? Verdict.pass : Verdict.fail;
  if (typeof cell === 'number') return cell !== 0 ? Verdict.pass : Verdict.fail;
  return Verdict.undecided;
}

const verdictOf = (formula: Compiled, record: number): Verdict => verdict(single(formula.at(record)));

/** Stands for a verdict that is still to be found. */
const OPEN = 255;

/** Judges some records of a table; the verdicts come in their order, in the array where one is given. */
export function judge(
  rule: ReadyRule,
  records: Selection,
  scope: Scope,
  verdicts: Uint8Array = new Uint8Array(records.length),
): Uint8Array {
  if (namesMissing(rule, scope)) return verdicts.fill(Verdict.undecided);
  const { when, formula, needs, scopeNeeds, missing } = rule;
  verdicts.fill(OPEN);
  if (when) {
    // A blank that the rule says it needs leaves open whether the record is in scope at all.
    findLacking(scopeNeeds, records, missing, verdicts);
    evaluate(when, records, verdicts, IN_SCOPE);
  }
  findLacking(needs, records, missing, verdicts);
  evaluate(formula, records, verdicts, ITSELF);
  return verdicts;
}

/** What a verdict of the formula becomes: itself. */
const ITSELF: readonly Verdict[] = [Verdict.outOfScope, Verdict.pass, Verdict.fail, Verdict.undecided];

/** The same for the condition that brings a record into scope: one that fails it is out, one that meets it still open. */
const IN_SCOPE: readonly number[] = [Verdict.outOfScope, OPEN, Verdict.outOfScope, Verdict.undecided];

/** The records whose verdict is open: mostly all. */
function openOf(records: Selection, verdicts: Uint8Array): Selection {
  let n = 0;
  while (n < verdicts.length && verdicts[n] === OPEN) n += 1;
  if (n === verdicts.length) return records;
  const open = records.slice(0, n);
  for (n += 1; n < verdicts.length; n += 1) if (verdicts[n] === OPEN) open.push(records[n]);
  return open;
}

/** Evaluates a formula for the records whose verdict is open. */
function evaluate(
  formula: Compiled,
  records: Selection,
  verdicts: Uint8Array,
  become: readonly number[],
): void {
  const values = borrow();
  fill(formula.at, openOf(records, verdicts), values);
  let next = 0;
  for (let n = 0; n < verdicts.length; n += 1) {
    if (verdicts[n] !== OPEN) continue;
    verdicts[n] = become[verdict(single(values[next]))];
    next += 1;
  }
  giveBack(values);
}

/** A rule that does not depend on the record: one verdict for the table. */
export function judgeTable(rule: ReadyRule, scope: Scope): Verdict {
  if (namesMissing(rule, scope)) return Verdict.undecided;
  if (rule.when) {
    const applies = IN_SCOPE[verdictOf(rule.when, 0)];
    if (applies !== OPEN) return applies;
  }
  return verdictOf(rule.formula, 0);
}

/** A cover field or threshold that is not given leaves every record undecided. */
export const namesMissing = (rule: ReadyRule, scope: Scope): boolean => missingNames(rule, scope).length > 0;

/** Names that its formulas call and that have no value. */
export const missingNames = ({ formula, when }: ReadyRule, scope: Scope): string[] =>
  [formula, when].flatMap((part) => part?.names.filter((name) => isBlank(scope.named(name))) ?? []);

/** Settles the records with a blank or an error in one of the columns: the first of them decides. */
function findLacking(
  columns: readonly TableColumn[],
  records: Selection,
  missing: ReadyRule['missing'],
  verdicts: Uint8Array,
): void {
  for (const { values } of columns) {
    for (let n = 0; n < records.length; n += 1) {
      const cell = values[records[n]];
      if (verdicts[n] !== OPEN) continue;
      if (isBlank(cell)) verdicts[n] = Verdict[missing];
      else if (isError(cell)) verdicts[n] = Verdict.undecided;
    }
  }
}
