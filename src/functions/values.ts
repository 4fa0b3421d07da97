import { type Cell, CellError, ERROR_CODES, type ErrorCode, isError, type Matrix } from '../domain/cell';
import { reasonFor } from './words';

/** A range as Excel hands it over and takes it back: values, "" or null for blanks, error objects. */
export type Range = unknown[][];
/** An argument: optional ones come as null or undefined, single values sometimes bare. */
export type Argument = unknown;

/** The part of Office's custom functions runtime that is used here. */
declare const CustomFunctions: {
  readonly Error: new (code: string, message?: string) => Error;
};

const codes: ReadonlySet<unknown> = new Set(ERROR_CODES);

/**
 * An argument as a matrix; undefined where it is left out. Excel appends an invocation object after the
 * arguments, which a missing optional argument must not be mistaken for: an object that is no error counts as none.
 */
export function fromExcel(argument: Argument): Matrix | undefined {
  if (Array.isArray(argument)) {
    return argument.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(cellFromExcel));
  }
  if (argument === null || argument === undefined) return undefined;
  return typeof argument === 'object' && errorCode(argument) === undefined
    ? undefined
    : [[cellFromExcel(argument)]];
}

function cellFromExcel(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string')
    return value.startsWith('#') && codes.has(value) ? new CellError(value as ErrorCode) : value;
  if (typeof value !== 'object' || value === null) return null;
  const code = errorCode(value);
  return code === undefined ? basicValue(value) : new CellError(code);
}

/** An error cell as the runtime hands it on: a CustomFunctions.Error, or an Excel.ErrorCellValue. */
function errorCode(value: object): ErrorCode | undefined {
  const { code, basicValue: basic } = value as { code?: unknown; basicValue?: unknown };
  return [code, basic].find((candidate): candidate is ErrorCode => codes.has(candidate));
}

/** A data type in a cell (a formatted number, an entity) counts as the plain value that it stands for. */
function basicValue(value: object): Cell {
  const { basicValue: basic } = value as { basicValue?: unknown };
  return typeof basic === 'string' || typeof basic === 'number' || typeof basic === 'boolean' ? basic : null;
}

/** Errors that CustomFunctions.Error knows; the others come from cells only and stay as near as they can. */
const KNOWN = new Set<ErrorCode>(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** The result of a function as Excel takes it: errors carry their reason in the display language, blanks are "". */
export const toExcel = (result: Matrix, name: string): Range =>
  result.map((row) => row.map((cell) => cellToExcel(cell, name)));

function cellToExcel(cell: Cell, name: string): unknown {
  if (!isError(cell)) return cell ?? '';
  const code = KNOWN.has(cell.code) ? cell.code : '#VALUE!';
  const { reason } = cell;
  // Excel shows messages of #VALUE! and #N/A alone; the library drops those of other codes.
  return new CustomFunctions.Error(code, reason && reasonFor(reason, name));
}
