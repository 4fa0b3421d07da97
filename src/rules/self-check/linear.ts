import type { AstExpression } from '@borgar/fx';
import {
  divide,
  type Fraction,
  fraction,
  fractionOf,
  MINUS_ONE,
  ONE,
  sign,
  ZERO,
} from '../../domain/numbers/fraction';
import { nodesOf } from '../language';
import {
  combine,
  constant,
  isConstant,
  type Linear,
  type Row,
  rowsOf,
  scale,
  variable,
} from '../localise/solve/row';
import { comparison, type Spelling } from './canonical';
import { constantOf, OPPOSITE } from './comparisons';
import { rangeOf } from './ranges';
import { ownCell } from './references';
import { isOneValue } from './things';
import type { ValueSet } from './value-set';

/** Numbers that nobody knows: a record's cells, and what is worked out from them, with the bounds that each has. */
export class Unknowns {
  readonly bounds: Row[] = [];
  private readonly ids = new Map<string, number>();

  of(key: string, range?: ValueSet): Linear {
    let index = this.ids.get(key);
    if (index === undefined) {
      this.ids.set(key, (index = this.ids.size));
      const [only, ...more] = range?.numbers ?? [];
      if (only && more.length === 0) this.bound(variable(index), only.from, only.to);
    }
    return variable(index);
  }

  private bound(one: Linear, from: number, to: number): void {
    if (Number.isFinite(from)) this.bounds.push(...rowsOf(one, '>=', constant(fractionOf(from))));
    if (Number.isFinite(to)) this.bounds.push(...rowsOf(one, '<=', constant(fractionOf(to))));
  }
}

/** What a formula is read with. */
export interface Reading {
  readonly spelling: Spelling;
  readonly unknowns: Unknowns;
  /** Columns that hold numbers and nothing else; of another one what it is compared as and calculated with may differ. */
  readonly numeric: ReadonlySet<string>;
  /** Columns that are filled where the rule judges a record. A blank equals both 0 and "", and has no one place. */
  readonly filled: ReadonlySet<string>;
}

/**
 * What must hold for a formula to be TRUE, or FALSE, as linear (in)equalities: as much of it as can be said so. Cells
 * that are only compared with each other and with numbers may be anything that has an order.
 */
export function rowsFor(ast: AstExpression, truth: boolean, reading: Reading): Row[] {
  const compared = comparison(ast);
  if (compared) {
    const operator = truth ? compared.operator : OPPOSITE[compared.operator];
    return between(compared.left, operator, compared.right, ZERO, reading);
  }
  if (ast.type !== 'CallExpression') return [];
  const args = (ast.arguments as readonly (AstExpression | null)[]).filter((arg) => arg !== null);
  switch (ast.callee.name.toUpperCase()) {
    case 'AND':
      return truth ? args.flatMap((arg) => rowsFor(arg, true, reading)) : [];
    case 'OR':
      return truth ? [] : args.flatMap((arg) => rowsFor(arg, false, reading));
    case 'NOT':
      return rowsFor(args[0], !truth, reading);
    case '_WITHIN': {
      const [operator, allowed] = [constantOf(args[1]), constantOf(args[3])];
      if (!truth || typeof operator !== 'string' || typeof allowed !== 'number') return [];
      return between(args[0], operator, args[2], fractionOf(allowed), reading);
    }
    default:
      return [];
  }
}

function between(
  left: AstExpression,
  operator: string,
  right: AstExpression,
  allowed: Fraction,
  reading: Reading,
): Row[] {
  const [a, b] = [sideOf(left, reading), sideOf(right, reading)];
  return a && b ? rowsOf(a, operator, b, allowed) : [];
}

/** A side of a comparison, which is compared as it is. */
function sideOf(node: AstExpression, reading: Reading): Linear | null {
  const { spelling, unknowns, numeric, filled } = reading;
  if (node.type === 'UnaryExpression' && node.operator === '+')
    return sideOf((node.arguments as readonly AstExpression[])[0], reading);
  const column = ownCell(node, spelling.table);
  if (column !== undefined)
    return numeric.has(column) || filled.has(column) ? unknowns.of(spelling.of(node)) : null;
  if (constantOf(node) !== undefined || isNumeric(rangeOf(node))) return numberOf(node, reading);
  const isOrdered = isOneValue(node, spelling.table) && !rangeOf(node).blank;
  return isOrdered || isName(node) ? unknowns.of(spelling.of(node)) : null;
}

