import type { AstExpression, CallExpression } from '@borgar/fx';
import { nodesOf } from '../../language';
import { columnReference } from '../../self-check/references';

/** Arguments of a call; one left empty between commas is absent. */
export const argumentsOf = (call: CallExpression): readonly AstExpression[] =>
  (call.arguments as readonly (AstExpression | null)[]).filter((arg) => arg !== null);

export const nameOf = (node: AstExpression): string =>
  node.type === 'CallExpression' ? node.callee.name.toUpperCase() : '';

/** Columns whose cell in this record a part of a formula reads. */
export function cellsIn(node: AstExpression, table: string): string[] {
  const found = [...nodesOf(node)].flatMap((part) => {
    const reference = columnReference(part, table);
    return reference?.thisRow ? [reference.first, reference.last] : [];
  });
  return [...new Set(found)];
}

/** Whether a part of a formula refers to any table. */
export const readsTables = (node: AstExpression, table: string): boolean =>
  [...nodesOf(node)].some((part) => columnReference(part, table) !== undefined);

const COUNTING = new Set(['COUNTIFS', 'COUNTIF', 'COUNTA', 'COUNT', 'ROWS']);

/** A count of records: `COUNTIFS(…)`, also summed over several criteria in braces. */
export function countIn(node: AstExpression): CallExpression | undefined {
  if (node.type !== 'CallExpression') return undefined;
  if (COUNTING.has(nameOf(node))) return node;
  const args = argumentsOf(node);
  return nameOf(node) === 'SUM' && args.length === 1 && nameOf(args[0]) === 'COUNTIFS'
    ? (args[0] as CallExpression)
    : undefined;
}
