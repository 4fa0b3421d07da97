import { t } from '../../locale';
import type { CellStyle, NewCell, NewSheet } from '../port';
import { REASON_COLUMNS, REASON_WIDTHS } from './columns';
import type { RowCells } from './row-cells';

/** Title, what it is for, header. */
const HEAD_ROWS = 3;

/** A new sheet 上报说明 with its first rows; without any it waits for them. */
export function newReasonSheet(rows: readonly RowCells[] = [], activate = false): NewSheet {
  const cell = (value: string, style: CellStyle): NewCell => ({ content: { value }, style });
  return {
    name: t('reasons/sheet.name'),
    rows: [
      [cell(t('reasons/sheet.title'), 'title')],
      [cell(t('reasons/sheet.note'), 'note')],
      REASON_COLUMNS.map((column) => cell(t(`reasons/sheet.columns.${column}`), 'header')),
      ...rows.map((row) =>
        REASON_COLUMNS.map((column) => (row[column] === '' ? null : cell(row[column], 'text'))),
      ),
    ],
    widths: REASON_COLUMNS.map((column) => REASON_WIDTHS[column]),
    frozenRows: HEAD_ROWS,
    merges: [{ row: 1, column: 0, rows: 1, columns: REASON_COLUMNS.length }],
    activate,
  };
}
