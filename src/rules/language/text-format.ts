import { format as formatted, isDateFormat, isValidFormat } from 'numfmt';
import { type Cell, cellError, isError } from '../../domain/cell';
import { ymdOfSerial } from '../../domain/dates/serial';
import { dayOf, monthOf, type Ymd, yearOf } from '../../domain/dates/ymd';
import { toNumber, toText } from './coerce';

/** Numbers alone are rounded here: half up in 15 digits, as Excel does, and numfmt does not quite. */
const PLAIN = /^(#,##)?(0+|#)(\.0*#*)?(%?)$/;
const GENERAL = /^(general|g\/通用格式)$/i;
/** Numerals of other scripts, which numfmt would pass over in silence. */
const NUMERALS = /\[(dbnum|natnum)/i;
/** The last moment of Excel's calendar is before this day. */
const DAYS = 2_958_466;

/** Formats of a day alone, by far the most common of dates: the library takes microseconds for each. */
const DAY = /^(?:yyyy(?!y)|mm(?!m)|dd(?!d)|[-/.年月日])+$/;
/** Before that Excel's calendar has a day that there never was. */
const MARCH_1900 = 61;

const isOrdinaryDay = (cell: Cell): cell is number =>
  Number.isInteger(cell) && (cell as number) >= MARCH_1900 && (cell as number) < DAYS;

const dayText = (format: string, ymd: Ymd): string =>
  format.replace(/yyyy|mm|dd/g, (part) => {
    if (part === 'yyyy') return String(yearOf(ymd)).padStart(4, '0');
    return String(part === 'mm' ? monthOf(ymd) : dayOf(ymd)).padStart(2, '0');
  });

/** Whether TEXT can show anything in this format. */
export const isFormat = (format: string): boolean =>
  format === '' ||
  PLAIN.test(format) ||
  GENERAL.test(format) ||
  (!NUMERALS.test(format) && isValidFormat(format));

/** TEXT, in the formats of a Chinese installation of Excel: months and `ddd` in English, `aaaa` in Chinese. */
export function formatText(cell: Cell, format: string): Cell {
  if (isError(cell)) return cell;
  if (isOrdinaryDay(cell) && DAY.test(format)) return dayText(format, ymdOfSerial(cell)!);
  if (!isFormat(format)) return cellError('#VALUE!');
  if (format === '@' || typeof cell === 'boolean') return toText(cell);
  const number = toNumber(cell);
  // As in Excel, a text that is no number comes back as it is, but for what a format says of texts.
  if (isError(number)) return format.includes('@') ? formatted(format, cell) : toText(cell);
  const value = number as number;
  if (format === '') return '';
  if (GENERAL.test(format)) return toText(value);
  const plain = PLAIN.exec(format);
  if (plain) return numberText(value, plain);
  if (!isDateFormat(format)) return formatted(format, nudged(value), { locale: 'en-US' });
  if (value < 0 || value >= DAYS) return cellError('#VALUE!');
  return formatted(withWeekday(format, value), value, { locale: 'en-US' });
}

/** Just above what 15 digits say, so that a half is rounded up: 1.005 is a little less in binary. */
const nudged = (value: number): number => (Number.isInteger(value) ? value : value * (1 + 2 ** -51));

const WEEKDAYS = '六日一二三四五';

/** `aaaa` and `aaa`, the days of the week in Chinese, as the text that they stand for. */
const withWeekday = (format: string, serial: number): string =>
  format.replace(/"[^"]*"|\\.|a{3,}/gi, (token) => {
    if (!/^a/i.test(token)) return token;
    const day = WEEKDAYS[Math.floor(serial) % 7];
    return token.length === 3 ? `"${day}"` : `"星期${day}"`;
  });

function numberText(value: number, [, grouped, whole, decimals = '', percent]: RegExpExecArray): string {
  const places = Math.max(0, decimals.length - 1);
  const atLeast = decimals.replace(/[.#]/g, '').length;
  // Half up in 15 digits: 2.675 counts as 2.675 and not as the binary fraction just below it.
  const scaled = Number((Math.abs(value) * (percent ? 100 : 1) * 10 ** places).toPrecision(15));
  const rounded = Math.floor(scaled + 0.5);
  const digits = plainDigits(rounded).padStart(places + 1, '0');
  const head = digits.slice(0, digits.length - places);
  const tail = dropZeros(digits.slice(digits.length - places), atLeast);
  const padded = (head === '0' && whole === '#' ? '' : head).padStart(whole === '#' ? 0 : whole.length, '0');
  const shown = grouped ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  const negative = value < 0 && rounded !== 0;
  return `${negative ? '-' : ''}${shown}${decimals === '' ? '' : `.${tail}`}${percent}`;
}

const plainDigits = (whole: number): string =>
  Number.isSafeInteger(whole) ? String(whole) : BigInt(whole).toString();

/** Optional places (#) are not shown where they are 0. */
function dropZeros(digits: string, atLeast: number): string {
  let end = digits.length;
  while (end > atLeast && digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}
