import { maskIdentity } from '../../domain/identity/mask';
import type { Cell } from '../../domain/cell';
import { t } from '../../locale';
import { cellAddress, rangeAddress } from '../address';
import type { CellStyle, Content, NewSheet } from '../port';
import { fingerprint } from './fingerprint';
import { LOG_COLUMNS, type LogColumn } from './log-words';
import type { FreezeItem } from './plan';

export type LogRow = Readonly<Record<LogColumn, Cell>>;

/** What the log says of a frozen formula. Values are masked there; the formula must stay whole to be restored. */
export const logRow = (item: FreezeItem, batch: number, time: string): LogRow => ({
  batch,
  time,
  sheet: item.area.sheet,
  cell: cellAddress(item.area.row, item.area.column),
  area: rangeAddress(item.area),
  formula: item.formula,
  cells: item.area.rows * item.area.columns,
  first: maskIdentity(item.values[0][0]),
  state: t('freeze/log.states.frozen'),
  sign: fingerprint(item.values),
});

/** Columns of counts; all others hold text, the first value whatever it is. */
export const isText = (column: LogColumn): boolean => !['batch', 'cells', 'first'].includes(column);

const WIDTHS: Readonly<Record<LogColumn, number>> = {
  batch: 6,
  time: 20,
  sheet: 18,
  cell: 9,
  area: 12,
  formula: 60,
  cells: 8,
  first: 16,
  state: 10,
  sign: 24,
};

/** The first rows of a new log: title, what it is for, header. */
const HEAD_ROWS = 3;

/** A log of its own, with its first rows. */
export function logSheet(rows: readonly LogRow[]): NewSheet {
  const cell = (value: Cell, style?: CellStyle): { content: Content; style?: CellStyle } => ({
    content: { value },
    ...(style ? { style } : {}),
  });
  return {
    name: t('freeze/log.sheet'),
    rows: [
      [cell(t('freeze/log.title'), 'title')],
      [cell(t('freeze/log.note'), 'note')],
      LOG_COLUMNS.map((column) => cell(t(`freeze/log.columns.${column}`), 'header')),
      ...rows.map((row) =>
        LOG_COLUMNS.map((column) =>
          cell(row[column], isText(column) ? 'text' : column === 'first' ? undefined : 'integer'),
        ),
      ),
    ],
    widths: LOG_COLUMNS.map((column) => WIDTHS[column]),
    frozenRows: HEAD_ROWS,
    merges: [{ row: 1, column: 0, rows: 1, columns: LOG_COLUMNS.length }],
  };
}

/** Where a new log has the state of its n-th row. */
export const newStateAt = (n: number): { row: number; column: number } => ({
  row: HEAD_ROWS + n,
  column: LOG_COLUMNS.indexOf('state'),
});
