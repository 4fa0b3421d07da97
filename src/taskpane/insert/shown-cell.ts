import { type Cell, isBlank, isError } from '../../domain/cell';
import { formatYmd } from '../../domain/dates/ymd';
import { ymdOfSerial } from '../../domain/dates/serial';
import { shown } from '../../domain/identity/mask';
import { hasWords, t } from '../../locale';
import { isDate, isPercent } from './formats';

/** A result as its cell will show it, identity numbers masked; errors by their code. */
export function shownCell(cell: Cell, format: string | null): string {
  if (isError(cell)) return cell.code;
  if (isBlank(cell)) return '';
  if (typeof cell === 'number') {
    if (isPercent(format)) return `${(cell * 100).toFixed(2)}%`;
    const day = isDate(format) ? ymdOfSerial(cell) : undefined;
    if (day !== undefined) return formatYmd(day);
  }
  return String(shown(cell));
}

/** Why a result is an error, in words; "" where nobody said. */
export function whyError(cell: Cell): string {
  if (!isError(cell) || !cell.reason) return '';
  const { key, params } = cell.reason;
  return hasWords(`errors/${key}`) ? t(`errors/${key}`, params) : '';
}