/** What is calculated with: a sum of unknowns, each times a constant. */
function numberOf(node: AstExpression, reading: Reading): Linear | null {
  const of = (part: AstExpression): Linear | null => numberOf(part, reading);
  const value = constantOf(node);
  if (value !== undefined) return typeof value === 'number' ? constant(fractionOf(value)) : null;
  if (node.type === 'UnaryExpression') {
    const inner = of((node.arguments as readonly AstExpression[])[0]);
    if (!inner || node.operator === '+') return inner;
    return node.operator === '-' ? scale(inner, MINUS_ONE) : scale(inner, fraction(1n, 100n));
  }
  if (node.type === 'BinaryExpression') {
    const [a, b] = (node.arguments as readonly AstExpression[]).map(of);
    return (a && b && calculated(node.operator, a, b)) ?? numberFrom(node, reading);
  }
  return sumOf(node, reading) ?? numberFrom(node, reading);
}

function calculated(operator: string, a: Linear, b: Linear): Linear | null {
  switch (operator) {
    case '+':
      return combine(a, b);
    case '-':
      return combine(a, b, MINUS_ONE);
    case '*':
      return isConstant(b) ? scale(a, b.constant) : isConstant(a) ? scale(b, a.constant) : null;
    case '/':
      return isConstant(b) && sign(b.constant) !== 0 ? scale(a, divide(ONE, b.constant)) : null;
    default:
      return null;
  }
}

/** SUM of single cells; it passes over text. */
function sumOf(node: AstExpression, reading: Reading): Linear | null {
  const { spelling, unknowns, numeric } = reading;
  if (!isSum(node)) return null;
  let sum = constant(ZERO);
  for (const arg of node.arguments as readonly (AstExpression | null)[]) {
    if (!arg) return null;
    const column = ownCell(arg, spelling.table);
    const isCell = column !== undefined && !numeric.has(column);
    const part = isCell ? unknowns.of(`SUM ${spelling.of(arg)}`) : addend(arg, reading);
    if (!part) return null;
    sum = combine(sum, part);
  }
  return sum;
}

const addend = (arg: AstExpression, reading: Reading): Linear | null =>
  constantOf(arg) !== undefined || isOneValue(arg, reading.spelling.table) ? numberOf(arg, reading) : null;

/** An unknown: the number that is made of a cell, a name, or anything else that gives one value. */
function numberFrom(node: AstExpression, { spelling, unknowns, numeric }: Reading): Linear | null {
  const column = ownCell(node, spelling.table);
  const key = spelling.of(node);
  if (column !== undefined) return unknowns.of(numeric.has(column) ? key : `+${key}`);
  if (isName(node)) return unknowns.of(`+${key}`);
  if (!isOneValue(node, spelling.table)) return null;
  const range = rangeOf(node);
  return isNumeric(range) ? unknowns.of(key, range) : unknowns.of(`+${key}`);
}

const isNumeric = ({ texts, booleans, blank }: ValueSet): boolean =>
  !blank && !texts.except && texts.of.size === 0 && booleans.size === 0;

/** A name means the same wherever it is called. */
const isName = (node: AstExpression): boolean => node.type === 'ReferenceIdentifier' && node.kind === 'name';

type Call = Extract<AstExpression, { type: 'CallExpression' }>;
const isSum = (node: AstExpression): node is Call => isCallOf(node, SUM);
const isCallOf = (node: AstExpression, names: ReadonlySet<string>): boolean =>
  node.type === 'CallExpression' && names.has(node.callee.name.toUpperCase());

const SUM = new Set(['SUM']);

const CALCULATING = new Set(['+', '-', '*', '/', '%']);
const KINDS = new Set(['ISNUMBER', 'ISTEXT', 'ISNONTEXT', 'N', 'VALUE']);

/** Columns that a formula calculates with, but for those whose kind it asks: they may hold something else than numbers. */
export function calculatedColumns(
  ast: AstExpression,
  table: string,
): { numbers: string[]; others: string[] } {
  const [numbers, others]: [string[], string[]] = [[], []];
  for (const node of nodesOf(ast)) {
    if (!('arguments' in node)) continue;
    const cells = (node.arguments as readonly (AstExpression | null)[]).flatMap(
      (arg) => (arg && ownCell(arg, table)) ?? [],
    );
    if (isCallOf(node, SUM) || ('operator' in node && CALCULATING.has(node.operator))) numbers.push(...cells);
    else if (isCallOf(node, KINDS)) others.push(...cells);
  }
  return { numbers, others };
}
