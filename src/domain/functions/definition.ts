import type { Cell, Matrix } from '../cell';

/**
 * One SHEQU function as the shells and the rule language call it. The calculation itself lives in its own
 * file under `src/domain`; a definition only says how its arguments are taken.
 */
export type FunctionDefinition = EachFunction | WholeFunction;

export interface Parameter {
  /** Stable English name in camelCase; words for it live in `src/locale`. */
  readonly name: string;
  readonly optional?: boolean;
  /** `value`: one cell, lifted over ranges. `range`: always taken whole (a policy table, a list of bounds). */
  readonly takes: 'value' | 'range';
}

interface Common {
  /** Name within the SHEQU namespace, e.g. `STAFFQUOTA.DETAIL`. */
  readonly name: string;
  readonly parameters: readonly Parameter[];
}

/** A function that gives one value for one set of values: it is lifted over ranges and spills their shape. */
export interface EachFunction extends Common {
  readonly shape: 'each';
  /**
   * Reads the `range` parameters once (undefined where left out) and returns the calculation for one set of
   * `value` arguments, in the order of `parameters` without the `range` ones; a missing optional value is null.
   */
  bind(ranges: readonly (Matrix | undefined)[]): (values: readonly Cell[]) => Cell;
}

/** A function that looks at whole ranges (a share of a column, a table) and gives a matrix of its own shape. */
export interface WholeFunction extends Common {
  readonly shape: 'whole';
  /** Arguments as given, in order; undefined where an optional one is left out. */
  call(args: readonly (Matrix | undefined)[]): Matrix;
}
