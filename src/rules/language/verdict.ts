import type { AstExpression } from '@borgar/fx';
import { parseFormula, parseReference } from './parse';
import { FormulaProblem } from './problem';
import { nodesOf, placeOf } from './walk';

/** Trees that have been looked at and were not refused. */
const sound = new WeakSet<AstExpression>();

/**
 * Refuses a formula that cannot say yes or no whatever the data: one that gives a text, one that gives a column where
 * one answer is wanted (`[a]>1` instead of `[@a]>1`), and one whose reference Excel has lost (`#REF!`).
 *
 * @throws FormulaProblem `lostReference`, `wholeColumn`, `textResult`, `syntax`
 */
export function requireVerdict(formula: string): void {
  const tree = parseFormula(formula);
  if (sound.has(tree)) return;
  for (const node of nodesOf(tree)) {
    if (node.type === 'ErrorLiteral' && node.value === '#REF!') {
      throw new FormulaProblem('lostReference', {}, placeOf(node));
    }
  }
  const column = columnIn(tree);
  if (column) throw new FormulaProblem('wholeColumn', { what: column.value as string }, placeOf(column));
  if (isText(tree)) throw new FormulaProblem('textResult', {}, placeOf(tree));
  sound.add(tree);
}

type Reference = Extract<AstExpression, { type: 'ReferenceIdentifier' }>;

/** A whole column that only operators stand around, so that the result is a column too. */
function columnIn(ast: AstExpression): Reference | undefined {
  if (ast.type === 'BinaryExpression' || ast.type === 'UnaryExpression') {
    return (ast.arguments as readonly AstExpression[]).map(columnIn).find((found) => found !== undefined);
  }
  if (ast.type !== 'ReferenceIdentifier' || ast.kind !== 'table') return undefined;
  const sections = parseReference(ast.value)?.sections ?? [];
  return sections.includes('this row') ? undefined : ast;
}

const TEXT_FUNCTIONS = new Set(
  'LEFT RIGHT MID TRIM UPPER LOWER SUBSTITUTE TEXT CONCAT CONCATENATE TEXTJOIN REPT'.split(' '),
);

function isText(ast: AstExpression): boolean {
  if (ast.type === 'Literal') return typeof ast.value === 'string';
  if (ast.type === 'BinaryExpression') return ast.operator === '&';
  return ast.type === 'CallExpression' && TEXT_FUNCTIONS.has(ast.callee.name.toUpperCase());
}
