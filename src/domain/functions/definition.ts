import type { Cell, Matrix } from '../cell';

/**
 * One SHEQU function as the shells and the rule language call it. The calculation itself lives in its own
 * file under `src/domain`; a definition only says how its arguments are taken.
 *
 * A new function needs: this definition in `<family>.ts` (by `each`, `bound` or `whole` of `define.ts`), a wrapper in
 * `src/functions/wrappers`, words in both languages (function wizard, guide, errors), and two worked examples or
 * more in `examples`, one of them with a range; `test/domain/functions/registry.test.ts` lists its signature.
 *
 * What it may rely on: a cell of nothing but spaces comes as a blank (in cells and on the command line; the rule
 * language hands on what it has); an `each` function never sees an error among its values, and its ranges agree in
 * size. What it must do itself: give "" where a required value is blank; read numbers by `readNumber` (TRUE is no
 * number), days by `readDate`, options by `readWord`, `readWhole`, `readFlag`; return errors, never throw, with a
 * reason that has words, and name what a cell held by `shown` alone, which masks identity numbers. The contract
 * tests in `test/domain/functions/contract` hold every function of the registry to that, with the worked examples
 * and with cells that nobody expects.
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
  /** Data that a shell loads before it calls the function (`loadFor`), because bundles keep it apart. */
  readonly needs?: 'regions';
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

/**
 * A function that looks at whole ranges (a share of a column, a table) and gives a matrix of its own shape. It sees
 * the errors in its ranges: the first one is its result, unless every place of the result stands for a place of the
 * range and keeps its own error (SHARES). An option of one value is taken by `single`.
 */
export interface WholeFunction extends Common {
  readonly shape: 'whole';
  /** Arguments as given, in order; undefined where an optional one is left out. */
  call(args: readonly (Matrix | undefined)[]): Matrix;
}
