import type { Cell } from '../domain/cell';
import type { Problem } from './language';
import type { RuleWords, Severity } from './rule';

/** One rule broken at named cells. Identity numbers in `values` and `expected` are already masked. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Whom it is about: the community of the record, else the unit that reports. Undefined where nobody says. */
  readonly unit?: string;
  /**
   * What the finding is about, as a sign of rule, unit and record (or group of records, or table): the same however
   * rows are moved and values corrected. No identity number can be read from it.
   */
  readonly key: string;
  /**
   * A sign of the values that were judged, unmasked and as they stand in the cells, with the expected one: another
   * as soon as one of them changes. A reason given for a finding holds for this sign alone.
   */
  readonly sign: string;
  /** Worksheet name. */
  readonly sheet: string;
  /** Zero-based cells, the one to look at first in front. Empty when the finding is about the whole sheet. */
  readonly cells: readonly FindingCell[];
  /** Whole columns, of any sheet, where it is about these and no record is to blame; then `cells` is empty. */
  readonly ranges?: readonly FindingRange[];
  /** Who or what the record is, for people: e.g. community name or row; identity numbers masked. */
  readonly record?: string;
  /** What was found: column or value name → value. */
  readonly values: Readonly<Record<string, Cell>>;
  /** What was expected, where it can be said. */
  readonly expected: Cell;
  /** Words of a rule that is not in the catalogue, so that whoever shows the finding needs no rule to it. */
  readonly words?: RuleWords & { readonly source: string };
  /** Why a rule cannot be run, in a finding about that rule. */
  readonly problem?: Problem;
}

export interface FindingCell {
  readonly row: number;
  readonly column: number;
}

/** A column's cells from its first record to its last. */
export interface FindingRange extends FindingCell {
  readonly sheet: string;
  readonly rows: number;
}

/** How one rule went over the whole return. */
export interface RuleOutcome {
  readonly rule: string;
  readonly status: 'ran' | 'skipped';
  /** Why it was skipped: a key of `src/locale` (namespace `rules`), with its values. */
  readonly reason?: { readonly key: string; readonly params?: Readonly<Record<string, string | number>> };
  readonly pass: number;
  readonly fail: number;
  readonly undecided: number;
  /** Names in 政策参数表 that the rule asks for and nobody has set, where that is why it could not judge. */
  readonly wanting?: readonly string[];
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly outcomes: readonly RuleOutcome[];
}
