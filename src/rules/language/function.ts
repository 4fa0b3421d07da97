import type { Cell } from '../../domain/cell';
import type { Steps } from './coded';
import type { CriteriaIndex } from './criteria-index';
import { lift, liftStrict } from './lift';
import type { LookupIndex } from './lookup-index';
import type { Value } from './value';

/** What a function of the rule language may use besides its arguments. */
export interface CallContext {
  readonly criteria: CriteriaIndex;
  readonly lookup: LookupIndex;
  /** Which arguments are references to cells: there text is passed over that would be read if it were given directly. */
  readonly references: readonly boolean[];
  /** One-based sheet rows of the selected records, for ROW. */
  sheetRows(): readonly number[];
}

/** One function of the rule language. An argument left out at the end is undefined, one left empty is blank. */
export interface FormulaFunction {
  readonly min: number;
  readonly max: number;
  /** Depends on the record even without arguments that do. */
  readonly perRecord?: boolean;
  /** Worth remembering for every record, where rules share it. */
  readonly costly?: boolean;
  call(args: readonly (Value | undefined)[], context: CallContext): Value;
  /** Builds, in steps, what calls with such arguments will need (an index); the arguments are one record's. */
  prepare?(args: readonly (Value | undefined)[], context: CallContext): Steps<void>;
}

export type Functions = Readonly<Record<string, FormulaFunction>>;

/** A function of single cells, applied cell by cell; the first error among its arguments is its result. */
export const each = (
  min: number,
  max: number,
  calculate: (cells: readonly Cell[]) => Cell,
): FormulaFunction => ({
  min,
  max,
  call: (args) => liftStrict(calculate, given(args)),
});

/** The same for functions that look at errors themselves. */
export const eachWithErrors = (
  min: number,
  max: number,
  calculate: (cells: readonly Cell[]) => Cell,
): FormulaFunction => ({ min, max, call: (args) => lift(calculate, given(args)) });

const given = (args: readonly (Value | undefined)[]): Value[] =>
  args.filter((arg): arg is Value => arg !== undefined);
