import type { AstExpression } from '@borgar/fx';
import { FormulaProblem, nodesOf, parseFormula } from '../language';
import { ownRange } from '../self-check/references';

/**
 * Columns whose blank or error leaves a rule undecided: all that its formula reads, but for those whose blank it asks
 * about itself (`ISBLANK([@a])`, `[@a]<>""`, `LEN([@a])>0`, `COUNTA([@a])`), or whose error (`ISERROR([@a])`,
 * `IFERROR([@a]/[@b],0)`). Undefined where that is all, or the formula is none: then the usual holds.
 */
export function neededColumns(formula: string, table: string): string[] | undefined {
  try {
    const read = new Set<string>();
    const asked = new Set<string>();
    for (const node of nodesOf(parseFormula(formula))) {
      for (const name of columnsAt(node, table)) read.add(name);
      for (const cell of askedAbout(node)) for (const name of columnsAt(cell, table)) asked.add(name);
    }
    if (asked.size === 0) return undefined;
    return [...read].filter((column) => !asked.has(column));
  } catch (error) {
    if (error instanceof FormulaProblem) return undefined;
    throw error;
  }
}

/** The column, or columns, of this record that a node reads, as `needs` of a rule names them. */
function columnsAt(node: AstExpression, table: string): readonly string[] {
  const range = ownRange(node, table);
  if (!range) return [];
  return [range.first === range.last ? range.first : `[${range.first}]:[${range.last}]`];
}

const ASKING = new Set(['ISBLANK', 'LEN', 'COUNTA', 'COUNTBLANK']);
/** They ask of their first argument; where that is worked out from cells, a blank among them still says nothing. */
const ASKING_ERROR = new Set(['ISERROR', 'ISERR', 'ISNA', 'IFERROR', 'IFNA']);

function askedAbout(node: AstExpression): readonly AstExpression[] {
  if (node.type === 'CallExpression') {
    const args = node.arguments as readonly (AstExpression | null)[];
    const name = node.callee.name.toUpperCase();
    if (ASKING_ERROR.has(name)) return args[0] ? [args[0]] : [];
    return ASKING.has(name) ? args.filter((arg) => arg !== null) : [];
  }
  if (node.type !== 'BinaryExpression' || !['=', '<>'].includes(node.operator)) return [];
  const [left, right] = node.arguments as readonly AstExpression[];
  return isEmptyText(left) ? [right] : isEmptyText(right) ? [left] : [];
}

const isEmptyText = (node: AstExpression): boolean => node.type === 'Literal' && node.value === '';
