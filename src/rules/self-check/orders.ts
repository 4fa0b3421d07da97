import type { AstExpression } from '@borgar/fx';
import type { Said } from './answers';
import { comparison, type Spelling } from './canonical';
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
export function contraryOrder(a: Said, b: Said): string | undefined {
  const wanted = ordersOf(a.formula, a.spelling);
  const others = ordersOf(b.formula, b.spelling);
  for (const [pair, orders] of wanted) {
    const other = others.get(pair);
    if (!other || orders.length === 0 || other.length === 0) continue;
    if (orders.some((order) => other.includes(order))) continue;
    return [...ownCells(a.rule.formula, a.rule.table)].join('、') || undefined;
  }
  return undefined;
}

/** The orders that a formula wants of pairs of things, each pair the one way round. */
function ordersOf(ast: AstExpression, spelling: Spelling): Map<string, readonly Order[]> {
  const found = new Map<string, readonly Order[]>();
  for (const part of conjuncts(ast)) {
    const compared = comparison(part);
    if (!compared) continue;
    const sides = [spelling.of(compared.left), spelling.of(compared.right)];
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
