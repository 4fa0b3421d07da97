import type { CellError } from '../../../domain/cell';
import { type Cell, cellError, isError } from '../../../domain/cell';
import { serialOfYmd, ymdOfSerial } from '../../../domain/dates/serial';
import { dayOf, daysInMonth, monthOf, type Ymd, yearOf, ymd } from '../../../domain/dates/ymd';
import { textDay, toNumber } from '../coerce';
import { each, type Functions, type Refusal } from '../function';
import type { Node } from '../nodes';

/** What Excel makes of 0, and so of a blank: 1900-01-00. */
const DAY_ZERO: Ymd = ymd(1900, 1, 0);

/** The day in a cell: serial or text date. A number outside Excel's calendar is #NUM!. */
function day(cell: Cell): Ymd | CellError {
  const number = toNumber(cell);
  if (isError(number)) return number;
  if (Math.floor(number as number) === 0) return DAY_ZERO;
  return ymdOfSerial(number as number) ?? cellError('#NUM!');
}

const part = (pick: (date: Ymd) => number) =>
  each(1, 1, ([cell]) => {
    const date = day(cell);
    return isError(date) ? date : pick(date as Ymd);
  });

/** Months may run over a year's ends and days over a month's, as in DATE(2023,14,0). */
function serial(year: number, month: number, days: number): Cell {
  const months = year * 12 + month - 1;
  const first = serialOfYmd(ymd(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1));
  const result = first === undefined ? NaN : first + days - 1;
  return result === 0 || ymdOfSerial(result) !== undefined ? result : cellError('#NUM!');
}

function date(cells: readonly Cell[]): Cell {
  const year = toNumber(cells[0]);
  if (isError(year)) return year;
  const month = toNumber(cells[1]);
  if (isError(month)) return month;
  const days = toNumber(cells[2]);
  if (isError(days)) return days;
  const y = Math.trunc(year as number);
  if (y < 0 || y > 9999) return cellError('#NUM!');
  return serial(y < 1900 ? y + 1900 : y, Math.trunc(month as number), Math.trunc(days as number));
}

function addMonths(start: Ymd, months: number): [number, number] {
  const total = yearOf(start) * 12 + monthOf(start) - 1 + months;
  return [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
}

const shifted = (pickDay: (start: Ymd, lastDay: number) => number) =>
  each(2, 2, (cells) => {
    const start = day(cells[0]);
    if (isError(start)) return start;
    const shift = toNumber(cells[1]);
    if (isError(shift)) return shift;
    const [year, month] = addMonths(start as Ymd, Math.trunc(shift as number));
    const result = serialOfYmd(ymd(year, month, pickDay(start as Ymd, daysInMonth(year, month))));
    return result ?? cellError('#NUM!');
  });

const UNITS: Readonly<Record<string, (from: Ymd, to: Ymd) => number>> = {
  Y: (from, to) => Math.floor((to - from) / 10000),
  M: (from, to) => months(from, to),
  YM: (from, to) => months(from, to) % 12,
  MD: (from, to) =>
    dayOf(to) >= dayOf(from)
      ? dayOf(to) - dayOf(from)
      : dayOf(to) + daysInMonth(...previousMonth(to)) - dayOf(from),
  YD: (from, to) => daysSinceAnniversary(from, to),
};

const months = (from: Ymd, to: Ymd): number =>
  (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from) - (dayOf(to) < dayOf(from) ? 1 : 0);

/** Days since the start's day and month last came round; 29 February comes round on 1 March in common years. */
function daysSinceAnniversary(from: Ymd, to: Ymd): number {
  const passed = to % 10000 >= from % 10000;
  const year = yearOf(to) - (passed ? 0 : 1);
  const first = serialOfYmd(ymd(year, monthOf(from), 1)) ?? 0;
  return (serialOfYmd(to) ?? 0) - (first + dayOf(from) - 1);
}

const previousMonth = (date: Ymd): [number, number] => addMonths(date, -1);

function dateDif([from, to, unit]: readonly Cell[]): Cell {
  const start = day(from);
  if (isError(start)) return start;
  const end = day(to);
  if (isError(end)) return end;
  if ((start as Ymd) > (end as Ymd)) return cellError('#NUM!');
  const name = String(unit).toUpperCase();
  if (name === 'D') return (serialOfYmd(end as Ymd) ?? 0) - (serialOfYmd(start as Ymd) ?? 0);
  return UNITS[name]?.(start as Ymd, end as Ymd) ?? cellError('#NUM!');
}

/** A unit that stands in the formula is looked at before any record is. */
function refuseUnit([, , { known }]: readonly Node[]): Refusal | undefined {
  const { literal } = known;
  const units = [...Object.keys(UNITS), 'D'];
  if (literal === undefined || units.includes(String(literal).toUpperCase())) return undefined;
  return refuseOption(literal, units.join(' / '), 2);
}

/** The same for the number that says how days of the week are counted. */
function refuseType([, type]: readonly (Node | undefined)[]): Refusal | undefined {
  const literal = type?.known.literal;
  if (typeof literal !== 'number' || !isError(weekday([1, literal]))) return undefined;
  return refuseOption(literal, '1 / 2 / 3 / 11–17', 1);
}

const refuseOption = (option: Cell, options: string, argument: number): Refusal => ({
  key: 'badOption',
  params: { option: String(option), options },
  argument,
});

/** Weekday of a day: 1 is Sunday (type 1), Monday (type 2 and 11), …; type 3 counts from 0 on Monday. */
function weekday([cell, type]: readonly Cell[]): Cell {
  const number = toNumber(cell);
  if (isError(number)) return number;
  const kind = type === undefined ? 1 : toNumber(type);
  if (isError(kind)) return kind;
  const serialDay = Math.floor(number as number);
  if (serialDay < 0 || serialDay > 2958465) return cellError('#NUM!');
  const n = Math.trunc(kind as number);
  // Serial 1 is a Sunday in the calendar of Excel.
  const sinceSunday = (serialDay + 6) % 7;
  if (n === 3) return (sinceSunday + 6) % 7;
  const firstDay = n === 1 ? 0 : n === 2 ? 1 : n >= 11 && n <= 17 ? n - 10 : -1;
  return firstDay < 0 ? cellError('#NUM!') : ((sinceSunday - firstDay + 14) % 7) + 1;
}

export const dates: Functions = {
  DATE: each(3, 3, date),
  YEAR: part(yearOf),
  MONTH: part(monthOf),
  DAY: part(dayOf),
  WEEKDAY: { ...each(1, 2, weekday), refuses: refuseType },
  EDATE: shifted((start, lastDay) => Math.min(dayOf(start), lastDay)),
  EOMONTH: shifted((_start, lastDay) => lastDay),
  DATEDIF: { ...each(3, 3, dateDif), refuses: refuseUnit },
  DATEVALUE: each(1, 1, ([cell]) =>
    typeof cell === 'string' ? (textDay(cell.trim()) ?? cellError('#VALUE!')) : cellError('#VALUE!'),
  ),
};
