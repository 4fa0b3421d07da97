import { serialOfYmd } from '../../../domain/dates/serial';
import { birthOf } from '../../../domain/identity/parse';
import { readIdentity } from '../../../domain/identity/read';
import type { Table, TableColumn } from '../../../returns/table';

/** How far figures are trusted: positive whole numbers; of two answers the one of less weight is the likelier one. */
export interface Reliability {
  cell(table: Table, record: number, column: TableColumn): number;
  records(table: Table): number;
}

export interface Weights {
  /** A cell that somebody typed. */
  readonly typed: number;
  /** A birth date that the identity number beside it confirms. */
  readonly confirmed: number;
  /** Records that were counted: there are names behind them. */
  readonly counted: number;
}

/** One counted or confirmed figure is believed as much as two that were merely typed. */
export const WEIGHTS: Weights = { typed: 1, confirmed: 2, counted: 2 };

export const reliabilityOf = ({ typed, confirmed, counted }: Weights): Reliability => ({
  cell: (table, record, column) => (isConfirmed(table, record, column) ? confirmed : typed),
  records: () => counted,
});

function isConfirmed(table: Table, record: number, column: TableColumn): boolean {
  if (column.name !== '出生日期') return false;
  const number = table.columns.find(({ name }) => name === '公民身份号码')?.values[record] ?? null;
  const id = readIdentity(number);
  return typeof id === 'string' && serialOfYmd(birthOf(id)) === column.values[record];
}
