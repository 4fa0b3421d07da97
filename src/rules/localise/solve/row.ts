import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  multiply,
  negate,
  ONE,
  sign,
  ZERO,
} from '../../../domain/numbers/fraction';

/** A sum of variables, each times a factor, and a constant. Factors are never 0. */
export interface Linear {
  readonly terms: ReadonlyMap<number, Fraction>;
  readonly constant: Fraction;
}

/** A linear edit: `terms + constant` is 0, no more than 0, or less than 0. */
export interface Row extends Linear {
  readonly op: '=' | '<=' | '<';
}

export const constant = (value: Fraction): Linear => ({ terms: new Map(), constant: value });
export const variable = (index: number): Linear => ({ terms: new Map([[index, ONE]]), constant: ZERO });

/** a + factor · b. */
export function combine(a: Linear, b: Linear, factor: Fraction = ONE): Linear {
  const terms = new Map(a.terms);
  for (const [index, value] of b.terms) {
    const sum = add(terms.get(index) ?? ZERO, multiply(value, factor));
    if (sign(sum) === 0) terms.delete(index);
    else terms.set(index, sum);
  }
  return { terms, constant: add(a.constant, multiply(b.constant, factor)) };
}

export function scale(a: Linear, factor: Fraction): Linear {
  if (sign(factor) === 0) return constant(ZERO);
  const terms = new Map([...a.terms].map(([index, value]) => [index, multiply(value, factor)]));
  return { terms, constant: multiply(a.constant, factor) };
}

export const isConstant = ({ terms }: Linear): boolean => terms.size === 0;

export type Values = (index: number) => Fraction;

export function evaluate({ terms, constant: start }: Linear, values: Values): Fraction {
  let sum = start;
  for (const [index, factor] of terms) sum = add(sum, multiply(factor, values(index)));
  return sum;
}

export function holds(row: Row, values: Values): boolean {
  const order = sign(evaluate(row, values));
  return row.op === '=' ? order === 0 : row.op === '<=' ? order <= 0 : order < 0;
}

/** The same edit in one spelling, whatever it was multiplied with. */
export function keyOf({ terms, constant: rest, op }: Row): string {
  const sorted = [...terms].sort(([a], [b]) => a - b);
  const first = sorted[0]?.[1] ?? ONE;
  // An inequality may only be divided by what is positive.
  const factor = op === '=' ? first : sign(first) < 0 ? negate(first) : first;
  const text = ({ n, d }: Fraction): string => `${n}/${d}`;
  return [
    op,
    ...sorted.map(([index, value]) => `${index}:${text(divide(value, factor))}`),
    text(divide(rest, factor)),
  ].join(' ');
}

/** `left op right` as rows; none for `<>`, which no row can say. */
export function rowsOf(left: Linear, operator: string, right: Linear, allowed: Fraction = ZERO): Row[] {
  const less = combine(left, right, fraction(-1n));
  const more = combine(right, left, fraction(-1n));
  const within = (linear: Linear): Linear => combine(linear, constant(allowed), fraction(-1n));
  switch (operator) {
    case '=':
      return compare(allowed, ZERO) === 0
        ? [{ ...less, op: '=' }]
        : [
            { ...within(less), op: '<=' },
            { ...within(more), op: '<=' },
          ];
    case '<=':
      return [{ ...within(less), op: '<=' }];
    case '>=':
      return [{ ...within(more), op: '<=' }];
    case '<':
      return [{ ...less, op: '<' }];
    case '>':
      return [{ ...more, op: '<' }];
    default:
      return [];
  }
}
