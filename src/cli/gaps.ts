import { t } from '../locale';
import { cellsText, gapCause, rangesOf, rulesText } from '../report/gap-lines';
import {
  type Gap,
  type GapClass,
  GAP_CLASSES,
  gapClass,
  type GapKind,
  timesOf,
} from '../rules/undecided/gap';

/** One cause for which rules could not judge, as `check --format json` prints it. */
export interface ReportedGap {
  readonly cause: GapKind;
  readonly class: GapClass;
  readonly sheet: string;
  /** Columns, or parameters. */
  readonly columns: readonly string[];
  readonly message: string;
  /** All its cells, as ranges of a column. */
  readonly cells: readonly string[];
  readonly count: number;
  /** Cells of these that a finding names already. */
  readonly found: number;
  /** Judgements that could not be made. */
  readonly undecided: number;
  /** Each with its own cells where these are not all. */
  readonly rules: readonly {
    readonly rule: string;
    readonly undecided: number;
    readonly cells?: readonly string[];
  }[];
}

export const reportedGaps = (gaps: readonly Gap[]): ReportedGap[] =>
  gaps.map((gap) => {
    const { kind, sheet, columns, column, rows, found, rules } = gap;
    return {
      cause: kind,
      class: gapClass(gap),
      sheet,
      columns,
      message: gapCause(gap),
      cells: rangesOf(gap),
      count: rows.count,
      found,
      undecided: timesOf(gap),
      rules: rules.map((rule) => ({
        rule: rule.rule,
        undecided: rule.times,
        ...(rule.rows === rows ? {} : { cells: rangesOf({ column, rows: rule.rows }) }),
      })),
    };
  });

/** Ranges and causes named where not all are asked for. */
const RANGES_NAMED = 6;
const CAUSES_NAMED = 20;

/**
 * Causes by what is to be done about them. Cells that have a finding, which is printed above, are only counted, and of
 * many cells or causes the first are named: a return that is half filled in would bury its findings otherwise.
 *
 * @param all whether every cause and every cell is wanted
 */
export const printGaps = (gaps: readonly ReportedGap[], all: boolean): string[] =>
  GAP_CLASSES.flatMap((kind) => {
    const some = gaps.filter((gap) => gap.class === kind);
    if (some.length === 0) return [];
    const named = all ? some : kind === 'found' ? [] : some.slice(0, CAUSES_NAMED);
    const left = some.slice(named.length);
    const cells = left.reduce((sum, { count }) => sum + count, 0);
    return [
      `  ${t('cli/report.class', { name: t(`undecided/class.${kind}`) })}`,
      ...named.map((gap) => `    ${line(gap, all ? Infinity : RANGES_NAMED)}`),
      ...(left.length > 0 ? [`    ${t('cli/report.undecidedLeft', { causes: left.length, cells })}`] : []),
    ];
  });

function line({ sheet, message, cells, count, undecided, rules }: ReportedGap, most: number): string {
  const where = cellsText(cells.slice(0, most), count, cells.length);
  const ids = rules.map((rule) => ({ rule: rule.rule, times: rule.undecided }));
  const what = t('cli/report.undecidedBy', { times: undecided, rules: rulesText(ids, count) });
  return [sheet, message, where, what].filter(Boolean).join('  ');
}
