import type { AstExpression } from '@borgar/fx';
import { parseFormula } from '../language';
import { columnReference } from './references';

/**
 * A formula in one spelling: without spaces, names of functions in capitals, columns with their table, comparisons the
 * one way round, NOT of a comparison as the opposite one, and what may stand in any order sorted. Two formulas of the
 * same spelling say the same.
 */
export const canonical = (formula: string, table: string): string => spell(parseFormula(formula), table);

/** Operators with their sides changed over, where one of the two ways is the usual one. */
const TURNED: Readonly<Record<string, string>> = { '>': '<', '>=': '<=' };
/** The comparison that holds just where the other does not. */
export const OPPOSITE: Readonly<Record<string, string>> = {
  '=': '<>',
  '<>': '=',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};
const ANY_ORDER = new Set(['=', '<>', '+', '*', 'AND', 'OR', 'XOR', 'SUM', 'MAX', 'MIN']);

/** A comparison, also one that NOT turns into its opposite: its sides, and how they are compared. */
export function comparison(
  ast: AstExpression,
): { operator: string; left: AstExpression; right: AstExpression } | undefined {
  if (ast.type === 'BinaryExpression' && ast.operator in OPPOSITE) {
    const [left, right] = ast.arguments as readonly AstExpression[];
    return { operator: ast.operator, left, right };
  }
  if (ast.type !== 'CallExpression' || ast.callee.name.toUpperCase() !== 'NOT') return undefined;
  const [negated] = ast.arguments as readonly (AstExpression | null)[];
  const inner = negated ? comparison(negated) : undefined;
  return inner && { ...inner, operator: OPPOSITE[inner.operator] };
}

/** The parts of a sum or product of any depth. */
function operands(ast: AstExpression, operator: string): readonly AstExpression[] {
  if (ast.type !== 'BinaryExpression' || ast.operator !== operator) return [ast];
  return (ast.arguments as readonly AstExpression[]).flatMap((part) => operands(part, operator));
}

function joined(parts: readonly string[], operator: string, by: string): string {
  return (ANY_ORDER.has(operator) ? [...parts].sort() : parts).join(by);
}

export function spell(ast: AstExpression, table: string): string {
  const all = (nodes: readonly (AstExpression | null)[]): string =>
    nodes.map((node) => (node === null ? '' : spell(node, table))).join(',');
  const compared = comparison(ast);
  if (compared) {
    const { operator } = compared;
    const sides = [spell(compared.left, table), spell(compared.right, table)];
    const turned = TURNED[operator];
    return `(${turned ? joined(sides.reverse(), turned, turned) : joined(sides, operator, operator)})`;
  }
  switch (ast.type) {
    case 'Literal':
      return JSON.stringify(ast.value);
    case 'ErrorLiteral':
      return String(ast.value);
    case 'UnaryExpression':
      return `${ast.operator}(${all(ast.arguments as readonly AstExpression[])})`;
    case 'BinaryExpression': {
      const { operator } = ast;
      const parts = '+*'.includes(operator)
        ? operands(ast, operator)
        : (ast.arguments as readonly AstExpression[]);
      return `(${joined(
        parts.map((node) => spell(node, table)),
        operator,
        operator,
      )})`;
    }
    case 'CallExpression': {
      const name = ast.callee.name.toUpperCase();
      const args = (ast.arguments as readonly (AstExpression | null)[]).map((node) => all([node]));
      return `${name}(${joined(args, name, ',')})`;
    }
    case 'ArrayExpression':
      return `{${(ast.elements as readonly (readonly AstExpression[])[]).map(all).join(';')}}`;
    case 'LetExpression':
      return `LET(${ast.declarations
        .map(({ id, init }) => `${id.name.toUpperCase()},${spell(init as AstExpression, table)}`)
        .join(',')},${spell(ast.body as AstExpression, table)})`;
    case 'ReferenceIdentifier': {
      const reference = columnReference(ast, table);
      if (!reference) return ast.value.toUpperCase();
      return JSON.stringify([reference.thisRow, reference.table, reference.first, reference.last]);
    }
    default:
      // A node that is not known here is like no other.
      return `${ast.type}@${JSON.stringify(ast)}`;
  }
}
