import { cellError, ERROR_CODES, isError, type Cell, type ErrorCode, type Matrix } from '../domain/cell';
import { plainText } from '../domain/numbers/plain-text';
import { errorReason } from '../locale/error-reason';
import { Failure } from './failure';

/** A number as Excel holds it: at most 15 significant digits and no leading zero; anything else is text. */
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;
/** An identity number of the old kind is digits alone: it stays text as the 18 digits of the new kind do. */
const FIFTEEN = /^\d{15}$/;

/** One word of the command line: a number, TRUE or FALSE, a JSON array, or text. An empty word is left out. */
export function readWord(word: string): Matrix | undefined {
  if (word === '') return undefined;
  if (word.trimStart().startsWith('[')) return readArray(word);
  if (/^true$/i.test(word)) return [[true]];
  if (/^false$/i.test(word)) return [[false]];
  const number = NUMBER.test(word) && significant(word) <= 15 && !FIFTEEN.test(word);
  return [[number ? Number(word) : toCell(word)]];
}

const significant = (digits: string): number => digits.replace(/^-?[0.]*/, '').replace('.', '').length;

function readArray(word: string): Matrix | undefined {
  try {
    return toMatrix(JSON.parse(word));
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new Failure('badJson', { found: word.slice(0, 40) }, { cause: error });
    throw error;
  }
}

/**
 * A JSON value as cells: a value is one cell, an array of arrays its rows, a flat array one row, null and an
 * array without cells nothing at all.
 */
export function toMatrix(value: unknown): Matrix | undefined {
  if (value === null || value === undefined) return undefined;
  if (!Array.isArray(value)) return [[toCell(value)]];
  if (value.every((row) => Array.isArray(row) && row.length === 0)) return undefined;
  const rows = value.some(Array.isArray) ? value : [value];
  const matrix = rows.map((row: unknown) => {
    if (!Array.isArray(row)) throw new Failure('ragged');
    return row.map(toCell);
  });
  const width = matrix[0].length;
  if (width === 0 || matrix.some((row) => row.length !== width)) throw new Failure('ragged');
  return matrix;
}

function toCell(value: unknown): Cell {
  const error = errorCode(value);
  if (error !== undefined) return cellError(error);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Failure('badValue', { found: JSON.stringify(value).slice(0, 40) });
}

/** An error value as it is typed into a cell, or as a result of `--batch` gives it: both may be put in again. */
function errorCode(value: unknown): ErrorCode | undefined {
  const code: unknown =
    typeof value === 'object' && value !== null ? (value as { error?: unknown }).error : value;
  return ERROR_CODES.find((known) => known === code);
}

/** A cell as one word of output. Tabs and line ends inside a text would break the rows. */
export function printCell(cell: Cell): string {
  if (cell === null) return '';
  if (isError(cell)) return cell.code;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return plainText(cell);
  return cell.replace(/[\t\r\n]+/g, ' ');
}

export type JsonCell =
  string | number | boolean | null | { readonly error: string; readonly message: string };

const jsonCell = (cell: Cell, name: string): JsonCell =>
  isError(cell) ? { error: cell.code, message: errorReason(cell, name) } : cell;

/** The result of a function as JSON: the value itself for one cell, otherwise rows. */
export const jsonMatrix = (matrix: Matrix, name: string): JsonCell | JsonCell[][] =>
  matrix.length === 1 && matrix[0].length === 1
    ? jsonCell(matrix[0][0], name)
    : matrix.map((row) => row.map((cell) => jsonCell(cell, name)));
