import type { Compiled } from './language';
import type { Rule } from './rule';
import { sidesOf } from './tolerance/comparison';

/** What a bureau's comparison works out from whole columns, which stands in no cell of the record. */
export interface CountedSides {
  /** By their text, as it stands in the formula. */
  readonly found: ReadonlyMap<string, Compiled>;
  /** What such a side is held against, where that is the same for all records and worked out from no column. */
  readonly against?: { readonly sign: string; readonly bound: Compiled };
}

const NONE: CountedSides = { found: new Map() };

/** How a bound is said. */
const SIGNS: Readonly<Record<string, string>> = { '<=': '≤', '>=': '≥', '<>': '≠', '=': '' };

/** A rule of the catalogue says in its own words what it found. */
export function countedSides(
  { words, formula }: Rule,
  { wholes }: Compiled,
  compile: (formula: string) => Compiled,
): CountedSides {
  const sides = words && wholes.length > 0 && sidesOf(formula);
  if (!sides) return NONE;
  const [left, right] = [compile(sides.left), compile(sides.right)];
  const found = [[sides.left, left] as const, [sides.right, right] as const];
  const isBound = left.wholes.length > 0 && right.wholes.length === 0 && !right.perRecord;
  return {
    found: new Map(found.filter(([, { wholes }]) => wholes.length > 0)),
    ...(isBound ? { against: { sign: SIGNS[sides.operator] ?? sides.operator, bound: right } } : {}),
  };
}
