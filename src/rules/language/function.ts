import type { Cell, CellError } from '../../domain/cell';
import type { Steps } from './coded';
import type { CriteriaIndex } from './criteria-index';
import type { Reader } from './fill';
import { type Calculation, lift, liftOne, liftOneStrict, liftStrict } from './lift';
import type { LookupIndex } from './lookup-index';
import type { Node } from './nodes';
import type { Search } from './search';

/** What a function of the rule language may use besides its arguments. */
export interface CallContext {
  readonly criteria: CriteriaIndex;
  readonly lookup: LookupIndex;
  /** Which arguments are references to cells: there text is passed over that would be read if it were given directly. */
  readonly references: readonly boolean[];
  /** One-based sheet row of a record, for ROW. */
  sheetRow(record: number): number;
}

/** One function of the rule language. An argument left out at the end is undefined, one left empty is blank. */
export interface FormulaFunction {
  readonly min: number;
  readonly max: number;
  /** Whether it can be given so many arguments, where not every number from min to max will do. */
  takes?(given: number): boolean;
  /** Depends on the record even without arguments that do. */
  readonly perRecord?: boolean;
  /** Worth remembering for every record, where rules share it. */
  readonly costly?: boolean;
  /**
   * When its result is one cell: whatever it is given, or where all that it is given is, or where the arguments at such
   * places are. Otherwise never for certain.
   */
  readonly scalar?: 'always' | 'ofScalars' | ((place: number) => boolean);
  /** How it is read for a record. Arguments that are the same for all records are looked at when it is first read. */
  bind(args: readonly Node[], context: CallContext): Reader;
  /** Where it counts or adds up what meets criteria: its search, and the places of the arguments that are searched. */
  searching?(args: readonly Node[], context: CallContext): Search | null;
  /** False where only the size of a range counts, and not what its cells hold. */
  readonly countsCells?: false;
  readonly isSearched?: (place: number) => boolean;
  /** Reads the cells of a range anew whenever it is read, and keeps nothing of them. */
  readonly readsAnew?: true;
  /** Looks at what is known of its arguments before any record is read: a literal, the size of a range. */
  refuses?(args: readonly Node[]): Refusal | undefined;
  /** Builds, in steps, what calls with such arguments will need (an index); the record stands for the others. */
  prepare?(args: readonly Node[], context: CallContext, record: number): Steps<void>;
}

/** Why a call cannot give anything but an error, whatever the records hold: a key of `skip`, and which argument it is. */
export interface Refusal {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly argument: number;
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
  scalar: 'ofScalars',
  bind: (args) => liftStrict(calculate as Calculation, args),
});

/** The same for functions of one cell. */
export const eachOne = (calculate: (cell: Exclude<Cell, CellError>) => Cell): FormulaFunction => ({
  min: 1,
  max: 1,
  scalar: 'ofScalars',
  bind: ([arg]) => liftOneStrict(calculate as (cell: Cell) => Cell, arg),
});

/** A function of one cell that looks at an error itself. */
export const eachOneWithErrors = (calculate: (cell: Cell) => Cell): FormulaFunction => ({
  min: 1,
  max: 1,
  scalar: 'ofScalars',
  bind: ([arg]) => liftOne(calculate, arg),
});

/** The same for functions that look at errors themselves. */
export const eachWithErrors = (
  min: number,
  max: number,
  calculate: (cells: readonly Cell[]) => Cell,
): FormulaFunction => ({
  min,
  max,
  scalar: 'ofScalars',
  bind: (args) => lift(calculate as Calculation, args),
});
