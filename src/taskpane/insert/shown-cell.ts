import { type Cell, isBlank, isError } from '../../domain/cell';
import { formatYmd } from '../../domain/dates/ymd';
import { ymdOfSerial } from '../../domain/dates/serial';
import { shown } from '../../domain/identity/mask';
import { hasWords } from '../../locale';
import { errorReason } from '../../locale/error-reason';
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

/** Why a result of a function is an error, in words; "" where nobody said. */
export function whyError(cell: Cell, name: string): string {
  if (!isError(cell) || !cell.reason) return '';
  return hasWords(`errors/${cell.reason.key}`) ? errorReason(cell, name) : '';
}
