import { type Cell, isBlank, isError } from '../domain/cell';
import type { TableColumn } from '../returns/table';
import { type Compiled, type Scope, type Selection, single } from './language';
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

/** Judges some records of a table; the verdicts come in their order. */
export function judge(rule: ReadyRule, records: Selection, scope: Scope): Uint8Array {
  const verdicts = new Uint8Array(records.length);
  if (namesMissing(rule, scope)) return verdicts.fill(Verdict.undecided);
  for (let n = 0; n < verdicts.length; n += 1) verdicts[n] = judgeRecord(rule, records[n]);
  return verdicts;
}

function judgeRecord(rule: ReadyRule, record: number): Verdict {
  const { when, formula, needs, scopeNeeds, missing } = rule;
  if (when) {
    // A blank that the rule says it needs leaves open whether the record is in scope at all.
    const blank = lacking(scopeNeeds, record, missing);
    if (blank !== null) return blank;
    const applies = verdictOf(when, record);
    if (applies !== Verdict.pass) return applies === Verdict.fail ? Verdict.outOfScope : applies;
  }
  return lacking(needs, record, missing) ?? verdictOf(formula, record);
}

/** A rule that does not depend on the record: one verdict for the table. */
export function judgeTable(rule: ReadyRule, scope: Scope): Verdict {
  if (namesMissing(rule, scope)) return Verdict.undecided;
  if (rule.when) {
    const applies = verdictOf(rule.when, 0);
    if (applies !== Verdict.pass) return applies === Verdict.fail ? Verdict.outOfScope : applies;
  }
  return verdictOf(rule.formula, 0);
}

/** A cover field or threshold that is not given leaves every record undecided. */
export const namesMissing = (rule: ReadyRule, scope: Scope): boolean => missingNames(rule, scope).length > 0;

/** Names that its formulas call and that have no value. */
export const missingNames = ({ formula, when }: ReadyRule, scope: Scope): string[] =>
  [formula, when].flatMap((part) => part?.names.filter((name) => isBlank(scope.named(name))) ?? []);

/** What a blank or an error in one of the columns makes of a record; null where there is none. */
function lacking(
  columns: readonly TableColumn[],
  record: number,
  missing: ReadyRule['missing'],
): Verdict | null {
  for (let i = 0; i < columns.length; i += 1) {
    const cell = columns[i].values[record];
    if (isBlank(cell)) return Verdict[missing];
    if (isError(cell)) return Verdict.undecided;
  }
  return null;
}
