import { maskIdentity } from './identity/mask';

/**
 * What a cell can hold, as the core sees it. Dates are Excel serials (numbers, days, 1900 date system);
 * whether a number is a date is known from its column, never guessed from its value.
 */
export type Cell = string | number | boolean | null | CellError;

/** A rectangle of cells, row-major; every row has the same length. */
export type Matrix = Cell[][];

export const ERROR_CODES = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * Why a value could not be had, as data: `key` names a text in `src/locale` (namespace `errors`),
 * `params` fill it in. The core never holds wording.
 */
export interface ErrorReason {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** An error value in a cell: a value like any other, returned and passed on, never thrown. */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    readonly reason?: ErrorReason,
  ) {}
}

export const isError = (value: unknown): value is CellError =>
  typeof value === 'object' && value instanceof CellError;

/** Blank as a calculation sees it: an empty cell, or a formula that returned "". */
export const isBlank = (value: Cell | undefined): value is null | '' | undefined =>
  value === null || value === undefined || value === '';

/** From here on a number has 13 digits or more and may be (part of) an identity number. */
const LONG = 1e12;
const masked = (param: string | number): string | number =>
  typeof param === 'number' && Math.abs(param) >= LONG ? String(maskIdentity(param)) : param;

/**
 * An error with its reason: `cellError('#VALUE!', 'notANumber', { found: shown(cell) })`. What a cell held goes into
 * a reason by `shown`; long numbers are masked here, so that no message gives away an identity number.
 */
export function cellError(
  code: ErrorCode,
  key?: string,
  params?: Record<string, string | number>,
): CellError {
  if (key === undefined) return new CellError(code);
  const safe = params && Object.fromEntries(Object.entries(params).map(([name, it]) => [name, masked(it)]));
  return new CellError(code, { key, params: safe });
}
