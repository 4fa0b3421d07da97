import type { AstExpression } from '@borgar/fx';
import { constantOf, OPPOSITE } from './comparisons';
import {
  ANYTHING,
  BOOLEANS,
  ERROR,
  interval,
  type Interval,
  NUMBERS,
  numbersIn,
  TEXTS,
  union,
  type ValueSet,
} from './value-set';

/** What a part of a formula may give whatever its cells hold; never too small. */
export function rangeOf(ast: AstExpression): ValueSet {
  switch (ast.type) {
    case 'UnaryExpression':
      // "+" hands on what it is given.
      return ast.operator === '-' || ast.operator === '%' ? NUMERIC : ANYTHING;
    case 'BinaryExpression':
      if (ast.operator in OPPOSITE) return LOGICAL;
      return ast.operator === '&' ? TEXTUAL : ARITHMETIC.has(ast.operator) ? NUMERIC : ANYTHING;
    case 'CallExpression': {
      const name = ast.callee.name.toUpperCase();
      if (name === 'MOD') return remainderOf((ast.arguments as readonly (AstExpression | null)[])[1]);
      return RANGES.get(name) ?? ANYTHING;
    }
    default:
      return ANYTHING;
  }
}

const orError = (set: ValueSet): ValueSet => union(set, ERROR);
const NUMERIC = orError(NUMBERS);
const TEXTUAL = orError(TEXTS);
const LOGICAL = orError(BOOLEANS);
const ARITHMETIC = new Set(['+', '-', '*', '/', '^']);

const between = (from: number, to: number, more: Pick<Interval, 'whole'> = {}): ValueSet =>
  orError(numbersIn({ ...interval(from, !Number.isFinite(from), to, !Number.isFinite(to)), ...more }));
const whole = (from: number, to: number): ValueSet => between(from, to, { whole: true });

/** A remainder has its divisor's sign, and is nearer to 0. */
function remainderOf(divisor: AstExpression | null | undefined): ValueSet {
  const by = divisor ? constantOf(divisor) : undefined;
  if (typeof by !== 'number' || by === 0) return NUMERIC;
  return orError(numbersIn(by > 0 ? interval(0, false, by, true) : interval(by, true, 0, false)));
}

const RANGES: ReadonlyMap<string, ValueSet> = new Map(
  (
    [
      [whole(0, Infinity), 'LEN COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS ROWS COLUMNS DATEDIF UNICODE'],
      [whole(1, Infinity), 'FIND SEARCH'],
      [whole(-Infinity, Infinity), 'INT'],
      [whole(-1, 1), 'SIGN'],
      // Excel's calendar; to it a blank is day 0 of January 1900.
      [whole(1900, 9999), 'YEAR'],
      [whole(1, 12), 'MONTH'],
      [whole(0, 31), 'DAY'],
      [whole(0, 7), 'WEEKDAY'],
      [between(0, Infinity), 'ABS SQRT'],
      [
        NUMERIC,
        'SUM SUMIF SUMIFS SUMPRODUCT MAX MIN ROUND ROUNDUP ROUNDDOWN TRUNC QUOTIENT POWER N VALUE DATE EDATE EOMONTH DATEVALUE',
      ],
      [
        TEXTUAL,
        'LEFT RIGHT MID TRIM CLEAN UPPER LOWER PROPER REPLACE SUBSTITUTE REPT TEXT CONCAT CONCATENATE TEXTJOIN',
      ],
      [LOGICAL, 'AND OR XOR NOT EXACT ISBLANK ISNUMBER ISTEXT ISNONTEXT ISLOGICAL ISERROR ISNA ISERR'],
    ] as const
  ).flatMap(([set, names]) => names.split(' ').map((name) => [name, set] as const)),
);
