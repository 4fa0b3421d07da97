/**
 * Excel on the web refuses requests and replies over 5 MB and reads over 5,000,000 cells (js#354); replies carry
 * more than the values, and each write is escaped text, so blocks stay well below.
 */
export const BYTES_PER_BLOCK = 3_000_000;
export const ROWS_PER_BLOCK = 20_000;
/** The first block of a read, when nothing is known yet about how long its texts are. */
export const FIRST_BLOCK_CELLS = 5_000;
/** How much larger a block may be than the one before: one full of blanks says little about the next. */
const GROWTH = 8;

/** Bytes of a value in JSON, as UTF-8, a little more rather than less. */
export function jsonBytes(value: unknown): number {
  if (typeof value === 'string') {
    let bytes = 3;
    for (let i = 0; i < value.length; i++) {
      const code = value.charCodeAt(i);
      bytes += code < 0x20 ? 6 : code === 0x22 || code === 0x5c ? 2 : code < 0x80 ? 1 : 3;
    }
    return bytes;
  }
  return String(value).length + 1;
}

export const matrixBytes = (rows: readonly (readonly unknown[])[]): number =>
  rows.reduce((sum, row) => sum + row.reduce<number>((own, value) => own + jsonBytes(value), 2), 0);

/** Rows of the next block, after one of `rows` rows took `bytes`. */
export function nextRows(rows: number, bytes: number): number {
  const fitting = Math.floor(BYTES_PER_BLOCK / Math.max(1, bytes / rows));
  return Math.max(1, Math.min(fitting, rows * GROWTH, ROWS_PER_BLOCK));
}

/** Cuts rows to be written into blocks by bytes and rows; at least one row each. */
export function* writeBlocks<T>(
  rows: readonly T[],
  bytesOf: (row: T) => number,
): Generator<{ start: number; rows: T[] }> {
  let start = 0;
  let bytes = 0;
  for (let i = 0; i < rows.length; i++) {
    const own = bytesOf(rows[i]);
    if (i > start && (bytes + own > BYTES_PER_BLOCK || i - start >= ROWS_PER_BLOCK)) {
      yield { start, rows: rows.slice(start, i) };
      start = i;
      bytes = 0;
    }
    bytes += own;
  }
  if (start < rows.length) yield { start, rows: rows.slice(start) };
}
