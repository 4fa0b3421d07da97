import { maskIdentity } from '../../domain/identity/mask';
import { t } from '../../locale';
import { cellAddress, rangeAddress } from '../address';
import type { LogRow } from '../log';
import { fingerprint } from './fingerprint';
import type { LogColumn } from './log-kind';
import type { FreezeItem } from './plan';

/** What the log says of a frozen formula. Values are masked there; the formula must stay whole to be restored. */
export const logRow = (item: FreezeItem, batch: number, time: string): LogRow<LogColumn> => ({
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
