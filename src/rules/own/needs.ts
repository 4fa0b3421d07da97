import type { AstExpression } from '@borgar/fx';
import { FormulaProblem, nodesOf, parseFormula } from '../language';
import { ownRange } from '../self-check/references';

/**
 * Columns whose blank or error leaves a rule undecided: all that its formula reads, but for those whose blank it asks
 * about itself, or whose error (`ISERROR([@a])`, `IFERROR([@a]/[@b],0)`). Whoever asks whether a cell is empty
 * (`ISBLANK([@a])`, `TRIM([@a])<>""`) says in the rest of the formula what follows; whoever asks of what kind it is
 * (`ISNUMBER([@a])`) only where nothing else is made of the cell, or where the answer settles an AND.
 *
 * Undefined where that is all, or the formula is none: then the usual holds.
 */
export function neededColumns(formula: string, table: string): string[] | undefined {
  const tree = treeOf(formula);
  if (!tree) return undefined;
  const nodes = [...nodesOf(tree)];
  const namesOf = (cells: readonly AstExpression[]): string[] =>
    cells.flatMap((cell) => columnsAt(cell, table));
  const ofKind = nodes.flatMap(askedOfKind);
  const elsewhere = new Set(namesOf(nodes.filter((node) => !ofKind.includes(node))));
  const asked = new Set([
    ...namesOf(nodes.flatMap(askedAbout)),
    ...namesOf(ofKind).filter((name) => !elsewhere.has(name)),
    ...namesOf(conjunctsOf(tree).flatMap((part) => (isCall(part, SETTLING) ? askedOfKind(part) : []))),
  ]);
  return asked.size === 0 ? undefined : readBy(nodes, table).filter((column) => !asked.has(column));
}

const readBy = (nodes: readonly AstExpression[], table: string): string[] => [
  ...new Set(nodes.flatMap((node) => columnsAt(node, table))),
];

function treeOf(formula: string): AstExpression | undefined {
  try {
    return parseFormula(formula);
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
const ASKING_KIND = new Set(['ISNUMBER', 'ISTEXT', 'ISNONTEXT', 'ISLOGICAL']);
/** Those of them that are FALSE for a blank. */
const SETTLING = new Set(['ISNUMBER', 'ISTEXT', 'ISLOGICAL']);
/** What they give is empty where the cell is, so that a question about one is about the other. */
const AS_EMPTY = new Set(['TRIM', 'CLEAN']);
const EXACT = new Set(['EXACT']);
const AND = new Set(['AND']);

function askedAbout(node: AstExpression): readonly AstExpression[] {
  if (isCall(node, ASKING_ERROR)) return argumentsOf(node).slice(0, 1);
  if (isCall(node, ASKING)) return argumentsOf(node).map(cellIn);
  if (isCall(node, EXACT) || isOperation(node, ['=', '<>'])) {
    const [left, right] = argumentsOf(node);
    return isEmptyText(left) ? [cellIn(right)] : isEmptyText(right) ? [cellIn(left)] : [];
  }
  return [];
}

const askedOfKind = (node: AstExpression): readonly AstExpression[] =>
  isCall(node, ASKING_KIND) ? argumentsOf(node) : [];

/** The cell that a text is made of without adding to it: `TRIM([@a])`, `[@a]&""`. */
function cellIn(node: AstExpression): AstExpression {
  if (isCall(node, AS_EMPTY)) return cellIn(argumentsOf(node)[0] ?? node);
  if (!isOperation(node, ['&'])) return node;
  const [left, right] = argumentsOf(node);
  return isEmptyText(right) ? cellIn(left) : isEmptyText(left) ? cellIn(right) : node;
}

/** What has to hold for the whole to hold. */
const conjunctsOf = (node: AstExpression): readonly AstExpression[] =>
  isCall(node, AND) ? argumentsOf(node).flatMap(conjunctsOf) : [node];

const isCall = (node: AstExpression, names: ReadonlySet<string>): boolean =>
  node.type === 'CallExpression' && names.has(node.callee.name.toUpperCase());

const isOperation = (node: AstExpression, operators: readonly string[]): boolean =>
  node.type === 'BinaryExpression' && operators.includes(node.operator);

/** Without those that are left empty between commas. */
function argumentsOf(node: AstExpression): readonly AstExpression[] {
  if (node.type !== 'CallExpression' && node.type !== 'BinaryExpression') return [];
  return (node.arguments as readonly (AstExpression | null)[]).filter((argument) => argument !== null);
}

const isEmptyText = (node: AstExpression | undefined): boolean =>
  node?.type === 'Literal' && node.value === '';
