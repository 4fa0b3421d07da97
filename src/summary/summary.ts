/**
 * What a summary is: numbers with their bases, no cells and no wording. Labels are either data (the name of a
 * street) or keys of `src/locale` (namespace `summary`).
 */
export interface Summary {
  /** As reports call it: H1 员额配备汇总, H2 属地化汇总. */
  readonly id: 'H1' | 'H2';
  readonly unit: string;
  readonly period: string;
  /** Excel serial of the reference date; null where the cover does not give one. */
  readonly referenceDate: number | null;
  readonly tables: readonly SummaryTable[];
  /** What a reader must know to use the numbers: bases, and what could not be counted. */
  readonly notes: readonly Note[];
}

export interface SummaryTable {
  /** Title: key `tables.<key>`. */
  readonly key: string;
  /** Label columns, keys `columns.<key>`. */
  readonly dimensions: readonly string[];
  readonly columns: readonly SummaryColumn[];
  readonly rows: readonly SummaryRow[];
}

export interface SummaryColumn {
  /** Header: key `columns.<key>`. */
  readonly key: string;
  readonly unit: IndicatorUnit;
}

/** share: fraction of 1; per10k: per 10,000 residents; points: percentage points (个百分点). */
export type IndicatorUnit = 'people' | 'households' | 'communities' | 'share' | 'per10k' | 'points';

export interface SummaryRow {
  readonly kind: 'detail' | 'subtotal' | 'total';
  /** One label a dimension. */
  readonly labels: readonly Label[];
  /** One indicator a column. */
  readonly values: readonly Indicator[];
}

export type Label = { readonly text: string } | { readonly key: string };

/** One number with what it was computed from. `value` null: it cannot be computed (its base is missing or 0). */
export interface Indicator {
  readonly value: number | null;
  readonly numerator?: number;
  readonly denominator?: number;
}

export interface Note {
  /** Key `notes.<key>`. */
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}
