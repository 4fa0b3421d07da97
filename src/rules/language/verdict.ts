import type { AstExpression } from '@borgar/fx';
import { parseFormula, parseReference } from './parse';
import { FormulaProblem } from './problem';
import { nodesOf, placeOf } from './walk';

/** Trees that have been looked at and were not refused. */
const sound = new WeakSet<AstExpression>();

/**
 * Refuses a formula that cannot say yes or no whatever the data: one that gives a text (by any of its branches, but for
 * "", which leaves a record undecided), one that gives a column where one answer is wanted (`[a]>1` instead of `[@a]>1`),
 * and one whose reference Excel has lost (`#REF!`).
 *
 * @throws FormulaProblem `lostReference`, `wholeColumn`, `severalCells`, `divisionByZero`, `textResult`, `syntax`
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
  if (column) {
    const key = isThisRow(column) ? 'severalCells' : 'wholeColumn';
    throw new FormulaProblem(key, { what: column.value as string }, placeOf(column));
  }
  const division = divisionByZero(tree);
  if (division) throw new FormulaProblem('divisionByZero', {}, placeOf(division));
  const text = resultsOf(tree).find(isText);
  if (text) throw new FormulaProblem('textResult', {}, placeOf(text));
  sound.add(tree);
}

/** Columns of this record that a formula may give as they are, with their places. */
export function columnsGiven(formula: string): { column: string; place: number }[] {
  return resultsOf(parseFormula(formula)).flatMap((result) => {
    if (result.type !== 'ReferenceIdentifier' || result.kind !== 'table' || !isThisRow(result)) return [];
    const columns = parseReference(result.value)?.columns ?? [];
    return columns.length === 1 ? [{ column: columns[0], place: placeOf(result) }] : [];
  });
}

/** What a formula may give: itself, or what its branches give. */
function resultsOf(ast: AstExpression): readonly AstExpression[] {
  if (ast.type === 'LetExpression') return resultsOf(ast.body as AstExpression);
  const branches = ast.type === 'CallExpression' ? BRANCHES[ast.callee.name.toUpperCase()] : undefined;
  if (!branches || ast.type !== 'CallExpression') return [ast];
  const args = ast.arguments as readonly (AstExpression | null)[];
  return args.flatMap((arg, n) => (arg && branches(n, args.length) ? resultsOf(arg) : []));
}

/** Which arguments a function gives back as they are. */
const BRANCHES: Readonly<Record<string, (place: number, count: number) => boolean>> = {
  IF: (place) => place > 0,
  IFS: (place) => place % 2 === 1,
  IFERROR: () => true,
  IFNA: () => true,
  CHOOSE: (place) => place > 0,
  SWITCH: (place, count) => place > 0 && (place % 2 === 0 || place === count - 1),
};

/** A division by 0 that only operators stand around, so that the result is an error for every record. */
function divisionByZero(ast: AstExpression): AstExpression | undefined {
  if (ast.type !== 'BinaryExpression' && ast.type !== 'UnaryExpression') return undefined;
  const parts = ast.arguments as readonly AstExpression[];
  const [, divisor] = parts;
  if (ast.operator === '/' && divisor.type === 'Literal' && divisor.value === 0) return divisor;
  return parts.map(divisionByZero).find((found) => found !== undefined);
}

type Reference = Extract<AstExpression, { type: 'ReferenceIdentifier' }>;

/** Several cells, or a whole column, that only operators stand around, so that the result is several cells too. */
function columnIn(ast: AstExpression): Reference | undefined {
  if (ast.type === 'BinaryExpression' || ast.type === 'UnaryExpression') {
    return (ast.arguments as readonly AstExpression[]).map(columnIn).find((found) => found !== undefined);
  }
  if (ast.type !== 'ReferenceIdentifier' || ast.kind !== 'table') return undefined;
  const columns = parseReference(ast.value)?.columns ?? [];
  return isThisRow(ast) && columns.length === 1 ? undefined : ast;
}

const isThisRow = (reference: Reference): boolean =>
  parseReference(reference.value)?.sections?.includes('this row') ?? false;

const TEXT_FUNCTIONS = new Set(
  'LEFT RIGHT MID TRIM UPPER LOWER SUBSTITUTE TEXT CONCAT CONCATENATE TEXTJOIN REPT'.split(' '),
);

function isText(ast: AstExpression): boolean {
  if (ast.type === 'Literal') return typeof ast.value === 'string' && ast.value !== '';
  if (ast.type === 'BinaryExpression') return ast.operator === '&';
  return ast.type === 'CallExpression' && TEXT_FUNCTIONS.has(ast.callee.name.toUpperCase());
}
