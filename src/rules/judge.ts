import { type Cell, isBlank, isError } from '../domain/cell';
import type { TableColumn } from '../returns/table';
import { at, type Compiled, type Scope, type Selection, single } from './language';
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

/** Judges some records of a table; the verdicts come in their order. */
export function judge(rule: ReadyRule, records: Selection, scope: Scope): Uint8Array {
  const verdicts = new Uint8Array(records.length);
  if (namesMissing(rule, scope)) return verdicts.fill(Verdict.undecided);
  let places = records.map((_, place) => place);
  if (rule.when) {
    // A blank that the rule says it needs leaves open whether the record is in scope at all.
    places = withoutBlanks(rule, places, records, rule.scopeNeeds, verdicts);
    decide(rule.when, records, places, verdicts);
    places = places.filter((place) => verdicts[place] === Verdict.pass);
    for (let n = 0; n < verdicts.length; n += 1) {
      if (verdicts[n] !== Verdict.undecided) verdicts[n] = Verdict.outOfScope;
    }
  }
  decide(rule.formula, records, withoutBlanks(rule, places, records, rule.needs, verdicts), verdicts);
  return verdicts;
}

function decide(
  formula: Compiled,
  records: Selection,
  places: readonly number[],
  verdicts: Uint8Array,
): void {
  if (places.length === 0) return;
  const all = places.length === records.length;
  const value = formula.evaluate(all ? records : places.map((place) => records[place]));
  for (let n = 0; n < places.length; n += 1) verdicts[places[n]] = verdict(single(at(value, n)));
}

/** A rule that does not depend on the record: one verdict for the table. */
export function judgeTable(rule: ReadyRule, scope: Scope): Verdict {
  if (namesMissing(rule, scope)) return Verdict.undecided;
  if (rule.when) {
    const applies = verdict(single(at(rule.when.evaluate([]), 0)));
    if (applies !== Verdict.pass) return applies === Verdict.fail ? Verdict.outOfScope : applies;
  }
  return verdict(single(at(rule.formula.evaluate([]), 0)));
}

/** A cover field or threshold that is not given leaves every record undecided. */
const namesMissing = (rule: ReadyRule, scope: Scope): boolean =>
  [rule.formula, rule.when].some((formula) => formula?.names.some((name) => isBlank(scope.named(name))));

/** Leaves out the places whose record has a blank in one of the columns: undecided, or what the rule says. */
function withoutBlanks(
  { missing }: ReadyRule,
  places: number[],
  records: Selection,
  columns: readonly TableColumn[],
  verdicts: Uint8Array,
): number[] {
  for (const { values } of columns) {
    const isFilled = (place: number): boolean => {
      const cell = values[records[place]];
      const blank = isBlank(cell);
      if (!blank && !isError(cell)) return true;
      verdicts[place] = blank ? Verdict[missing] : Verdict.undecided;
      return false;
    };
    // Most columns have no blank at all.
    if (!places.every(isFilled)) places = places.filter(isFilled);
  }
  return places;
}
