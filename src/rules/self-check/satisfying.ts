import type { AstExpression } from '@borgar/fx';
import type { Spelling } from './canonical';
import { type Constant, constantOf, holds, meeting, OPPOSITE, TURNED } from './comparisons';
import { isVarying } from './constant';
import { rangeOf } from './ranges';
import { asWritten } from './things';
import {
  ANYTHING,
  BLANK,
  BOOLEANS,
  ERROR,
  exactText,
  exactTextsBut,
  intersection,
  isNothing,
  NOTHING,
  NUMBERS,
  textOf,
  TEXTS,
  union,
  type ValueSet,
} from './value-set';

/**
 * Values of one thing with which a formula may be TRUE, and with which it may be FALSE, whatever the rest of the record
 * holds. Both are never too small: what is not understood may be either with any value.
 */
export interface Answers {
  readonly yes: ValueSet;
  readonly no: ValueSet;
}

const UNKNOWN: Answers = { yes: ANYTHING, no: ANYTHING };
const ALWAYS: Answers = { yes: ANYTHING, no: NOTHING };
const NEVER: Answers = { yes: NOTHING, no: ANYTHING };

/** The answers of a formula's tree about the thing of a key; without one, about nothing in particular. */
export function answersOf(ast: AstExpression, spelling: Spelling, key?: string): Answers {
  const of = (node: AstExpression): Answers => answersOf(node, spelling, key);
  if (ast.type === 'Literal') {
    if (typeof ast.value === 'boolean' || typeof ast.value === 'number') return ast.value ? ALWAYS : NEVER;
    return UNKNOWN;
  }
  if (ast.type === 'BinaryExpression') return comparedWith(ast, spelling, key);
  if (ast.type !== 'CallExpression') return UNKNOWN;
  const args = ast.arguments as readonly (AstExpression | null)[];
  if (args.length === 0 || args.some((arg) => arg === null)) return UNKNOWN;
  const given = args as readonly AstExpression[];
  const isThing = (node: AstExpression): boolean => key !== undefined && spelling.of(node) === key;
  switch (ast.callee.name.toUpperCase()) {
    case 'AND':
      return given.map(of).reduce(both);
    case 'OR':
      return swap(given.map(of).map(swap).reduce(both));
    case 'NOT':
      return swap(of(given[0]));
    case 'IF':
      return given.length < 2 ? UNKNOWN : chosen(of(given[0]), of(given[1]), given[2] ? of(given[2]) : NEVER);
    case 'ISNUMBER':
      return isThing(given[0]) ? { yes: NUMBERS, no: anyOf(TEXTS, BOOLEANS, BLANK, ERROR) } : UNKNOWN;
    case 'ISTEXT':
      return isThing(given[0]) ? { yes: TEXTS, no: anyOf(NUMBERS, BOOLEANS, BLANK, ERROR) } : UNKNOWN;
    case 'ISBLANK':
      return isThing(given[0]) ? { yes: BLANK, no: anyOf(NUMBERS, TEXTS, BOOLEANS, ERROR) } : UNKNOWN;
    case 'EXACT':
      return exactly(given, spelling, key);
    default:
      return UNKNOWN;
  }
}

const anyOf = (...sets: readonly ValueSet[]): ValueSet => sets.reduce(union);

/** A comparison of a thing with itself or with a constant; others may go either way. */
function comparedWith(
  { operator, arguments: args }: Extract<AstExpression, { type: 'BinaryExpression' }>,
  spelling: Spelling,
  key: string | undefined,
): Answers {
  if (!(operator in OPPOSITE)) return UNKNOWN;
  const [left, right] = args as readonly AstExpression[];
  if (!isVarying(left) && spelling.of(left) === spelling.of(right))
    return holds(operator, 0) ? ALWAYS : NEVER;
  const value = constantOf(right);
  if (value !== undefined) return compared(left, operator, value, spelling, key);
  const other = constantOf(left);
  return other === undefined ? UNKNOWN : compared(right, TURNED[operator], other, spelling, key);
}

function compared(
  node: AstExpression,
  operator: string,
  value: Constant,
  spelling: Spelling,
  key: string | undefined,
): Answers {
  const range = rangeOf(node);
  const yes = intersection(meeting(operator, value), range);
  const no = intersection(meeting(OPPOSITE[operator], value), range);
  // No count is less than 0, whatever it is asked with.
  if (isNothing(yes)) return NEVER;
  if (isNothing(no)) return ALWAYS;
  return key !== undefined && spelling.of(node) === key ? { yes, no } : UNKNOWN;
}

/** EXACT with a text that stands in the formula. */
function exactly(
  [left, right]: readonly AstExpression[],
  spelling: Spelling,
  key: string | undefined,
): Answers {
  const [node, text] = right.type === 'Literal' ? [left, right] : [right, left];
  const value = text.type === 'Literal' ? text.value : undefined;
  if (typeof value !== 'string' || key === undefined) return UNKNOWN;
  const spelled = spelling.of(node);
  if (asWritten(spelled) === key) return { yes: exactText(value), no: exactTextsBut(value) };
  return spelled === key ? { yes: written(value), no: ANYTHING } : UNKNOWN;
}

/** What may be written like this. */
function written(text: string): ValueSet {
  const upper = text.toUpperCase();
  return anyOf(
    textOf(text),
    text === '' ? BLANK : NOTHING,
    Number.isNaN(Number(text)) ? NOTHING : NUMBERS,
    upper === 'TRUE' || upper === 'FALSE' ? BOOLEANS : NOTHING,
  );
}

const swap = ({ yes, no }: Answers): Answers => ({ yes: no, no: yes });

const both = (a: Answers, b: Answers): Answers => ({
  yes: intersection(a.yes, b.yes),
  no: union(a.no, b.no),
});

const chosen = (test: Answers, then: Answers, otherwise: Answers): Answers => ({
  yes: union(intersection(test.yes, then.yes), intersection(test.no, otherwise.yes)),
  no: union(intersection(test.yes, then.no), intersection(test.no, otherwise.no)),
});
