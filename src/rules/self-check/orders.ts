import type { AstExpression } from '@borgar/fx';
import { parseFormula } from '../language';
import type { Rule } from '../rule';
import { comparison, spell } from './canonical';
import { ownCells } from './references';

/** How the first of two things may stand to the second: less, equal, more. */
type Order = '<' | '=' | '>';

const ORDERS: Readonly<Record<string, readonly Order[]>> = {
  '<': ['<'],
  '<=': ['<', '='],
  '=': ['='],
  '>=': ['=', '>'],
  '>': ['>'],
  '<>': ['<', '>'],
};
const TURNED: Readonly<Record<Order, Order>> = { '<': '>', '=': '=', '>': '<' };

/** The columns of two things that two rules want in orders that cannot both be: `[@a]<[@b]` and `[@a]>[@b]`. */
export function contraryOrder(a: Rule, b: Rule): string | undefined {
  const wanted = ordersOf(parseFormula(a.formula), a.table);
  const others = ordersOf(parseFormula(b.formula), b.table);
  for (const [pair, orders] of wanted) {
    const other = others.get(pair);
    if (!other || orders.length === 0 || other.length === 0) continue;
    if (orders.some((order) => other.includes(order))) continue;
    return [...ownCells(a.formula, a.table)].join('、') || undefined;
  }
  return undefined;
}

/** The orders that a formula wants of pairs of things, each pair the one way round. */
function ordersOf(ast: AstExpression, table: string): Map<string, readonly Order[]> {
  const found = new Map<string, readonly Order[]>();
  for (const part of conjuncts(ast)) {
    const compared = comparison(part);
    if (!compared) continue;
    const sides = [spell(compared.left, table), spell(compared.right, table)];
    const isTurned = sides[0] > sides[1];
    const pair = (isTurned ? sides.reverse() : sides).join('\u0001');
    const orders = ORDERS[compared.operator].map((order) => (isTurned ? TURNED[order] : order));
    found.set(pair, found.get(pair)?.filter((order) => orders.includes(order)) ?? orders);
  }
  return found;
}

function conjuncts(ast: AstExpression): readonly AstExpression[] {
  if (ast.type !== 'CallExpression' || ast.callee.name.toUpperCase() !== 'AND') return [ast];
  return (ast.arguments as readonly (AstExpression | null)[]).flatMap((part) =>
    part ? conjuncts(part) : [],
  );
}
