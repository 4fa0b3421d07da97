import { t } from '../locale';
import {
  type Gap,
  type GapClass,
  GAP_CLASSES,
  gapClass,
  type GapRule,
  timesOf,
} from '../rules/undecided/gap';
import type { Rows } from '../rules/undecided/rows';
import { rangeAddress } from '../workbook/address';
import { count } from './number-text';

/** One cause for which rules could not judge, in words. */
export interface GapLine {
  readonly kind: GapClass;
  readonly sheet: string;
  readonly cause: string;
  /** Its cells, those that are named; empty where the cause is in no cell. */
  readonly cells: string;
  /** How many cells there are, and how many of them a finding names already. */
  readonly count: number;
  readonly found: number;
  /** Judgements that could not be made. */
  readonly times: number;
  readonly rules: string;
}

/** Causes by what is to be done about them; classes without any are left out. */
export const gapsByClass = (gaps: readonly Gap[]): readonly (readonly [GapClass, readonly Gap[]])[] =>
  GAP_CLASSES.map((kind) => [kind, gaps.filter((gap) => gapClass(gap) === kind)] as const).filter(
    ([, some]) => some.length > 0,
  );

/** @param most ranges of cells named */
export function gapLine(gap: Gap, most: number): GapLine {
  const { sheet, rows, found, rules } = gap;
  return {
    kind: gapClass(gap),
    sheet,
    cause: gapCause(gap),
    cells: cellsText(rangesOf(gap, 0, most), rows.count, rows.runCount),
    count: rows.count,
    found,
    times: timesOf(gap),
    rules: rulesText(rules, rows.count),
  };
}

export const gapCause = ({ kind, sheet, columns }: Pick<Gap, 'kind' | 'sheet' | 'columns'>): string =>
  t(`undecided/cause.${kind === 'unclear' && columns.length === 0 ? 'whole' : kind}`, {
    sheet,
    columns: columns.join(t('undecided/and')),
  });

/** The cells of a cause, or of a rule at that cause, as ranges, `E5:E9`: from one run of rows to another. */
export const rangesOf = (
  { column, rows }: { readonly column?: number; readonly rows: Rows },
  from = 0,
  to = Infinity,
): string[] =>
  column === undefined
    ? []
    : [...rows.runs(from, to)].map(({ first, last }) =>
        rangeAddress({ row: first, column, rows: last - first + 1, columns: 1 }),
      );

/**
 * `E5:E9、E12（6 个）`; where not all ranges are named, it says so with the number of cells.
 *
 * @param ranges how many there are
 */
export function cellsText(named: readonly string[], cells: number, ranges = named.length): string {
  if (named.length === 0) return '';
  const text = named.join(t('undecided/cellAnd'));
  if (ranges > named.length) return t('undecided/moreCells', { cells: text, n: count(cells) });
  return cells === 1 ? text : t('undecided/cells', { cells: text, n: count(cells) });
}

/** Ids, each of several with how often it could not judge where that is not once a cell. */
export const rulesText = (rules: readonly Omit<GapRule, 'rows'>[], cells: number): string =>
  rules
    .map(({ rule, times }) =>
      times === cells || rules.length === 1 ? rule : t('undecided/ruleTimes', { rule, times: count(times) }),
    )
    .join(t('undecided/and'));
