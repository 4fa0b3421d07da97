import type { Cell } from '../../domain/cell';
import type { Finding, FindingCell } from '../finding';

/** Which cells are most likely wrong where figures that belong together do not agree. */
export interface Localisation {
  /** The findings that it is about, of those that were asked for. */
  readonly findings: readonly Finding[];
  /** Ids of the rules whose edits are broken. */
  readonly rules: readonly string[];
  readonly status:
    | 'found'
    /** Whatever is changed, the rules cannot all be met. */
    | 'contradictory'
    /** The work that is allowed did not suffice. */
    | 'undetermined'
    /** More figures hang together than are looked through. */
    | 'tooLarge';
  /** The smallest sets of changes with which all linear edits hold, all of the same weight. */
  readonly answers: readonly LocalisedAnswer[];
  /** There are further answers of that weight that are not told. */
  readonly more: boolean;
}

export interface LocalisedAnswer {
  readonly changes: readonly LocalisedChange[];
}

/** One thing that would have to change: a cell, or the records of a table that were counted. */
export interface LocalisedChange {
  readonly kind: 'cell' | 'records';
  readonly sheet: string;
  /** The cell; of records the first one's, absent where there is none. */
  readonly cell?: FindingCell;
  /** The cell's column; empty for records. */
  readonly column: string;
  /** What is counted of the records: `所属社区代码=…`, `在岗状态=在岗`; empty for a cell, or where all are. */
  readonly criteria: readonly string[];
  /** Who or what the record is, for people. */
  readonly record?: string;
  /** What it is now; masked where it must be. Of records their number. */
  readonly value: Cell;
  /** The only value that would do, where there is one; with the other changes of the answer made too. */
  readonly expected?: Cell;
  /** Otherwise the bounds that it would have to keep, both included; absent where there is none. */
  readonly least?: Cell;
  readonly most?: Cell;
  /** Ids of the broken rules that it is part of. */
  readonly ground: readonly string[];
}

export interface LocaliseProgress {
  /** Findings looked at, of all. */
  readonly done: number;
  readonly total: number;
}
