import { type Cell, type CellError, cellError } from '../cell';
import { shown } from '../identity/mask';
import { foldText } from '../text/fold';
import { chineseDigits, chineseTens } from './chinese-numerals';
import { ymdOfSerial } from './serial';
import { isDay, type Ymd, ymd } from './ymd';

const TIME = '(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?)?';
const SEPARATED = new RegExp(
  `^(\\d{4})(?:([-./])(\\d{1,2})\\2(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})[日号]?)${TIME}$`,
);
const COMPACT = /^\d{8}$/;
/** A serial as text, from 1927 to 2173; shorter text ("1985", "2010.12") is part of a date, not a number of days. */
const NUMBER = /^\d{5}(?:\.\d*)?$/;
const CHINESE = /^([^年月日]{4})年([^年月日]{1,3})月([^年月日号]{1,4})[日号]?$/;

const first = 1000_01_01;
const last = 9999_12_31;

/**
 * The day in a cell that is not blank: a serial of the 1900 date system, yyyymmdd as number or text, or a text
 * date (2010-12-08, 2010.12.8, 2010/12/8, 2010年12月8日, 二○一○年十二月八日). `#VALUE!` when it is no date,
 * `#NUM!` when a number lies outside Excel's calendar. Errors are handed on.
 */
export function readDate(cell: Cell): Ymd | CellError {
  if (typeof cell === 'number') return fromNumber(cell);
  if (typeof cell === 'object' && cell !== null) return cell;
  const day = typeof cell === 'string' ? fromText(foldText(cell)) : undefined;
  return day ?? cellError('#VALUE!', 'notADate', { found: shown(cell) });
}

function fromNumber(value: number): Ymd | CellError {
  const day = ymdOfSerial(value);
  if (day !== undefined) return day;
  if (value >= first && value <= last && Number.isInteger(value)) {
    return isDay(value) ? value : cellError('#VALUE!', 'notADate', { found: value });
  }
  return cellError('#NUM!', 'dateOutOfRange', { found: shown(value) });
}

function fromText(text: string): Ymd | CellError | undefined {
  const match = SEPARATED.exec(text);
  if (match) return checked(Number(match[1]), Number(match[3] ?? match[5]), Number(match[4] ?? match[6]));
  if (COMPACT.test(text)) return isDay(Number(text)) ? Number(text) : undefined;
  // A text number is read as a number, so "45000" is the serial 45000.
  if (NUMBER.test(text)) return fromNumber(Number(text));
  const chinese = CHINESE.exec(text);
  if (!chinese) return undefined;
  const year = chineseDigits(chinese[1] ?? '');
  const month = chineseTens(chinese[2] ?? '');
  const day = chineseTens(chinese[3] ?? '');
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : checked(Number(year), month, day);
}

const checked = (year: number, month: number, day: number): Ymd | undefined => {
  const date = ymd(year, month, day);
  return month < 100 && day < 100 && isDay(date) ? date : undefined;
};
