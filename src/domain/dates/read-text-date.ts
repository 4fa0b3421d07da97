import { type Cell, type CellError, cellError, isError } from '../cell';
import { shown } from '../identity/mask';
import { MASKED } from '../text/masked';
import { foldText } from '../text/fold';
import { readDate } from './read-date';
import { serialOfYmd } from './serial';
import type { Ymd } from './ymd';

const MASK = new RegExp(MASKED, 'u');
const YEAR_MONTH = /^[^年月日\d]{4}年[^年月日\d]{1,3}月$|^\d{4}(?:年\d{1,2}月|[-./]\d{1,2})$/;
const YEAR_ALONE = /^(?:\d{4}|[一二三四五六七八九〇○◯零]{4})年$/;
const FORM =
  /^\d{4}(?:([-./])\d{1,2}\1\d{1,2}|年\d{1,2}月\d{1,2}[日号]?|\d{4})$|^[^年月日\d]{4}年[^年月日\d]{1,3}月[^年月日号\d]{1,4}[日号]?$/;

/**
 * The serial (1900 date system, days) of a date written out: 20101208, 2010.12.8, 2010年12月8日, 二○一○年十二月八日. A
 * date cell gives its own day. `#VALUE!` says which of these it is: partly masked (201某年), without its day (2010年12月), a day
 * that the calendar does not have (2023-02-29), or no date at all; `#NUM!` before 1900, which Excel cannot hold.
 */
export function readTextDate(cell: Cell): number | CellError {
  const day = readWrittenDate(cell);
  if (isError(day)) return day;
  return serialOfYmd(day) ?? cellError('#NUM!', 'dateOutOfRange', { found: shown(cell) });
}

/** The day in a cell as `readDate` has it, but for a text that is none with the reason why. */
export function readWrittenDate(cell: Cell): Ymd | CellError {
  const day = readDate(cell);
  return typeof cell === 'string' && isError(day) && day.reason?.key === 'notADate' ? whyNot(cell, day) : day;
}

function whyNot(cell: string, otherwise: CellError): CellError {
  const text = foldText(cell);
  const found = shown(cell);
  if (MASK.test(text)) return cellError('#VALUE!', 'dateMasked', { found });
  if (YEAR_MONTH.test(text) || YEAR_ALONE.test(text))
    return cellError('#VALUE!', 'dateWithoutDay', { found });
  return FORM.test(text) ? cellError('#VALUE!', 'noSuchDay', { found }) : otherwise;
}
