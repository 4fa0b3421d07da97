import type { AstExpression } from '@borgar/fx';
import { OPPOSITE, spell } from './canonical';
import { isVarying } from './constant';
import { ownCell } from './references';
import {
  ANYTHING,
  BOOLEANS,
  booleanOf,
  interval,
  intersection,
  NOTHING,
  NUMBERS,
  numbersIn,
  textOf,
  TEXTS,
  textsBut,
  union,
  type ValueSet,
} from './value-set';

/**
 * Values of one column with which a formula may be TRUE, and with which it may be FALSE, whatever the other columns
 * hold. Both are never too small: what is not understood may be either with any value.
 */
export interface Answers {
  readonly yes: ValueSet;
  readonly no: ValueSet;
}

const UNKNOWN: Answers = { yes: ANYTHING, no: ANYTHING };
const ALWAYS: Answers = { yes: ANYTHING, no: NOTHING };
const NEVER: Answers = { yes: NOTHING, no: ANYTHING };

/** The answers of a formula's tree about a filled cell of a column of the rule's own table. */
export function answersOf(ast: AstExpression, table: string, column: string): Answers {
  const of = (node: AstExpression): Answers => answersOf(node, table, column);
  const isCell = (node: AstExpression | null): boolean => node !== null && ownCell(node, table) === column;
  if (ast.type === 'Literal') {
    if (typeof ast.value === 'boolean' || typeof ast.value === 'number') return ast.value ? ALWAYS : NEVER;
    return UNKNOWN;
  }
  if (ast.type === 'BinaryExpression') {
    const [left, right] = ast.arguments as readonly AstExpression[];
    const certain = certainly(ast.operator, left, right, table);
    if (certain !== undefined) return certain ? ALWAYS : NEVER;
    if (isCell(left)) return compared(ast.operator, constantOf(right));
    if (isCell(right)) return compared(TURNED[ast.operator], constantOf(left));
    return UNKNOWN;
  }
  if (ast.type !== 'CallExpression') return UNKNOWN;
  const args = ast.arguments as readonly (AstExpression | null)[];
  if (args.length === 0 || args.some((arg) => arg === null)) return UNKNOWN;
  const given = args as readonly AstExpression[];
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
      return isCell(given[0]) ? { yes: NUMBERS, no: union(TEXTS, BOOLEANS) } : UNKNOWN;
    case 'ISTEXT':
      return isCell(given[0]) ? { yes: TEXTS, no: union(NUMBERS, BOOLEANS) } : UNKNOWN;
    case 'ISBLANK':
      return isCell(given[0]) ? NEVER : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

/** What a comparison is whatever the data: of a thing with itself, or of a count with a number that none can be. */
function certainly(
  operator: string,
  left: AstExpression,
  right: AstExpression,
  table: string,
): boolean | undefined {
  if (!(operator in OPPOSITE)) return undefined;
  if (!isVarying(left) && spell(left, table) === spell(right, table)) return holds(operator, 0);
  const turned = isCount(right);
  const count = turned ? right : left;
  const value = constantOf(turned ? left : right);
  if (!isCount(count) || typeof value !== 'number') return undefined;
  const way = turned ? TURNED[operator] : operator;
  if (value < 0) return holds(way, 1);
  // No count is less than 0, and none has decimals.
  if (value === 0 && (way === '>=' || way === '<')) return way === '>=';
  return !Number.isInteger(value) && (way === '=' || way === '<>') ? way === '<>' : undefined;
}

const COUNTS = new Set(['LEN', 'COUNT', 'COUNTA', 'COUNTBLANK', 'COUNTIF', 'COUNTIFS', 'ROWS', 'COLUMNS']);
const isCount = (ast: AstExpression): boolean =>
  ast.type === 'CallExpression' && COUNTS.has(ast.callee.name.toUpperCase());

const swap = ({ yes, no }: Answers): Answers => ({ yes: no, no: yes });

const both = (a: Answers, b: Answers): Answers => ({
  yes: intersection(a.yes, b.yes),
  no: union(a.no, b.no),
});

const chosen = (test: Answers, then: Answers, otherwise: Answers): Answers => ({
  yes: union(intersection(test.yes, then.yes), intersection(test.no, otherwise.yes)),
  no: union(intersection(test.yes, then.no), intersection(test.no, otherwise.no)),
});

/** The operator with its two sides changed over. */
const TURNED: Readonly<Record<string, string>> = {
  '=': '=',
  '<>': '<>',
  '<': '>',
  '>': '<',
  '<=': '>=',
  '>=': '<=',
};

type Constant = number | string | boolean;

/** From here on Excel no longer tells all whole numbers apart. */
const EXACT = 1e15;

function constantOf(ast: AstExpression): Constant | undefined {
  if (ast.type === 'Literal') {
    const value = ast.value as Constant;
    if (typeof value !== 'number') return value;
    // Excel compares 15 digits.
    return Math.abs(value) < EXACT ? Number(value.toPrecision(15)) : undefined;
  }
  if (ast.type !== 'UnaryExpression') return undefined;
  const value = constantOf((ast.arguments as readonly AstExpression[])[0]);
  if (typeof value !== 'number') return undefined;
  return ast.operator === '-' ? -value : ast.operator === '+' ? value : undefined;
}

function compared(operator: string | undefined, value: Constant | undefined): Answers {
  const opposite = OPPOSITE[operator ?? ''];
  if (operator === undefined || opposite === undefined || value === undefined) return UNKNOWN;
  return { yes: meeting(operator, value), no: meeting(opposite, value) };
}

/** Filled cells that compare with a constant like this: to Excel any number < any text < FALSE < TRUE. */
function meeting(operator: string, value: Constant): ValueSet {
  if (typeof value === 'number') return meetingNumber(operator, value);
  if (typeof value === 'boolean') return meetingBoolean(operator, value);
  // A filled cell does not hold "".
  if (value === '') return operator === '=' ? NOTHING : ANYTHING;
  if (operator === '=') return textOf(value);
  if (operator === '<>') return union(textsBut(value), union(NUMBERS, BOOLEANS));
  // Which texts come before others is not looked into.
  return operator.startsWith('<') ? union(NUMBERS, TEXTS) : union(TEXTS, BOOLEANS);
}

function meetingNumber(operator: string, value: number): ValueSet {
  const more = union(TEXTS, BOOLEANS);
  switch (operator) {
    case '=':
      return numbersIn(interval(value, false, value, false));
    case '<>':
      return union(
        more,
        numbersIn(interval(-Infinity, true, value, true), interval(value, true, Infinity, true)),
      );
    case '<':
    case '<=':
      return numbersIn(interval(-Infinity, true, value, operator === '<'));
    default:
      return union(more, numbersIn(interval(value, operator === '>', Infinity, true)));
  }
}

function meetingBoolean(operator: string, value: boolean): ValueSet {
  const booleans = [false, true]
    .filter((other) => holds(operator, Number(other) - Number(value)))
    .map(booleanOf)
    .reduce(union, NOTHING);
  const isLess = operator.startsWith('<');
  return isLess ? union(union(NUMBERS, TEXTS), booleans) : booleans;
}

function holds(operator: string, difference: number): boolean {
  if (difference === 0) return operator.endsWith('=');
  return operator === '<>' || operator.startsWith(difference < 0 ? '<' : '>');
}
