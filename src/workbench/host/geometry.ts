import { columnIndex, columnLetters, parseRange, rangeAddress } from '../../workbook/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/limits';
import type { GridRect } from './grid';
import { HostError } from './host-error';

export const WHOLE_SHEET: GridRect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** Whole rows, whole columns or the whole sheet: Excel then gives null instead of matrices. */
export const isUnbounded = (rect: GridRect): boolean =>
  rect.rows === MAX_ROWS || rect.columns === MAX_COLUMNS;

export function boundingRect(a: GridRect, b: GridRect): GridRect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function intersection(a: GridRect, b: GridRect): GridRect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Without `b`: up to four rectangles. */
export function subtract(a: GridRect, b: GridRect): GridRect[] {
  const cut = intersection(a, b);
  if (!cut) return [a];
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  return [
    { row: a.row, column: a.column, rows: cut.row - a.row, columns: a.columns },
    { row: below, column: a.column, rows: a.row + a.rows - below, columns: a.columns },
    { row: cut.row, column: a.column, rows: cut.rows, columns: cut.column - a.column },
    { row: cut.row, column: right, rows: cut.rows, columns: a.column + a.columns - right },
  ].filter((rect) => rect.rows > 0 && rect.columns > 0);
}

export const sameRect = (a: GridRect, b: GridRect): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** @throws HostError `InvalidArgument` for what is not on a sheet. */
export function onSheet(rect: GridRect): GridRect {
  const { row, column, rows, columns } = rect;
  const whole = [row, column, rows, columns].every(Number.isInteger);
  const inside = row >= 0 && column >= 0 && rows > 0 && columns > 0;
  if (!whole || !inside || row + rows > MAX_ROWS || column + columns > MAX_COLUMNS) {
    throw new HostError(
      'InvalidArgument',
      `There is no range at ${row}, ${column} of ${rows} × ${columns} cells.`,
    );
  }
  return rect;
}

/** `A1:B2`, `A:C`, `2:2`; "" is the whole sheet. */
export function parseAddress(address: string): GridRect | null {
  const text = address.trim();
  if (text === '') return WHOLE_SHEET;
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  if (columns) {
    const [first, last] = [columnIndex(columns[1]), columnIndex(columns[2])];
    return { row: 0, column: first, rows: MAX_ROWS, columns: last - first + 1 };
  }
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(text);
  if (rows) {
    const first = Number(rows[1]) - 1;
    return { row: first, column: 0, rows: Number(rows[2]) - first, columns: MAX_COLUMNS };
  }
  return parseRange(text);
}

/** As Excel writes an address: `A:C` for whole columns, `2:3` for whole rows. */
export function formatAddress(rect: GridRect): string {
  if (rect.rows === MAX_ROWS)
    return `${columnLetters(rect.column)}:${columnLetters(rect.column + rect.columns - 1)}`;
  if (rect.columns === MAX_COLUMNS) return `${rect.row + 1}:${rect.row + rect.rows}`;
  return rangeAddress(rect);
}

/** Splits `封面!A1` and `'a b'!A1`; the sheet is null when none is named. */
export function splitSheet(reference: string): { sheet: string | null; address: string } {
  const text = reference.startsWith('=') ? reference.slice(1) : reference;
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: quoted[1].replace(/''/g, "'"), address: quoted[2] };
  const plain = text.lastIndexOf('!');
  return plain < 0
    ? { sheet: null, address: text }
    : { sheet: text.slice(0, plain), address: text.slice(plain + 1) };
}

/** The sheet name of a full address, quoted only when Excel would. */
export const sheetPrefix = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
