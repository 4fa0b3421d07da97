import type { AstExpression, CallExpression } from '@borgar/fx';
import { parseStructRef } from '@borgar/fx';
import { FormulaProblem, formulaText, nodesOf, parseFormula, placeOf } from '../language';

/**
 * A formula of how many rounded figures one side of a comparison is made of, each weighted by what it is multiplied
 * with: `[@a]+[@b]` is 2, `SUM([a])` as many as there are numbers in the column. Constants, parameters and counts are
 * exact and count nothing.
 *
 * @throws FormulaProblem `roundingUnclear` where the formula does not say what its rounding adds up to
 */
export function roundedCount(side: string): string {
  const text = formulaText(side);
  return countOf(parseFormula(side), (node) => text.slice(...(node.loc as [number, number])));
}

type TextOf = (node: AstExpression) => string;

function countOf(node: AstExpression, text: TextOf): string {
  if (isExact(node)) return '0';
  const of = (part: AstExpression): string => countOf(part, text);
  switch (node.type) {
    case 'ReferenceIdentifier':
      if (isThisRow(node) && !isColumn(node)) return '1';
      break;
    case 'UnaryExpression': {
      const count = of(node.arguments[0] as AstExpression);
      return node.operator === '%' ? `${count}/100` : count;
    }
    case 'BinaryExpression': {
      const [left, right] = node.arguments as readonly AstExpression[];
      if (node.operator === '+' || node.operator === '-') return `(${of(left)}+${of(right)})`;
      if (node.operator === '*' && isExact(left)) return `ABS(${text(left)})*${of(right)}`;
      if (node.operator === '*' && isExact(right)) return `ABS(${text(right)})*${of(left)}`;
      if (node.operator === '/' && isExact(right)) return `${of(left)}/ABS(${text(right)})`;
      break;
    }
    case 'CallExpression':
      return countOfCall(node, text);
    default:
  }
  throw new FormulaProblem('roundingUnclear', {}, placeOf(node));
}

function countOfCall(node: CallExpression, text: TextOf): string {
  const args = (node.arguments as readonly (AstExpression | null)[]).filter((arg) => arg !== null);
  const name = node.callee.name.toUpperCase();
  switch (name) {
    case 'SUM':
      return `(${args.map((arg) => (isColumn(arg) ? `COUNT(${text(arg)})` : countOf(arg, text))).join('+')})`;
    case 'SUMIFS':
      return `COUNTIFS(${args.slice(1).map(text).join(',')},${text(args[0])},"<>")`;
    case 'SUMIF':
      return `COUNTIFS(${args.slice(0, 2).map(text).join(',')}${args[2] ? `,${text(args[2])},"<>"` : ''})`;
    case 'AVERAGE':
    case 'AVERAGEIFS':
    case 'AVERAGEIF':
      // Of figures that are each out by half a unit, the mean is out by half a unit at most.
      return '1';
    case 'MAX':
    case 'MIN':
      return args.every(isColumn)
        ? '1'
        : `MAX(${args.map((arg) => (isColumn(arg) ? '1' : countOf(arg, text))).join(',')})`;
    case 'ABS':
    case 'N':
    case 'VALUE':
      return countOf(args[0], text);
    default:
      throw new FormulaProblem('roundingUnclear', {}, placeOf(node));
  }
}

const COUNTING = new Set(['COUNT', 'COUNTA', 'COUNTBLANK', 'COUNTIF', 'COUNTIFS', 'ROWS', 'COLUMNS']);

/** Without any figure of the return in it, or a count of records. */
const isExact = (node: AstExpression): boolean =>
  (node.type === 'CallExpression' && COUNTING.has(node.callee.name.toUpperCase())) ||
  [...nodesOf(node)].every((part) => part.type !== 'ReferenceIdentifier' || part.kind === 'name');

const isThisRow = (node: AstExpression): boolean =>
  node.type === 'ReferenceIdentifier' &&
  node.kind === 'table' &&
  (parseStructRef(node.value)?.sections ?? []).includes('this row');

/** A whole column, or several cells of this row. */
const isColumn = (node: AstExpression): boolean =>
  node.type === 'ReferenceIdentifier' &&
  node.kind === 'table' &&
  (!isThisRow(node) || parseStructRef(node.value)?.columns?.length !== 1);
