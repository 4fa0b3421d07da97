import { type Cell, isBlank, isError } from '../domain/cell';
import type { TableColumn } from '../returns/table';
import { at, type Compiled, type Scope, type Selection, single } from './language';
import type { ReadyRule } from './prepare';

/** How the records of one batch fared; records out of a rule's scope are in none of them. */
export interface Verdicts {
  readonly pass: number;
  readonly undecided: number;
  /** Records that fail, ascending. */
  readonly failed: Selection;
}

type Verdict = 'pass' | 'fail' | 'undecided';

/** TRUE (or a number other than 0) passes, FALSE (or 0) fails; blank, errors and text cannot be judged. */
function verdict(cell: Cell): Verdict {
  if (typeof cell === 'boolean') return cell ? 'pass' : 'fail';
  return typeof cell === 'number' ? (cell !== 0 ? 'pass' : 'fail') : 'undecided';
}

/** Judges some records of a table. */
export function judge(rule: ReadyRule, records: Selection, scope: Scope): Verdicts {
  let undecided = 0;
  let inScope = records;
  if (namesMissing(rule, scope)) return { pass: 0, undecided: records.length, failed: [] };
  if (rule.when) {
    // A blank that the rule says it needs leaves open whether the record is in scope at all.
    const known = withoutBlanks(records, rule.scopeNeeds);
    undecided += records.length - known.length;
    const applies = outcomes(rule.when, known);
    inScope = known.filter((_, n) => applies(n) === 'pass');
    for (let n = 0; n < known.length; n += 1) if (applies(n) === 'undecided') undecided += 1;
  }
  const answerable = withoutBlanks(inScope, rule.needs);
  undecided += inScope.length - answerable.length;
  if (answerable.length === 0) return { pass: 0, undecided, failed: [] };
  const found = outcomes(rule.formula, answerable);
  const failed: number[] = [];
  let pass = 0;
  for (let n = 0; n < answerable.length; n += 1) {
    const outcome = found(n);
    if (outcome === 'pass') pass += 1;
    else if (outcome === 'fail') failed.push(answerable[n]);
    else undecided += 1;
  }
  return { pass, undecided, failed };
}

/** A rule that does not depend on the record: one verdict for the table. */
export function judgeTable(rule: ReadyRule, scope: Scope): Verdict | 'outOfScope' {
  if (namesMissing(rule, scope)) return 'undecided';
  if (rule.when) {
    const applies = verdict(single(at(rule.when.evaluate([]), 0)));
    if (applies !== 'pass') return applies === 'fail' ? 'outOfScope' : 'undecided';
  }
  return verdict(single(at(rule.formula.evaluate([]), 0)));
}

function outcomes(formula: Compiled, records: Selection): (n: number) => Verdict {
  const value = formula.evaluate(records);
  return (n) => verdict(single(at(value, n)));
}

/** A cover field or threshold that is not given leaves every record undecided. */
const namesMissing = (rule: ReadyRule, scope: Scope): boolean =>
  [rule.formula, rule.when].some((formula) => formula?.names.some((name) => isBlank(scope.named(name))));

function withoutBlanks(records: Selection, columns: readonly TableColumn[]): Selection {
  if (columns.length === 0) return records;
  const filled = (record: number): boolean => {
    for (const column of columns) {
      const cell = column.values[record];
      if (isBlank(cell) || isError(cell)) return false;
    }
    return true;
  };
  // Most batches have no blank at all.
  return records.every(filled) ? records : records.filter(filled);
}
