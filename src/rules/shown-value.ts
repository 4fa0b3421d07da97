import type { Cell } from '../domain/cell';
import { ymdOfSerial } from '../domain/dates/serial';
import { formatYmd } from '../domain/dates/ymd';
import type { ColumnSpec, ColumnType } from '../returns/template';
import { maskValue } from './mask';
import { isPlausibleDay } from './plausible-day';

/**
 * A column's value as a finding says it: masked where it must be, a date as 2023-12-31 and not as its serial. A number
 * that is no date is said as it stands (202009), and so is a code, which is no identity number however long it is.
 */
export function shownValue(value: Cell, spec: ColumnSpec | undefined, type: Shown = spec?.type): Cell {
  return dayText(value, type) ?? (isCode(value, spec) ? value : maskValue(value, spec));
}

/** What is expected of a column, which is a date where the column has dates. */
export const shownExpected = (value: Cell, type: Shown): Cell =>
  dayText(value, type) ?? maskValue(value, undefined);

/** What a column holds, where that is known: of its template, or by the format of its cells. */
type Shown = ColumnType | undefined;

function dayText(value: Cell, type: Shown): string | undefined {
  if (typeof value !== 'number' || (type !== 'date' && type !== 'month')) return undefined;
  const day = isPlausibleDay(value) ? ymdOfSerial(value) : undefined;
  if (day === undefined) return undefined;
  return type === 'date' ? formatYmd(day) : formatYmd(day).slice(0, 7);
}

/** A station's code has 14 digits; region and birth date of an identity number have as many, and are masked. */
const STATION = /^\d{6}(?!(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$)\d{8}$/;
const isCode = (value: Cell, spec: ColumnSpec | undefined): boolean =>
  spec?.type === 'digits' && !spec.personal && /代码$/.test(spec.name) && STATION.test(String(value));
