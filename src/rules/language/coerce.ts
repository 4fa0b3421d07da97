import type { CellError } from '../../domain/cell';
import { type Cell, cellError, isError } from '../../domain/cell';
import { readDate } from '../../domain/dates/read-date';
import { serialOfYmd } from '../../domain/dates/serial';
import { plainNumberText } from '../../domain/numbers/read-number';

const PLAIN = /^-?\d+(\.\d+)?$/;
const SCIENTIFIC = /^[+-]?\d+(\.\d*)?[eE][+-]?\d+$/;
/** The text dates that Excel itself takes for dates in a Chinese installation. */
const EXCEL_DATE = /^\s*\d{4}(-\d{1,2}-\d{1,2}|\/\d{1,2}\/\d{1,2}|年\d{1,2}月\d{1,2}日)\s*$/;
const BRACKETED = /^\(((?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?)\)$/;
const MOMENT = /^(?:(.+\d日?)\s+)?(\d{1,2}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?(?:\s*([AaPp])[Mm])?$/;
const EXCEL_MONTH = /^\s*(\d{4})(?:-(\d{1,2})|\/(\d{1,2})|年(\d{1,2})月)\s*$/;

/** The number that Excel would calculate with: blank is 0, TRUE is 1, text numbers and text dates are read. */
export function toNumber(cell: Cell): number | CellError {
  if (typeof cell === 'number') return cell;
  if (cell === null) return 0;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (isError(cell)) return cell;
  return textNumber(cell) ?? cellError('#VALUE!');
}

/** The number in a text, as Excel converts it in arithmetic; undefined where it gives #VALUE!. */
export function textNumber(text: string): number | undefined {
  const digits = digitsNumber(text);
  if (digits >= 0) return digits;
  if (PLAIN.test(text)) return Number(text);
  const plain = plainNumberText(text);
  if (plain !== undefined) return Number(plain);
  const trimmed = text.trim();
  if (SCIENTIFIC.test(trimmed)) return Number(trimmed);
  // As accounts have it, a number in brackets is below 0.
  const [, bracketed] = BRACKETED.exec(trimmed) ?? [];
  if (bracketed !== undefined) return -Number(bracketed.replace(/,/g, ''));
  if (trimmed.endsWith('%')) {
    const share = plainNumberText(trimmed.slice(0, -1));
    return share === undefined ? undefined : Number(share) / 100;
  }
  return textMoment(trimmed);
}

/** A text date, a time of day, or both: the serial with its fraction of a day. */
function textMoment(text: string): number | undefined {
  const [, date, hours, minutes, seconds = '0', half] = MOMENT.exec(text) ?? [];
  if (hours === undefined) return textDate(text);
  const day = date === undefined ? 0 : textDate(date.trim());
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  if (day === undefined || hour > 23 || Number(minutes) > 59 || Number(seconds) >= 60) return undefined;
  return day + (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

/** The number in a text of 1 to 15 digits and nothing else, by far the most common one; -1 for any other text. */
export function digitsNumber(text: string): number {
  if (text.length === 0 || text.length > 15) return -1;
  let number = 0;
  for (let i = 0; i < text.length; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** The serial of the day in a text, whatever time of it is said. */
export function textDay(text: string): number | undefined {
  const moment = textMoment(text);
  return moment === undefined ? undefined : Math.floor(moment);
}

/** The serial of a text date, as Excel reads it; a month alone is its first day. */
export function textDate(text: string): number | undefined {
  const month = EXCEL_MONTH.exec(text);
  const full = month ? `${month[1]}-${month[2] ?? month[3] ?? month[4]}-1` : text;
  if (!EXCEL_DATE.test(full)) return undefined;
  const day = readDate(full);
  return typeof day === 'number' ? serialOfYmd(day) : undefined;
}

/** The text that & and the text functions see. Numbers as Excel shows them in General format: 15 digits. */
export function toText(cell: Cell): string | CellError {
  if (typeof cell === 'string') return cell;
  if (cell === null) return '';
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell;
}

export function numberText(value: number): string {
  if (Number.isSafeInteger(value) && Math.abs(value) < 1e15) return String(value);
  const rounded = Number(value.toPrecision(15));
  if (Math.abs(rounded) >= 1e20 || (rounded !== 0 && Math.abs(rounded) < 1e-9)) {
    const [digits, exponent] = rounded.toExponential().split('e');
    const sign = exponent.startsWith('-') ? '-' : '+';
    return `${digits}E${sign}${exponent.replace(/^[+-]/, '').padStart(2, '0')}`;
  }
  if (Math.abs(rounded) >= 1e15) return BigInt(rounded).toString();
  // JavaScript would write 0.0000001 as 1e-7.
  const [digits, exponent] = String(rounded).split('e-');
  if (exponent === undefined) return digits;
  const sign = digits.startsWith('-') ? '-' : '';
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${digits.replace(/[-.]/g, '')}`;
}

/** TRUE or FALSE as IF takes it; text other than TRUE and FALSE is #VALUE!. */
export function toBoolean(cell: Cell): boolean | CellError {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return cell !== 0;
  if (cell === null) return false;
  if (isError(cell)) return cell;
  const upper = cell.toUpperCase();
  return upper === 'TRUE' ? true : upper === 'FALSE' ? false : cellError('#VALUE!');
}

/** Numbers before text before booleans, as Excel sorts and compares; text without regard to case. */
const RANK = { number: 0, string: 1, boolean: 2 } as const;

/** Negative, 0 or positive, as Excel compares two cells that are no errors; blank is 0, "" or FALSE. */
export function compare(a: Exclude<Cell, CellError>, b: Exclude<Cell, CellError>): number {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b);
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  const rank = RANK[typeof left as keyof typeof RANK] - RANK[typeof right as keyof typeof RANK];
  if (rank !== 0) return rank;
  if (typeof left === 'string') return compareText(left, right as string);
  if (typeof left === 'boolean') return Number(left) - Number(right);
  return compareNumbers(left as number, right as number);
}

function compareNumbers(x: number, y: number): number {
  if (x === y) return 0;
  const gap = x - y;
  if (Number.isInteger(x) && Number.isInteger(y)) return gap;
  // A difference of more than one in the 15th digit need not be looked at closely.
  if (Math.abs(gap) > Math.max(Math.abs(x), Math.abs(y)) * 2e-14) return gap;
  // Excel compares what it shows: two results that agree in 15 digits are equal.
  return Number(x.toPrecision(15)) - Number(y.toPrecision(15));
}

/** Text in the order of its characters in upper case. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  let i = 0;
  while (i < length && a.charCodeAt(i) === b.charCodeAt(i)) i += 1;
  if (i === length) return a.length - b.length;
  const x = a.charCodeAt(i);
  const y = b.charCodeAt(i);
  // Most text here has no case: then the first difference decides, without two new texts.
  if (isCaseless(x) && isCaseless(y)) return x - y;
  const left = a.toUpperCase();
  const right = b.toUpperCase();
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether two texts are the same to Excel; without the order, most that are not are told apart by their ends. */
export function sameText(a: string, b: string): boolean {
  if (a === b) return true;
  if (a === '' || b === '') return false;
  const isSameLength = a.length === b.length;
  for (let i = 1; i <= (isSameLength ? a.length : 1); i += 1) {
    const x = a.charCodeAt(a.length - i);
    const y = b.charCodeAt(b.length - i);
    if (x !== y && isCaseless(x) && isCaseless(y)) return false;
  }
  return a.toUpperCase() === b.toUpperCase();
}

/** Digits and signs before "A", and Chinese characters. */
export const isCaseless = (code: number): boolean => code < 65 || (code >= 0x3000 && code < 0xa000);

const blankLike = (other: Exclude<Cell, CellError>): string | number | boolean =>
  typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
