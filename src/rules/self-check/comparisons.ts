import type { AstExpression } from '@borgar/fx';
import {
  BLANK,
  booleanOf,
  BOOLEANS,
  interval,
  NOTHING,
  NUMBERS,
  numbersIn,
  textOf,
  TEXTS,
  textsBut,
  union,
  type ValueSet,
} from './value-set';

/** The comparison that holds just where the other does not. */
export const OPPOSITE: Readonly<Record<string, string>> = {
  '=': '<>',
  '<>': '=',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};

/** The operator with its two sides changed over. */
export const TURNED: Readonly<Record<string, string>> = {
  '=': '=',
  '<>': '<>',
  '<': '>',
  '>': '<',
  '<=': '>=',
  '>=': '<=',
};

/** Whether a comparison holds, by the sign of the difference between its sides. */
export function holds(operator: string, difference: number): boolean {
  if (difference === 0) return operator.endsWith('=');
  return operator === '<>' || operator.startsWith(difference < 0 ? '<' : '>');
}

export type Constant = number | string | boolean;

/** From here on Excel no longer tells all whole numbers apart. */
const EXACT = 1e15;

/** What stands in the formula itself, also with a sign. */
export function constantOf(ast: AstExpression): Constant | undefined {
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

/** What compares with a constant like this: to Excel any number < any text < FALSE < TRUE; blank is 0, "" and FALSE. */
export function meeting(operator: string, value: Constant): ValueSet {
  const filled =
    typeof value === 'number'
      ? meetingNumber(operator, value)
      : typeof value === 'boolean'
        ? meetingBoolean(operator, value)
        : meetingText(operator, value);
  const blank = typeof value === 'string' ? (value === '' ? 0 : -1) : -Number(value);
  return holds(operator, blank) ? union(filled, BLANK) : filled;
}

function meetingText(operator: string, value: string): ValueSet {
  if (operator === '=') return textOf(value);
  if (operator === '<>') return union(textsBut(value), union(NUMBERS, BOOLEANS));
  // Which texts come before others is not looked into, but that none comes before "".
  if (!operator.startsWith('<')) return union(operator === '>' ? textsBut('') : TEXTS, BOOLEANS);
  if (value !== '') return union(NUMBERS, TEXTS);
  return operator === '<' ? NUMBERS : union(NUMBERS, textOf(''));
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
