import type { Cell } from '../domain/cell';
import type { ReturnData } from '../returns/table';
import { fingerprint } from '../domain/fingerprint';
import type { Finding } from './finding';
import { keyOf } from './identify/key';
import { formulaText, type Problem } from './language';
import { NO_PRIOR } from './prior/names';
import type { Rule, RulePart } from './rule';

/** Id of the findings about rules that cannot be run. */
export const BROKEN = 'S20';

/**
 * The finding about a rule that cannot be run: one, with the rule's own cell where it stands on a sheet. It is hard,
 * since it leaves cells unchecked. Null where reading the return has told the reason already: a sheet or a column of
 * the template that is not there (S01, S02, S06); and where it only needs last period's return, which need not be given.
 */
export function brokenFinding(
  rule: Rule,
  problem: Problem,
  part: RulePart,
  data: ReturnData,
): Finding | null {
  if (problem.key === NO_PRIOR || isTold(problem, data)) return null;
  const { origin } = rule;
  const column = origin && (origin.columns[part] ?? origin.columns.formula);
  const text = textOf(rule, part);
  const values: Record<string, Cell> = { rule: rule.id, text, near: excerpt(text, problem) };
  return {
    rule: BROKEN,
    severity: 'hard',
    sheet: origin?.sheet ?? rule.table,
    cells: origin && column !== undefined ? [{ row: origin.row, column }] : [],
    record: rule.id,
    values,
    expected: null,
    key: keyOf(BROKEN, '', [rule.table, rule.id]),
    sign: fingerprint([part, text, problem.key]),
    problem,
  };
}

/** Only the template's own sheets are missed while a return is read. */
function isTold({ key, params }: Problem, data: ReturnData): boolean {
  if (key === 'columnMissing') return true;
  if (key !== 'tableMissing' && key !== 'unknownTable' && key !== 'tableEmpty') return false;
  return data.structure.some(
    ({ kind, sheet }) =>
      (kind === 'sheetMissing' && sheet === params.table) ||
      (kind === 'headerNotFound' && sheet.includes(String(params.table))),
  );
}

function textOf(rule: Rule, part: RulePart): string {
  if (part === 'table') return rule.table;
  if (part === 'marks') return rule.marks.join('、');
  return formulaText(String(rule[part] ?? ''));
}

/** Characters of the formula shown from the place of a problem on. */
const EXCERPT = 20;

/** The formula from the place of the problem on; blank where no place is known. */
function excerpt(text: string, { params: { position } }: Problem): Cell {
  if (typeof position !== 'number') return null;
  const from = Math.min(position - 1, text.length - 1);
  return text.slice(from, from + EXCERPT) + (text.length > from + EXCERPT ? '…' : '');
}
