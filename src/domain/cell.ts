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

export const isError = (value: unknown): value is CellError => value instanceof CellError;

/** Blank as a calculation sees it: an empty cell, or a formula that returned "". */
export const isBlank = (value: Cell | undefined): value is null | '' | undefined =>
  value === null || value === undefined || value === '';

/** An error with its reason: `cellError('#VALUE!', 'notANumber', { value })`. */
export const cellError = (
  code: ErrorCode,
  key?: string,
  params?: Record<string, string | number>,
): CellError => new CellError(code, key === undefined ? undefined : { key, params });
