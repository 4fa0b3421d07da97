import type { Cell } from '../domain/cell';
import { ymdOfSerial } from '../domain/dates/serial';
import { formatYmd } from '../domain/dates/ymd';
import type { ColumnSpec } from '../returns/template';
import { maskValue } from './mask';

/** A column's value as a finding says it: masked where it must be, a date as 2023-12-31 and not as its serial. */
export function shownValue(value: Cell, spec: ColumnSpec | undefined): Cell {
  if (typeof value === 'number' && (spec?.type === 'date' || spec?.type === 'month')) {
    const day = ymdOfSerial(value);
    if (day !== undefined) return spec.type === 'date' ? formatYmd(day) : formatYmd(day).slice(0, 7);
  }
  return maskValue(value, spec);
}
