import { ceil, floor, fraction, type Fraction, gcd } from '../../../domain/numbers/fraction';
import { EffortSpent, type Effort } from './effort';
import { eliminate, rangeOf } from './eliminate';
import { combine, constant, evaluate, holds, type Row, type Values } from './row';

/** So many whole numbers of a range are tried; a longer range that has none among them is left undetermined. */
const TRIES = 200n;

/**
 * Whether rows about free variables alone can be met with those that are whole being whole: a variable with the fewest
 * choices is tried value by value, nearest first to what it was.
 *
 * @throws EffortSpent where that cannot be told
 */
export function hasWhole(
  rows: readonly Row[],
  free: readonly number[],
  whole: (index: number) => boolean,
  values: Values,
  effort: Effort,
): boolean {
  effort.spend(1 + rows.length);
  if (!eliminate(rows, free, values, effort).every((row) => holds(row, values))) return false;
  const wholes = free.filter(whole);
  if (wholes.length === 0) return true;
  if (rows.some((row) => isParityBroken(row, whole))) return false;
  let chosen = wholes[0];
  let choices: Choices = {};
  for (const index of wholes) {
    const found = choicesOf(rows, index, free, values, effort);
    if (sizeOf(found) === 0n) return false;
    const [a, b] = [sizeOf(found), sizeOf(choices)];
    if (index === wholes[0] || (a !== undefined && (b === undefined || a < b)))
      [chosen, choices] = [index, found];
  }
  const rest = free.filter((index) => index !== chosen);
  for (const value of nearest(choices, floor(values(chosen)))) {
    const fixed = rows.map((row) => withValue(row, chosen, fraction(value)));
    if (hasWhole(fixed, rest, whole, values, effort)) return true;
  }
  const size = sizeOf(choices);
  if (size === undefined || size > TRIES) throw new EffortSpent();
  return false;
}

/** Whole numbers from least to most; open where one is absent. */
export interface Choices {
  readonly least?: bigint;
  readonly most?: bigint;
}

/** The whole numbers in the range that the rows leave a variable. */
export function choicesOf(
  rows: readonly Row[],
  index: number,
  free: readonly number[],
  values: Values,
  effort: Effort,
): Choices {
  const { least, most } = rangeOf(rows, index, free, values, effort);
  const from = least && (least.included ? ceil(least.value) : floor(least.value) + 1n);
  const to = most && (most.included ? floor(most.value) : ceil(most.value) - 1n);
  return { ...(from === undefined ? {} : { least: from }), ...(to === undefined ? {} : { most: to }) };
}

function sizeOf({ least, most }: Choices): bigint | undefined {
  if (least === undefined || most === undefined) return undefined;
  return most < least ? 0n : most - least + 1n;
}

/** Some of them, nearest first to a value. */
function* nearest({ least, most }: Choices, value: bigint): Generator<bigint> {
  const start =
    least !== undefined && value < least ? least : most !== undefined && value > most ? most : value;
  const inside = (candidate: bigint): boolean =>
    (least === undefined || candidate >= least) && (most === undefined || candidate <= most);
  yield start;
  let tried = 1n;
  for (let by = 1n; tried < TRIES; by += 1n) {
    const [below, above] = [inside(start - by), inside(start + by)];
    if (!below && !above) return;
    if (below) yield start - by;
    if (above) yield start + by;
    tried += BigInt(below) + BigInt(above);
  }
}

/** An equality of whole variables alone whose factors have a divisor that its constant lacks: 2x - 4y = 1. */
function isParityBroken(row: Row, whole: (index: number) => boolean): boolean {
  if (row.op !== '=' || row.terms.size === 0 || ![...row.terms.keys()].every(whole)) return false;
  const all = [...row.terms.values(), row.constant];
  const common = all.reduce((product, { d }) => (product * d) / gcd(product, d), 1n);
  const scaled = ({ n, d }: Fraction): bigint => (n * common) / d;
  const divisor = [...row.terms.values()].map(scaled).reduce(gcd, 0n);
  return scaled(row.constant) % divisor !== 0n;
}

/** A row with a value put in for a variable. */
export function withValue(row: Row, index: number, value: Fraction): Row {
  const factor = row.terms.get(index);
  if (!factor) return row;
  const terms = new Map(row.terms);
  terms.delete(index);
  return { ...combine({ terms, constant: row.constant }, constant(value), factor), op: row.op };
}

/** A row with the values of all variables that are not free put in. */
export function withFixed(row: Row, free: ReadonlySet<number>, values: Values): Row {
  const terms = new Map([...row.terms].filter(([index]) => free.has(index)));
  const fixed = new Map([...row.terms].filter(([index]) => !free.has(index)));
  return { terms, constant: evaluate({ terms: fixed, constant: row.constant }, values), op: row.op };
}
