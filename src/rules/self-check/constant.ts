import type { AstExpression } from '@borgar/fx';
import { RegionsNotLoaded } from '../../domain/regions/load';
import type { Table } from '../../returns/table';
import {
  at,
  compileFormula,
  FormulaProblem,
  nodesOf,
  parseFormula,
  partText,
  type Scope,
  single,
} from '../language';

const NO_TABLE: Table = { name: '', sheet: '', columns: [], rows: 0, rowOf: () => 0 };

/** Depend on the record or on the day, although they are given nothing. */
const VARYING = new Set(['ROW', 'TODAY', 'NOW', 'RAND', 'RANDBETWEEN']);

/** Whether a part of a formula may give something else each time. */
export const isVarying = (ast: AstExpression): boolean =>
  [...nodesOf(ast)].some((node) => node.type === 'CallExpression' && VARYING.has(nameOf(node)));

const nameOf = (node: AstExpression): string =>
  node.type === 'CallExpression' ? node.callee.name.toUpperCase() : '';

/** A formula's tree with what every part gives that refers to nothing: `DATE(2024,1,1)` is 45292. */
export function folded(formula: string, scope: Scope): AstExpression {
  const fold = (ast: AstExpression): AstExpression => {
    if (ast.type === 'Literal' || ast.type === 'ReferenceIdentifier' || ast.type === 'LetExpression')
      return ast;
    const value = isConstant(ast) ? valueOf(partText(formula, ast), scope) : undefined;
    if (value !== undefined)
      return { type: 'Literal', value, raw: String(value), loc: ast.loc } as AstExpression;
    if (!('arguments' in ast)) return ast;
    const args = (ast.arguments as readonly (AstExpression | null)[]).map((arg) => arg && fold(arg));
    return { ...ast, arguments: args } as AstExpression;
  };
  return fold(parseFormula(formula));
}

const isConstant = (ast: AstExpression): boolean =>
  !isVarying(ast) && ![...nodesOf(ast)].some(({ type }) => type === 'ReferenceIdentifier');

/** Undefined for an error, several cells, and what needs more than the formula. */
function valueOf(text: string, scope: Scope): number | string | boolean | undefined {
  try {
    const value = at(compileFormula(text, NO_TABLE, scope).evaluate([]), 0);
    const cell = single(value);
    return cell === value && cell !== null && typeof cell !== 'object' ? cell : undefined;
  } catch (error) {
    if (error instanceof FormulaProblem || error instanceof RegionsNotLoaded) return undefined;
    throw error;
  }
}
