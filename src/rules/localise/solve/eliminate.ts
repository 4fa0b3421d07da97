import {
  add,
  divide,
  type Fraction,
  MINUS_ONE,
  multiply,
  negate,
  ONE,
  sign,
} from '../../../domain/numbers/fraction';
import { combine, evaluate, type Row, scale, type Values } from './row';
import type { Effort } from './effort';

/**
 * Fourier–Motzkin: the edits that follow for the other variables, whatever the given ones are. They can be met for
 * some values of the given ones exactly where what follows holds. (With inequalities alone each lower bound is set
 * against each upper one; an equality is solved for the variable and put into all others.)
 *
 * @param values of the variables that stay as they are: of edits that say the same of the free ones only the tightest
 *   is kept
 */
export function eliminate(
  rows: readonly Row[],
  free: readonly number[],
  values: Values,
  effort: Effort,
): Row[] {
  let left = rows;
  const rest = new Set(free);
  while (rest.size > 0) {
    const next = cheapest(left, rest);
    rest.delete(next);
    left = tightest(without(left, next, effort), rest, values);
  }
  return [...left];
}

/** The variable whose elimination makes the fewest rows. */
function cheapest(rows: readonly Row[], free: ReadonlySet<number>): number {
  let best = -1;
  let least = Infinity;
  for (const index of free) {
    let [lower, upper, equal] = [0, 0, false];
    for (const { terms, op } of rows) {
      const factor = terms.get(index);
      if (!factor) continue;
      if (op === '=') equal = true;
      else if (sign(factor) > 0) upper += 1;
      else lower += 1;
    }
    const cost = equal ? -1 : lower * upper - lower - upper;
    if (cost < least) [best, least] = [index, cost];
  }
  return best;
}

function without(rows: readonly Row[], index: number, effort: Effort): Row[] {
  const touched = rows.filter(({ terms }) => terms.has(index));
  const kept = rows.filter(({ terms }) => !terms.has(index));
  const equality = touched.find(({ op }) => op === '=');
  if (equality) {
    for (const row of touched) if (row !== equality) kept.push(substituted(row, equality, index));
    effort.spend(touched.length);
    return kept;
  }
  const factorOf = ({ terms }: Row): Fraction => terms.get(index) as Fraction;
  const upper = touched.filter((row) => sign(factorOf(row)) > 0);
  const lower = touched.filter((row) => sign(factorOf(row)) < 0);
  effort.spend(1 + upper.length * lower.length);
  for (const a of upper) {
    for (const b of lower) {
      const sum = combine(scale(a, divide(ONE, factorOf(a))), scale(b, divide(ONE, negate(factorOf(b)))));
      kept.push({ ...sum, op: a.op === '<' || b.op === '<' ? '<' : '<=' });
    }
  }
  return kept;
}

/** A row with what an equality says about a variable put in for it. */
function substituted(row: Row, equality: Row, index: number): Row {
  const factor = divide(row.terms.get(index) as Fraction, equality.terms.get(index) as Fraction);
  return { ...combine(row, equality, negate(factor)), op: row.op };
}

/** Of the rows that say the same of the free variables, the one that says most; those without any of them are kept. */
function tightest(rows: readonly Row[], free: ReadonlySet<number>, values: Values): Row[] {
  const best = new Map<string, { row: Row; bound: Fraction }>();
  const kept: Row[] = [];
  for (const row of rows) {
    const about = [...row.terms].filter(([index]) => free.has(index)).sort(([a], [b]) => a - b);
    if (about.length === 0 || row.op === '=') {
      kept.push(row);
      continue;
    }
    const first = about[0][1];
    const size = sign(first) < 0 ? negate(first) : first;
    const key = about.map(([index, factor]) => {
      const { n, d } = divide(factor, size);
      return `${index}:${n}/${d}`;
    });
    const bound = divide(evaluate({ ...row, terms: fixedTerms(row, free) }, values), size);
    const known = best.get(key.join(' '));
    const order = known ? sign(add(bound, negate(known.bound))) : 1;
    if (order > 0 || (order === 0 && row.op === '<')) best.set(key.join(' '), { row, bound });
  }
  return [...kept, ...[...best.values()].map(({ row }) => row)];
}

const fixedTerms = ({ terms }: Row, free: ReadonlySet<number>): ReadonlyMap<number, Fraction> =>
  new Map([...terms].filter(([index]) => !free.has(index)));

/** What the rows leave a single free variable: bounds, each included or not; absent where there is none. */
export interface Range {
  readonly least?: Bound;
  readonly most?: Bound;
}

export interface Bound {
  readonly value: Fraction;
  readonly included: boolean;
}

/** The values of one variable that the rows leave it, when the other free ones are whatever suits. */
export function rangeOf(
  rows: readonly Row[],
  index: number,
  free: readonly number[],
  values: Values,
  effort: Effort,
): Range {
  const others = free.filter((other) => other !== index);
  let least: Bound | undefined;
  let most: Bound | undefined;
  for (const row of eliminate(rows, others, values, effort)) {
    const factor = row.terms.get(index);
    if (!factor) continue;
    const rest = new Map(row.terms);
    rest.delete(index);
    const value = multiply(
      divide(evaluate({ terms: rest, constant: row.constant }, values), factor),
      MINUS_ONE,
    );
    const bound = { value, included: row.op !== '<' };
    if (row.op === '=' || sign(factor) > 0) most = tighter(most, bound, -1);
    if (row.op === '=' || sign(factor) < 0) least = tighter(least, bound, 1);
  }
  return { ...(least ? { least } : {}), ...(most ? { most } : {}) };
}

function tighter(known: Bound | undefined, bound: Bound, direction: 1 | -1): Bound {
  if (!known) return bound;
  const order = sign(add(bound.value, negate(known.value))) * direction;
  return order > 0 || (order === 0 && !bound.included) ? bound : known;
}
