import type { GridContent, GridError, GridValue } from './grid';

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA']);
const MS_PER_DAY = 86_400_000;
/** 1970-01-01 as a serial of the 1900 date system. */
const UNIX_EPOCH_SERIAL = 25_569;

/** A content as Excel understood it, and the number format it gave to a cell that had none. */
export interface Understood {
  readonly content: GridContent;
  readonly numberFormat?: string;
}

/**
 * What Excel makes of a value that an add-in puts into a cell: strings are read as if typed, so `"=A1"` is a
 * formula, `"007"` the number 7, `"2024-05-01"` a date and `"'007"` text — unless the cell's format is text ("@").
 * This is what an adapter must defend its texts against.
 */
export function understand(value: unknown, numberFormat: string): Understood {
  if (value === null || value === undefined || value === '') return { content: { value: null } };
  if (typeof value === 'boolean') return { content: { value } };
  if (numberFormat === '@') return { content: { value: String(value) } };
  if (typeof value === 'number') return { content: { value } };
  return fromText(String(value));
}

function fromText(text: string): Understood {
  if (text.startsWith("'")) return { content: { value: text.slice(1) } };
  if (text.length > 1 && text.startsWith('=')) return { content: { formula: text } };
  if (/^(true|false)$/i.test(text)) return { content: { value: text.toLowerCase() === 'true' } };
  if (ERRORS.has(text.toUpperCase())) return { content: { value: { error: text.toUpperCase() } } };
  return fromNumber(text.trim()) ?? fromDate(text.trim()) ?? { content: { value: text } };
}

function fromNumber(text: string): Understood | null {
  const ascii = text.replace(/[０-９．％]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  const match = /^([+-]?)(\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*|\.\d+)(e[+-]?\d+)?(%?)$/i.exec(ascii);
  if (!match) return null;
  // Excel keeps 15 significant digits: the reason why identity numbers must be text.
  const digits = Number(Number(match[2].replace(/,/g, '') + (match[3] ?? '')).toPrecision(15));
  const number = match[1] === '-' ? -digits : digits;
  return match[4] ? { content: { value: number / 100 }, numberFormat: '0%' } : { content: { value: number } };
}

function fromDate(text: string): Understood | null {
  const match =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text) ?? /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number);
  const time = Date.UTC(year, month - 1, day);
  if (year < 1901 || new Date(time).getUTCMonth() !== month - 1) return null;
  return { content: { value: time / MS_PER_DAY + UNIX_EPOCH_SERIAL }, numberFormat: 'yyyy/m/d' };
}

export const isGridError = (value: GridValue): value is GridError =>
  value !== null && typeof value === 'object';

/** As `Range.values` shows it: errors as their text, empty as "". */
export const toWireValue = (value: GridValue): string | number | boolean =>
  value === null ? '' : isGridError(value) ? value.error : value;

export function valueType(value: GridValue): string {
  if (value === null) return 'Empty';
  if (isGridError(value)) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[
    typeof value as 'string' | 'number' | 'boolean'
  ];
}
