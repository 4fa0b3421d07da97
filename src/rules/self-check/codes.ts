import type { AstExpression } from '@borgar/fx';
import { codeList, matchCode, storedCode } from '../../returns';
import type { SheetSpec } from '../../returns/template';
import { nodesOf, parseFormula } from '../language';
import type { Rule } from '../rule';
import type { RuleSetProblem } from './problem';
import { ownCell } from './references';

/**
 * Comparisons of a code column with another spelling than the stored one, `[@性别]="男"`: a rule that sees codes in their
 * stored form never finds it, and one that sees them as typed not in cells that were filled in from the list (`1男`).
 */
export function codeSpellings(rule: Rule, spec: SheetSpec | undefined): RuleSetProblem[] {
  if (!spec) return [];
  return [rule.formula, rule.when].flatMap((formula) =>
    formula === undefined
      ? []
      : [...nodesOf(parseFormula(formula))].flatMap((node) => wrongSpelling(node, rule, spec)),
  );
}

function wrongSpelling(node: AstExpression, rule: Rule, spec: SheetSpec): RuleSetProblem[] {
  if (node.type !== 'BinaryExpression' || !['=', '<>'].includes(node.operator)) return [];
  const [left, right] = node.arguments as readonly AstExpression[];
  for (const [cell, other] of [
    [left, right],
    [right, left],
  ]) {
    const name = ownCell(cell, rule.table);
    const column = spec.columns.find((candidate) => candidate.name === name);
    if (column?.type !== 'code' || !column.codes || other.type !== 'Literal') continue;
    const { value } = other;
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const entry = matchCode(codeList(column.codes), value);
    const expected = entry && storedCode(entry);
    if (expected === undefined || expected.toUpperCase() === String(value).toUpperCase()) continue;
    const { id, table } = rule;
    const kind = rule.codes === 'asTyped' ? 'codeTyped' : 'codeSpelling';
    return [{ kind, rules: [id], table, column: name, found: String(value), expected }];
  }
  return [];
}
