import { CellError, ERROR_CODES } from '../domain/cell';
import type { Cell, ErrorCode } from '../domain/cell';
import type { Content } from '../workbook/port';

const ERRORS: ReadonlySet<string> = new Set(ERROR_CODES);
/** Errors that Excel understands when they are typed; others would be text. */
const TYPABLE: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
]);

export const TEXT_FORMAT = '@';
export const GENERAL_FORMAT = 'General';

/** What Excel shows while a custom function is on its way. */
const BUSY = '#BUSY!';

/** Whether a value may be an error: `values` shows errors as text, and only `valueTypes` tells them apart. */
export const maybeError = (value: unknown): boolean =>
  typeof value === 'string' && (ERRORS.has(value) || value === BUSY);

/** One of `Range.values` with its `valueTypes` entry, where that was needed. Empty cells come as "". */
export function toCell(value: unknown, type?: string): Cell {
  if (value === '' || value === null || value === undefined) return null;
  if (value === BUSY && type === 'Error') return new CellError('#GETTING_DATA');
  if (maybeError(value) && type === 'Error') return new CellError(value as ErrorCode);
  // An error of a newer kind (#FIELD!, #BLOCKED! …) is still an error.
  if (type === 'Error') return new CellError('#VALUE!');
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  // Rich values (entities, web images) show no plain value.
  return new CellError('#VALUE!');
}

/** One of `Range.formulas`: text such as "=1+1" shows there as it stands, and is its own value; a formula never is. */
export const formulaOf = (formula: unknown, value: Cell): string | null =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;

/** What to put into `Range.values` for a content, and the number format to hold while doing it. */
export interface Written {
  /** null would leave the cell alone, so blank is "". */
  readonly value: string | number | boolean;
  readonly format: string;
  /** The format to set afterwards, where Excel would misunderstand the value under it. */
  readonly formatAfter?: string;
}

/**
 * Excel takes strings as if they were typed, so that text must be protected: under the text format it stays as it
 * is, elsewhere an apostrophe guards whatever could be read as a number, date, truth value, error or formula. Under
 * the text format, in turn, numbers and formulas would become text, so they are written before that format is set.
 */
export function toWritten(content: Content, format: string): Written {
  const value = 'formula' in content ? content.formula : plain(content.value);
  const isText = 'value' in content && typeof content.value === 'string';
  if (value === '') return { value, format };
  if (format === TEXT_FORMAT) {
    if (isText && !String(value).startsWith("'")) return { value, format };
    const guarded = isText ? guard(String(value)) : value;
    return { value: guarded, format: GENERAL_FORMAT, formatAfter: TEXT_FORMAT };
  }
  return { value: isText ? guard(String(value)) : value, format };
}

function plain(value: Cell): string | number | boolean {
  if (value === null) return '';
  if (!(value instanceof CellError)) return value;
  return TYPABLE.has(value.code) ? value.code : `'${value.code}`;
}

/** Text that may be read as something else; too much is guarded rather than too little (Chinese dates, full width). */
const LIKE_INPUT =
  /^[\s'=+\-@#.,(（$¥￥€£%％/\\0-9０-９＋－＝＠＇〇零一二三四五六七八九十百千万亿]|^(true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|上午|下午|am|pm|周|星期)|\s$/i;

const guard = (text: string): string => (LIKE_INPUT.test(text) ? `'${text}` : text);
