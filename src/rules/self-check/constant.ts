import type { AstExpression } from '@borgar/fx';
import type { Table } from '../../returns/table';
import { at, compileFormula, FormulaProblem, nodesOf, parseFormula, type Scope, single } from '../language';
import { RegionsNotLoaded } from '../../domain/regions/load';

const NO_TABLE: Table = { name: '', sheet: '', columns: [], rows: 0, rowOf: () => 0 };

/** Depend on the record or on the day, although they are given nothing. */
const VARYING = new Set(['ROW', 'TODAY', 'NOW', 'RAND', 'RANDBETWEEN']);

/** What a formula without any reference gives; undefined where it has one, or gives neither TRUE nor FALSE. */
export function constantVerdict(formula: string, scope: Scope): boolean | undefined {
  const nodes = [...nodesOf(parseFormula(formula))];
  if (nodes.some((node) => node.type === 'ReferenceIdentifier' || VARYING.has(nameOf(node))))
    return undefined;
  try {
    const value = single(at(compileFormula(formula, NO_TABLE, scope).evaluate([]), 0));
    return typeof value === 'boolean' ? value : typeof value === 'number' ? value !== 0 : undefined;
  } catch (error) {
    if (error instanceof FormulaProblem || error instanceof RegionsNotLoaded) return undefined;
    throw error;
  }
}

/** Whether a part of a formula may give something else each time. */
export const isVarying = (ast: AstExpression): boolean =>
  [...nodesOf(ast)].some((node) => VARYING.has(nameOf(node)));

const nameOf = (node: AstExpression): string =>
  node.type === 'CallExpression' ? node.callee.name.toUpperCase() : '';
