import type { TableColumn } from '../../returns/table';
import type { Steps } from './coded';
import type { Reader, Selection } from './fill';
import type { Search } from './search';
import type { Grid, Value } from './value';

/** A formula ready to be evaluated over a table's records. */
export interface Compiled {
  /** Whether it depends on the record; if not, it has one value for the table. */
  readonly perRecord: boolean;
  /** Its value for one record. */
  readonly at: Reader;
  /** Its values for some records. */
  evaluate(records: Selection): Value;
  /** Builds, in steps, the indexes that it will need; the record stands for those it will be evaluated for. */
  prepare(record: number): Steps<void>;
  /** Has its parts remember what they gave for the same values; wasted where no two records asked for hold the same. */
  remember(): Steps<void>;
  /** Whether a record's value is decided by the columns that it reads, and not by the record's place too. */
  readonly byValues: boolean;
  /** Whether a part of it gives a rectangle for each record, which may be as large as a table. */
  readonly isWide: boolean;
  /** Columns read with `[@…]`, in order. */
  readonly reads: readonly TableColumn[];
  /** Whole columns read. */
  readonly wholes: readonly Grid[];
  /** Those of them that are looked at in another way than by counting the records that meet criteria. */
  readonly viewed: readonly Grid[];
  /** Counts of whole columns that are the same for all records. */
  readonly tallies: readonly Tally[];
  /** The searches of its conditional counts. */
  searches(): readonly Search[];
  /** Cover fields and parameters read by bare name, in order. */
  readonly names: readonly string[];
}

/** A count of whole columns; what was worked out with it holds for as long as it stays the same. */
export interface Tally {
  readonly grids: readonly Grid[];
  /** Whether the columns, as they are now, give another count than the one that was used. */
  hasChanged(): boolean;
}
