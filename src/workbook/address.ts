import type { CellRange } from './port';

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** Zero-based row and column → `F12`. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** A rectangle without its sheet: `F12` or `A1:C3`. */
export function rangeAddress(range: Omit<CellRange, 'sheet'>): string {
  const first = cellAddress(range.row, range.column);
  return range.rows === 1 && range.columns === 1
    ? first
    : `${first}:${cellAddress(range.row + range.rows - 1, range.column + range.columns - 1)}`;
}

/** A sheet name as Excel writes it in a reference: always quoted, which Excel always accepts. */
export const quoteSheet = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

/** `A1`, `$B$2:C9` → zero-based rectangle; null for anything else (whole rows or columns included). */
export function parseRange(address: string): Omit<CellRange, 'sheet'> | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address.trim());
  if (!match) return null;
  const c1 = columnIndex(match[1]);
  const r1 = Number(match[2]) - 1;
  const c2 = match[3] ? columnIndex(match[3]) : c1;
  const r2 = match[4] ? Number(match[4]) - 1 : r1;
  if (r1 < 0 || r2 < r1 || c2 < c1) return null;
  return { row: r1, column: c1, rows: r2 - r1 + 1, columns: c2 - c1 + 1 };
}

/** `AA` → 26. */
export function columnIndex(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}
