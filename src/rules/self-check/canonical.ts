import type { AstExpression } from '@borgar/fx';
import { parseFormula } from '../language';
import { columnReference } from './references';

/**
 * A formula in one spelling: without spaces, names of functions in capitals, columns with their table. Two formulas of
 * the same spelling say the same.
 */
export const canonical = (formula: string, table: string): string => spell(parseFormula(formula), table);

function spell(ast: AstExpression, table: string): string {
  const all = (nodes: readonly (AstExpression | null)[]): string =>
    nodes.map((node) => (node === null ? '' : spell(node, table))).join(',');
  switch (ast.type) {
    case 'Literal':
      return JSON.stringify(ast.value);
    case 'ErrorLiteral':
      return String(ast.value);
    case 'UnaryExpression':
      return `${ast.operator}(${all(ast.arguments as readonly AstExpression[])})`;
    case 'BinaryExpression':
      return `(${(ast.arguments as readonly AstExpression[]).map((node) => spell(node, table)).join(ast.operator)})`;
    case 'CallExpression':
      return `${ast.callee.name.toUpperCase()}(${all(ast.arguments as readonly (AstExpression | null)[])})`;
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
