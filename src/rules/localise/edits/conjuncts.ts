import type { AstExpression } from '@borgar/fx';
import { type Fraction, ZERO } from '../../../domain/numbers/fraction';
import { type Row, rowsOf, scale } from '../solve/row';
import { linearOf, type Reading } from './linear-of';
import { argumentsOf, nameOf } from './references';

/** Comparisons that must all hold for a formula to be TRUE, as far as it says so: the parts of an AND. */
export function comparisonsIn(node: AstExpression): readonly AstExpression[] {
  if (nameOf(node) === 'AND' && node.type === 'CallExpression')
    return argumentsOf(node).flatMap(comparisonsIn);
  return [node];
}

const COMPARING = new Set(['=', '<', '<=', '>', '>=']);

export const isComparison = (node: AstExpression): boolean =>
  node.type === 'BinaryExpression' && COMPARING.has(node.operator);

/**
 * A comparison as linear edits; none where it is not linear, or a figure is missing.
 *
 * @param allowed by how much the sides may be apart
 */
export function rowsIn(node: AstExpression, reading: Reading, allowed: Fraction = ZERO): Row[] {
  if (node.type !== 'BinaryExpression' || !COMPARING.has(node.operator)) return [];
  const [left, right] = node.arguments as readonly AstExpression[];
  if (nameOf(left) === 'ABS' && left.type === 'CallExpression' && node.operator.startsWith('<')) {
    // |x| <= t is x <= t and -x <= t.
    const inner = linearOf(argumentsOf(left)[0], reading);
    const bound = linearOf(right, reading);
    if (!inner || !bound) return [];
    return [inner, scale(inner, { n: -1n, d: 1n })].flatMap((side) => rowsOf(side, node.operator, bound));
  }
  const [a, b] = [linearOf(left, reading), linearOf(right, reading)];
  return a && b ? rowsOf(a, node.operator, b, allowed) : [];
}
