import { type Cell, isError } from '../../domain/cell';
import { compare, digitsNumber, isCaseless, textNumber } from './coerce';

/**
 * A criterion of COUNTIFS and its kin. `key` and `prefix` can be looked up in an index, `other` must be tried on
 * each cell.
 */
export type Criterion =
  | { readonly kind: 'key'; readonly key: Key }
  | { readonly kind: 'prefix'; readonly key: string; readonly length: number }
  | Other;

export interface Other {
  readonly kind: 'other';
  readonly id: string;
  test(cell: Cell): boolean;
}

/** Numbers and booleans stand for themselves, text in upper case, errors as `e#N/A`; a blank is null. */
export type Key = string | number | boolean | null;

/** Only such a text can be a number or a date; spares most texts the closer look. */
const MAYBE_NUMBER = /^[\s\d０-９+\-.,，．%％/年月日eE]+$/;
const WILDCARD = /[*?~]/;
const OPERATOR = /^(<>|<=|>=|<|>|=)/;

/**
 * How COUNTIFS tells cells apart: text numbers count as numbers (of 15 digits, as Excel holds them), text without
 * regard to case.
 */
export function keyOf(cell: Cell): Key {
  if (typeof cell === 'string') {
    if (cell === '') return null;
    const digits = digitsNumber(cell);
    if (digits >= 0) return digits;
    const number = MAYBE_NUMBER.test(cell) ? textNumber(cell) : undefined;
    return number === undefined ? upperCase(cell) : numberKey(number);
  }
  if (typeof cell === 'number') return numberKey(cell);
  // No text in upper case begins with a small e.
  return isError(cell) ? `e${cell.code}` : cell;
}

const numberKey = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));

/** The beginning of a text as a criterion such as "ab*" compares it; null for what is no text of that length. */
export const prefixOf = (cell: Cell, length: number): string | null =>
  typeof cell === 'string' && cell.length >= length ? upperCase(cell.slice(0, length)) : null;

/** Most texts here are digits and Chinese characters; those are their own upper case, and found out to be in no time. */
function upperCase(text: string): string {
  for (let i = 0; i < text.length; i += 1) if (!isCaseless(text.charCodeAt(i))) return text.toUpperCase();
  return text;
}

/** Stands for a code where a criterion has to be read by itself. */
export const REREAD = -2;

/**
 * Whether a cell as a criterion finds the cells that are like it, and so has their key; with `length`, whether it
 * does with "*" behind it, as a prefix of that length. Blanks, operators and wildcards ask for something else.
 */
export function asksForItself(cell: Cell, length?: number): boolean {
  if (typeof cell !== 'string') return length === undefined && cell !== null;
  if (length !== undefined && cell.length !== length) return false;
  const first = cell.charCodeAt(0);
  // Most begin with a digit or a Chinese character, which no operator and neither TRUE nor FALSE does.
  if (first >= 60 && first < 0x3000 && (first <= 62 || TRUTH.test(cell))) return false;
  for (let i = 0; i < cell.length; i += 1) if (isWildcard(cell.charCodeAt(i))) return false;
  return true;
}

/** One of "*", "?", "~"; a plain loop is faster than a pattern. */
const isWildcard = (code: number): boolean => code === 42 || code === 63 || code === 126;

const TRUTH = /^(true|false)$/i;

/** A criterion as COUNTIFS reads it: operator, wildcards, number, text. A blank cell as criterion means 0. */
export function parseCriterion(cell: Cell): Criterion {
  if (cell === null) return { kind: 'key', key: 0 };
  if (typeof cell !== 'string') return { kind: 'key', key: keyOf(cell) };
  const first = cell.charCodeAt(0);
  // Only "<", "=" and ">" begin an operator.
  const operator = first >= 60 && first <= 62 ? (OPERATOR.exec(cell)?.[1] ?? '') : '';
  const rest = cell.slice(operator.length);
  if (operator === '' || operator === '=') return equality(rest, operator === '=');
  if (operator === '<>') {
    const same = equality(rest, true);
    return { kind: 'other', id: cell, test: (value) => !matches(same, value) };
  }
  return { kind: 'other', id: cell, test: ordering(operator, rest) };
}

function equality(text: string, explicit: boolean): Criterion {
  if (text === '') {
    // "=" finds cells that are empty, "" also those that hold an empty text.
    return explicit
      ? { kind: 'other', id: '=', test: (value) => value === null }
      : { kind: 'key', key: null };
  }
  if (!WILDCARD.test(text)) {
    const upper = text.toUpperCase();
    if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'key', key: upper === 'TRUE' };
    return { kind: 'key', key: keyOf(text) };
  }
  const start = text.slice(0, -1);
  if (text.endsWith('*') && start !== '' && !WILDCARD.test(start)) {
    return { kind: 'prefix', key: start.toUpperCase(), length: start.length };
  }
  const pattern = wildcard(text);
  return { kind: 'other', id: text, test: (value) => typeof value === 'string' && pattern.test(value) };
}

/** Excel's wildcards as a pattern for the whole text: `*` any text, `?` one character, `~` takes the next literally. */
export function wildcard(text: string): RegExp {
  let source = '';
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (char === '~' && i + 1 < text.length) {
      i += 1;
      source += escape(text[i]);
    } else if (char === '*') source += '[\\s\\S]*';
    else if (char === '?') source += '[\\s\\S]';
    else source += escape(char);
  }
  return new RegExp(`^${source}$`, 'i');
}

const escape = (char: string): string => char.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Comparisons look at cells of the criterion's own type alone; text numbers in cells are text here. */
function ordering(operator: string, rest: string): (cell: Cell) => boolean {
  const number = MAYBE_NUMBER.test(rest) ? textNumber(rest) : undefined;
  const bound = number ?? rest;
  return (cell) => {
    if (cell === null || isError(cell) || typeof cell !== typeof bound) return false;
    const order = compare(cell, bound);
    if (operator === '<') return order < 0;
    if (operator === '>') return order > 0;
    return operator === '<=' ? order <= 0 : order >= 0;
  };
}

export function matches(criterion: Criterion, cell: Cell): boolean {
  if (criterion.kind === 'other') return criterion.test(cell);
  if (criterion.kind === 'key') return keyOf(cell) === criterion.key;
  return prefixOf(cell, criterion.length) === criterion.key;
}
