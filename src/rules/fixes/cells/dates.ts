import { isError, type Cell } from '../../../domain/cell';
import { readDate } from '../../../domain/dates/read-date';
import { serialOfYmd } from '../../../domain/dates/serial';
import { isDay, yearOf, ymd, type Ymd } from '../../../domain/dates/ymd';
import { toHalfWidth, withoutInvisible } from '../../../domain/text/fold';
import type { ColumnSpec } from '../../../returns/template';
import type { Correction } from '../fix';
import { isMaskedText } from '../patterns';

/** Forms that can be read in one way only: year first, in four digits. */
const DAY =
  /^\d{8}$|^\d{4}([-./])\d{1,2}\1\d{1,2}$|^[^年月日\s]{4}年[^年月日\s]{1,3}月[^年月日号\s]{1,4}[日号]?$/;
const MIDNIGHT = /[ T]00?:00(?::00(?:\.0+)?)?Z?$/;
const MONTH = /^(\d{4})(?:年(\d{1,2})月?|[-./](\d{1,2})|(\d{2}))$/;

/** A date kept as text, or as the number 20250301. */
export function correctDate(cell: Cell, spec: ColumnSpec, table: string): Correction | undefined {
  const text = typeof cell === 'number' && cell >= 10_000_000 ? String(cell) : cell;
  if (typeof text !== 'string' || isMaskedText(text)) {
    return spec.type === 'month' ? monthOf(cell) : undefined;
  }
  const folded = withoutInvisible(toHalfWidth(text)).trim().replace(MIDNIGHT, '').replace(/\s+/g, '');
  const day = DAY.test(folded) ? readDate(folded) : undefined;
  if (day === undefined || isError(day)) return spec.type === 'month' ? monthOf(folded) : undefined;
  // What the rules hold for a date of a return.
  const years = table === '封面' ? [1990, 2099] : [1910, 2099];
  return correction(day, years, ['A13', 'S13']);
}

/** 2020年10月, 2020-10, 202010: the first of the month. */
function monthOf(cell: Cell): Correction | undefined {
  const match = MONTH.exec(typeof cell === 'number' && cell < 190_000 ? '' : String(cell ?? ''));
  if (!match) return undefined;
  const [year, month] = [Number(match[1]), Number(match[2] ?? match[3] ?? match[4])];
  // 2020.1 as a number may have been 2020.10.
  if (typeof cell === 'number' && !Number.isInteger(cell)) return undefined;
  return correction(ymd(year, month, 1), [1910, 2099], ['S13']);
}

function correction(
  day: Ymd,
  [from, to]: readonly number[],
  obeys: readonly string[],
): Correction | undefined {
  const serial = isDay(day) && yearOf(day) >= from && yearOf(day) <= to ? serialOfYmd(day) : undefined;
  return serial === undefined ? undefined : { kind: 'date', after: serial, obeys };
}
