import { functions } from '../../domain/functions/registry';
import { communityWorkforce } from '../../returns';
import type { Table, WorkbookName } from '../../returns/table';
import { emptyTable } from '../absent';
import { coverFields } from '../cover';
import { FormulaProblem, parseFormula, type Problem, requireCalls, requireVerdict, Scope } from '../language';
import { parametersOf } from '../parameters';
import { prepare } from '../prepare';
import { withEmptyPrior } from '../prior/empty-prior';
import type { Rule } from '../rule';
import { certain, oneSided, ruleAnswers, said } from './answers';
import { codeSpellings } from './codes';
import { contradictions, duplicates, type Known } from './pairs';
import { settled } from '../tolerance/allowance';
import type { RuleSetProblem } from './problem';
import { ownCells } from './references';
import { inconsistencies, linearCertainty } from './together';
import { unseenColumns } from './unseen';

/**
 * What is odd about a set of rules, without any data: rules that cannot be run, say the same, can never fail or never
 * pass, contradict each other, and columns that no rule looks at. It says only what is certain, and does not find all
 * there is: comparisons of columns, and of what is worked out from them, with constants are understood, and linear ones among them.
 *
 * @param given tables that rules may be about besides the template's, or as a return of it has them
 * @param names of the workbook that the rules are for: then it is known which names and tables there are not
 */
export function selfCheck(
  rules: readonly Rule[],
  given: ReadonlyMap<string, Table> = new Map(),
  names?: ReadonlyMap<string, WorkbookName>,
): RuleSetProblem[] {
  const template = communityWorkforce.sheets
    .filter(({ name }) => !given.get(name)?.spec)
    .map((spec): [string, Table] => [spec.name, emptyTable(spec)]);
  const tables = new Map([...given, ...template]);
  const data = withEmptyPrior({ tables, cover: new Map(), structure: [], ...(names ? { names } : {}) });
  const scope = new Scope(data, parametersOf(data), coverFields, functions);
  const problems: RuleSetProblem[] = [];
  const known: Known[] = [];
  for (const given of rules) {
    const { id, table } = given;
    const problem = problemOf(given, scope, names !== undefined);
    if (problem) {
      problems.push({ kind: 'broken', rules: [id], table, problem });
      continue;
    }
    // What a tolerance lets pass is passed.
    const rule = settled(given);
    const what = said(rule, scope);
    const each = { said: what, answers: ruleAnswers(what) };
    problems.push(...oddities(each), ...codeSpellings(rule, tables.get(table)?.spec));
    known.push(each);
  }
  const sound = known.map(({ said: { rule } }) => rule);
  const contrary = contradictions(known);
  return [
    ...problems,
    ...duplicates(known),
    ...contrary,
    ...inconsistencies(known, contrary),
    ...unseenColumns(sound, tables),
  ];
}

function oddities({ said: what, answers }: Known): RuleSetProblem[] {
  const { id, table } = what.rule;
  const sure = certain(what);
  if (sure) return [{ kind: sure, rules: [id], table }];
  const odd = oneSided(answers);
  if (odd) return [{ ...odd, rules: [id], table }];
  const kind = linearCertainty(what);
  const column = [...ownCells(what.rule.formula, table)].join('、');
  return kind ? [{ kind, rules: [id], table, ...(column === '' ? {} : { column }) }] : [];
}

/** Not known of a workbook that is not here: they are not held against a rule. */
const ELSEWHERE = new Set(['tableMissing', 'unknownTable', 'tableEmpty', 'unknownName']);

function problemOf(rule: Rule, scope: Scope, isHere: boolean): Problem | undefined {
  const prepared = prepare(rule, scope);
  if (!('problem' in prepared)) return undefined;
  if (isHere || !ELSEWHERE.has(prepared.problem.key)) return prepared.problem;
  try {
    for (const formula of [rule.formula, rule.when]) if (formula !== undefined) requireVerdict(formula);
    for (const formula of [rule.by, rule.expected]) if (formula !== undefined) parseFormula(formula);
    for (const setting of [rule.tolerance, rule.rounding])
      if (setting !== undefined) parseFormula(`${setting}`);
    settled(rule);
    for (const formula of [rule.formula, rule.when, rule.by, rule.expected])
      if (formula !== undefined) requireCalls(formula, functions);
    return undefined;
  } catch (error) {
    if (error instanceof FormulaProblem) return error.problem;
    throw error;
  }
}
