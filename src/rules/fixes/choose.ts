import type { Fix, FixKind } from './fix';

/** A choice among corrections; what is left out does not restrict it. */
export interface FixChoice {
  /** Rules that found fault with the cell. */
  readonly rules?: ReadonlySet<string>;
  readonly kinds?: ReadonlySet<FixKind>;
  /** Zero-based cells as `row:column:sheet`. */
  readonly cells?: ReadonlySet<string>;
}

/** A correction's cell as a key. */
export const fixKey = ({ sheet, row, column }: Pick<Fix, 'sheet' | 'row' | 'column'>): string =>
  `${row}:${column}:${sheet}`;

/** The corrections that a choice lets through. */
export const chooseFixes = (fixes: readonly Fix[], { rules, kinds, cells }: FixChoice): Fix[] =>
  fixes.filter(
    (fix) =>
      (!rules || fix.rules.some((rule) => rules.has(rule))) &&
      (!kinds || kinds.has(fix.kind)) &&
      (!cells || cells.has(fixKey(fix))),
  );
