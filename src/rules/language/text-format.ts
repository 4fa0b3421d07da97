import { type Cell, cellError, isError } from '../../domain/cell';
import { ymdOfSerial } from '../../domain/dates/serial';
import { dayOf, monthOf, yearOf } from '../../domain/dates/ymd';
import { toNumber, toText } from './coerce';

const NUMBER_FORMAT = /^(#,##)?(0+)(\.0+)?(%?)$/;
const DATE_FORMAT = /^[ymdYMD\s\-/.年月日"]+$/;

/**
 * TEXT for the formats that rules need: 0, 0.00, #,##0.0, 000000, 0.0%, General, @, and dates of y, m, d with
 * separators. Any other format is #VALUE! rather than a guess.
 */
export function formatText(cell: Cell, format: string): Cell {
  if (isError(cell)) return cell;
  if (format === '@' || /^general$/i.test(format)) return toText(cell);
  const number = toNumber(cell);
  // As in Excel, a text that is no number comes back as it is.
  if (isError(number)) return toText(cell);
  if (DATE_FORMAT.test(format)) return dateText(number as number, format);
  const match = NUMBER_FORMAT.exec(format);
  return match ? numberText(number as number, match) : cellError('#VALUE!');
}

function numberText(value: number, [, grouped, whole, decimals, percent]: RegExpExecArray): string {
  const places = decimals ? decimals.length - 1 : 0;
  const scaled = Number((Math.abs(value) * (percent ? 100 : 1)).toPrecision(15));
  const fixed = Number(`${Math.round(Number(`${scaled}e${places}`))}e${-places}`).toFixed(places);
  const [head, tail] = fixed.split('.');
  const padded = head.padStart(whole.length, '0');
  const digits = grouped ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  const negative = value < 0 && Number(fixed) !== 0;
  return `${negative ? '-' : ''}${digits}${tail === undefined ? '' : `.${tail}`}${percent}`;
}

function dateText(serial: number, format: string): Cell {
  const day = ymdOfSerial(serial);
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
