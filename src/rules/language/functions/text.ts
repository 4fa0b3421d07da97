import type { CellError } from '../../../domain/cell';
import { type Cell, cellError, isError } from '../../../domain/cell';
import { wildcard } from '../criteria';
import { textNumber, toBoolean, toNumber, toText } from '../coerce';
import { each, eachOne, type FormulaFunction, type Functions } from '../function';
import { fold } from '../lift';
import { formatText, isFormat } from '../text-format';
import { Grid } from '../value';

/** Text of a cell that is known to be no error. */
const text = (cell: Cell | undefined): string =>
  typeof cell === 'string' ? cell : (toText(cell ?? null) as string);

/** A whole number argument, at least `least`; #VALUE! otherwise. */
function count(cell: Cell | undefined, fallback: number, least: number): number | CellError {
  if (cell === undefined) return fallback;
  if (typeof cell === 'number' && cell >= least) return Math.trunc(cell);
  const number = toNumber(cell);
  if (isError(number)) return number;
  return (number as number) < least ? cellError('#VALUE!') : Math.trunc(number as number);
}

const withCount =
  (least: number, cut: (value: string, n: number) => string) =>
  (cells: readonly Cell[]): Cell => {
    const length = count(cells[1], 1, least);
    return isError(length) ? length : cut(text(cells[0]), length as number);
  };

function mid(cells: readonly Cell[]): Cell {
  const from = count(cells[1], 1, 1);
  if (isError(from)) return from;
  const size = count(cells[2], 0, 0);
  if (isError(size)) return size;
  return text(cells[0]).slice((from as number) - 1, (from as number) - 1 + (size as number));
}

/** REPLACE(text, start, length, new): a start past the end appends. */
function replace([value, start, length, replacement]: readonly Cell[]): Cell {
  const from = count(start, 1, 1);
  if (isError(from)) return from;
  const size = count(length, 0, 0);
  if (isError(size)) return size;
  const source = text(value);
  const before = (from as number) - 1;
  return source.slice(0, before) + text(replacement) + source.slice(before + (size as number));
}

function substitute([value, old, replacement, nth]: readonly Cell[]): Cell {
  const source = text(value);
  const target = text(old);
  if (target === '') return source;
  if (nth === undefined) return source.split(target).join(text(replacement));
  const which = count(nth, 1, 1);
  if (isError(which)) return which;
  let from = -1;
  for (let i = 0; i < (which as number); i += 1) {
    from = source.indexOf(target, from + 1);
    if (from < 0) return source;
  }
  return source.slice(0, from) + text(replacement) + source.slice(from + target.length);
}

/** No text in a cell is longer than 32,767 characters. */
function rept([value, n]: readonly Cell[]): Cell {
  const times = count(n, 0, 0);
  if (isError(times)) return times;
  const source = text(value);
  return source.length * (times as number) > 32767 ? cellError('#VALUE!') : source.repeat(times as number);
}

/** Without spaces at the ends, inner runs as one space; most texts have none to take away. */
const trim = (value: string): string =>
  value.includes(' ') ? value.replace(/ +/g, ' ').replace(/^ | $/g, '') : value;

function position(found: number): Cell {
  return found < 0 ? cellError('#VALUE!') : found + 1;
}

function find([needle, value, start]: readonly Cell[]): Cell {
  const from = count(start, 1, 1);
  if (isError(from)) return from;
  const within = text(value);
  return (from as number) - 1 > within.length
    ? cellError('#VALUE!')
    : position(within.indexOf(text(needle), (from as number) - 1));
}

function search([needle, value, start]: readonly Cell[]): Cell {
  const from = count(start, 1, 1);
  if (isError(from)) return from;
  const sought = text(needle);
  if ((from as number) - 1 > text(value).length) return cellError('#VALUE!');
  const within = text(value).slice((from as number) - 1);
  const found = /[*?~]/.test(sought)
    ? within.search(new RegExp(wildcard(sought).source.slice(1, -1), 'i'))
    : within.toUpperCase().indexOf(sought.toUpperCase());
  return found < 0 ? cellError('#VALUE!') : found + (from as number);
}

function value(cell: Cell): Cell {
  if (typeof cell === 'number') return cell;
  if (cell === null) return 0;
  return (typeof cell === 'string' ? textNumber(cell) : undefined) ?? cellError('#VALUE!');
}

const cellsOf = (args: readonly (Cell | Grid)[]): Cell[] =>
  args.flatMap((arg) => (arg instanceof Grid ? arg.rows().flat() : [arg]));

/** Joins all cells of all arguments. */
const concat: FormulaFunction = {
  min: 1,
  max: 255,
  scalar: 'always',
  bind: (args) =>
    fold((values) => {
      const cells = cellsOf(values);
      return cells.find(isError) ?? cells.map(text).join('');
    }, args),
};

const textJoin: FormulaFunction = {
  min: 3,
  max: 255,
  scalar: 'always',
  bind: (args) =>
    fold(([separator, skipBlank, ...rest]) => {
      const cells = cellsOf(rest);
      const error = cells.find(isError);
      if (error) return error;
      const texts = cells.map(text);
      const skip = skipBlank instanceof Grid ? false : toBoolean(skipBlank);
      if (isError(skip)) return skip;
      const kept = skip ? texts.filter((part) => part !== '') : texts;
      return kept.join(separator instanceof Grid ? '' : text(separator));
    }, args),
};

export const textFunctions: Functions = {
  LEN: eachOne((cell) => text(cell).length),
  LEFT: each(
    1,
    2,
    withCount(0, (source, n) => source.slice(0, n)),
  ),
  RIGHT: each(
    1,
    2,
    withCount(0, (source, n) => (n === 0 ? '' : source.slice(-n))),
  ),
  MID: each(3, 3, mid),
  TRIM: eachOne((cell) => trim(text(cell))),
  CLEAN: eachOne((cell) => [...text(cell)].filter((char) => char >= ' ').join('')),
  UPPER: eachOne((cell) => text(cell).toUpperCase()),
  LOWER: eachOne((cell) => text(cell).toLowerCase()),
  /** Letters after anything that is no letter in upper case, all others in lower case. */
  PROPER: eachOne((cell) =>
    text(cell)
      .toLowerCase()
      .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
  ),
  REPLACE: each(4, 4, replace),
  SUBSTITUTE: each(3, 4, substitute),
  REPT: each(2, 2, rept),
  EXACT: each(2, 2, ([a, b]) => text(a) === text(b)),
  FIND: each(2, 3, find),
  SEARCH: each(2, 3, search),
  VALUE: eachOne(value),
  TEXT: {
    ...each(2, 2, ([cell, format]) => formatText(cell, text(format))),
    refuses: ([, { known }]) =>
      typeof known.literal === 'string' && !isFormat(known.literal)
        ? { key: 'badFormat', params: { format: known.literal }, argument: 1 }
        : undefined,
  },
  CHAR: eachOne((cell) => {
    const code = toNumber(cell);
    if (isError(code)) return code;
    const whole = Math.trunc(code as number);
    return whole >= 1 && whole <= 255 ? String.fromCharCode(whole) : cellError('#VALUE!');
  }),
  UNICHAR: eachOne((cell) => {
    const code = toNumber(cell);
    if (isError(code)) return code;
    return (code as number) >= 1 && (code as number) <= 0x10ffff
      ? String.fromCodePoint(Math.trunc(code as number))
      : cellError('#VALUE!');
  }),
  UNICODE: eachOne((cell) => text(cell).codePointAt(0) ?? cellError('#VALUE!')),
  CONCAT: concat,
  CONCATENATE: concat,
  TEXTJOIN: textJoin,
};
