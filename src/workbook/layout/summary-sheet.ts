import { t } from '../../locale';
export { rosterPivot } from './roster-pivot';
import type { Indicator, IndicatorUnit, Label, Summary, SummaryRow, SummaryTable } from '../../summary';
import type { CellStyle, NewCell, NewSheet } from '../port';
import { dateText } from './date-text';
import { lineMerges } from './line-merges';

type Row = (NewCell | null)[];

const LABEL_WIDTH = 24;
const MOST_LABEL_WIDTH = 48;
const NUMBER_WIDTH = 14;

/** A summary as a formatted sheet: title, subtitle, each table with its header, notes at the end. Numbers are values, not formulas. */
export function summarySheet(summary: Summary): NewSheet {
  const rows: Row[] = [[text(t(`summary/titles.${summary.id}`), 'title')], [text(subtitle(summary), 'note')]];
  for (const table of summary.tables) {
    rows.push(
      [],
      [text(t(`summary/tables.${table.key}`), 'total')],
      headerRow(table),
      ...table.rows.map((row) => bodyRow(table, row)),
    );
  }
  rows.push([], [text(t('summary/notes.title'), 'total')]);
  rows.push(...summary.notes.map((note) => [text(t(`summary/notes.${note.key}`, note.params), 'note')]));
  const columns = widths(summary.tables);
  return {
    name: t(`summary/sheets.${summary.id}`),
    rows,
    widths: columns,
    merges: lineMerges(rows, columns.length),
    // One table: its header stays in view; with several, only the title does.
    frozenRows: summary.tables.length === 1 ? 5 : 2,
    activate: true,
  };
}

function subtitle(summary: Summary): string {
  const unknown = t('summary/unknown');
  return t('summary/subtitle', {
    unit: summary.unit || unknown,
    period: summary.period || unknown,
    date: summary.referenceDate === null ? unknown : dateText(summary.referenceDate),
  });
}

const headerRow = (table: SummaryTable): Row => [
  ...table.dimensions.map((key) => text(t(`summary/columns.${key}`), 'header')),
  ...table.columns.map((column) => text(t(`summary/columns.${column.key}`), 'header')),
];

const bodyRow = (table: SummaryTable, row: SummaryRow): Row => [
  ...row.labels.map((label) => text(labelText(label), row.kind === 'detail' ? 'text' : 'total')),
  ...row.values.map((value, i) => number(value, table.columns[i].unit, row.kind)),
];

const labelText = (label: Label): string =>
  'text' in label ? label.text || t('summary/unknown') : t(`summary/${label.key}`);

function number(indicator: Indicator, unit: IndicatorUnit, kind: SummaryRow['kind']): NewCell {
  // A dash, not a blank or 0: the number does not exist, which is not the same as none.
  if (indicator.value === null) return text(t('summary/none'), kind === 'detail' ? 'text' : 'total');
  return { content: { value: indicator.value }, style: styleOf(unit, kind !== 'detail') };
}

function styleOf(unit: IndicatorUnit, total: boolean): CellStyle {
  if (unit === 'share') return total ? 'totalPercent' : 'percent';
  if (unit === 'per10k' || unit === 'points') return total ? 'totalDecimal' : 'decimal';
  return total ? 'total' : 'integer';
}

const text = (value: string, style: CellStyle): NewCell => ({ content: { value }, style });

/** Columns of labels are as wide as their longest label: totals do not wrap. */
function widths(tables: readonly SummaryTable[]): number[] {
  const columns = Math.max(...tables.map((table) => table.dimensions.length + table.columns.length));
  const labels = Math.max(...tables.map((table) => table.dimensions.length));
  return Array.from({ length: columns }, (_, i) => (i < labels ? labelWidth(tables, i) : NUMBER_WIDTH));
}

function labelWidth(tables: readonly SummaryTable[], column: number): number {
  const labels = tables.flatMap((table) => table.rows.flatMap(({ labels: own }) => own[column] ?? []));
  const longest = labels.reduce((most, label) => Math.max(most, charactersOf(labelText(label))), 0);
  return Math.min(MOST_LABEL_WIDTH, Math.max(LABEL_WIDTH, Math.ceil(longest * 1.1) + 1));
}

/** As Excel counts column widths; a Chinese character is as wide as two others. */
const charactersOf = (label: string): number =>
  [...label].reduce((width, character) => width + (character > '\u2e7f' ? 2 : 1), 0);
