import type { AstExpression } from '@borgar/fx';
import { OPPOSITE } from './comparisons';
import { columnReference } from './references';

/** How parts of formulas about a table are spelled; of the same spelling, they say the same. */
export interface Spelling {
  readonly table: string;
  of(node: AstExpression): string;
}

/** Spells every part once. */
export function spellingIn(table: string): Spelling {
  const known = new WeakMap<AstExpression, string>();
  return {
    table,
    of(node) {
      let text = known.get(node);
      if (text === undefined) known.set(node, (text = spell(node, table)));
      return text;
    },
  };
}

/** Operators with their sides changed over, where one of the two ways is the usual one. */
const TURNED: Readonly<Record<string, string>> = { '>': '<', '>=': '<=' };
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

/**
 * A formula in one spelling: without spaces, names of functions in capitals, columns with their table, comparisons the
 * one way round, NOT of a comparison as the opposite one, and what may stand in any order sorted. Two formulas of the
 * same spelling say the same.
 */
function spell(ast: AstExpression, table: string): string {
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
