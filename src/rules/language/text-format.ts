import { type Cell, cellError, isError } from '../../domain/cell';
import { ymdOfSerial } from '../../domain/dates/serial';
import { dayOf, monthOf, yearOf, ymd } from '../../domain/dates/ymd';
import { toNumber, toText } from './coerce';

const NUMBER_FORMAT = /^(#,##)?(0+|#)(\.0*#*)?(%?)$/;
const DATE_FORMAT = /^[ymdYMD\s\-/.年月日"]+$/;

/**
 * TEXT for the formats that rules need: 0, 0.00, #, 0.##, #,##0.0, 000000, 0.0%, General, @, and dates of y, m, d with
 * separators. Any other format is #VALUE! rather than a guess.
 */
export function formatText(cell: Cell, format: string): Cell {
  if (isError(cell)) return cell;
  if (format === '@') return toText(cell);
  const number = toNumber(cell);
  // As in Excel, a text that is no number comes back as it is.
  if (isError(number)) return toText(cell);
  if (/^general$/i.test(format)) return toText(number);
  if (DATE_FORMAT.test(format)) return dateText(number as number, format);
  const match = NUMBER_FORMAT.exec(format);
  return match ? numberText(number as number, match) : cellError('#VALUE!');
}

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

function dateText(serial: number, format: string): Cell {
  // Excel shows 0, and so a blank, as the day before 1 January 1900.
  const day = Math.floor(serial) === 0 ? ymd(1900, 1, 0) : ymdOfSerial(serial);
  if (day === undefined) return cellError('#VALUE!');
  return format.replace(/"([^"]*)"|y+|m+|d+/gi, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted;
    const unit = token[0].toLowerCase();
    if (unit === 'y')
      return token.length > 2 ? String(yearOf(day)) : String(yearOf(day) % 100).padStart(2, '0');
    const part = unit === 'm' ? monthOf(day) : dayOf(day);
    return token.length > 1 ? String(part).padStart(2, '0') : String(part);
  });
}
