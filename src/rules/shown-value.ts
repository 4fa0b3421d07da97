import type { Cell } from '../domain/cell';
import { ymdOfSerial } from '../domain/dates/serial';
import { formatYmd } from '../domain/dates/ymd';
import type { ColumnSpec } from '../returns/template';
import { maskValue } from './mask';
import { isPlausibleDay } from './plausible-day';

/**
 * A column's value as a finding says it: masked where it must be, a date as 2023-12-31 and not as its serial. A number
 * that is no date is said as it stands (202009), and so is a code, which is no identity number however long it is.
 */
export function shownValue(value: Cell, spec: ColumnSpec | undefined): Cell {
  if (typeof value === 'number' && (spec?.type === 'date' || spec?.type === 'month')) {
    const day = isPlausibleDay(value) ? ymdOfSerial(value) : undefined;
    if (day !== undefined) return spec.type === 'date' ? formatYmd(day) : formatYmd(day).slice(0, 7);
  }
  return isCode(value, spec) ? value : maskValue(value, spec);
}

/** A station's code has 14 digits; region and birth date of an identity number have as many, and are masked. */
const STATION = /^\d{6}(?!(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$)\d{8}$/;
const isCode = (value: Cell, spec: ColumnSpec | undefined): boolean =>
  spec?.type === 'digits' && !spec.personal && /代码$/.test(spec.name) && STATION.test(String(value));
