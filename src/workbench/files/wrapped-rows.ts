import { type Cell } from '../../domain/cell';
import type { SheetDetails } from '../../xlsx';

/** Points to pixels, and what a line of text takes of its font's size. */
const LINE = (4 / 3) * 1.35;
/** Above and below the lines of a cell, in pixels. */
const MARGIN = 4;
const USUAL_POINTS = 11;

/**
 * Heights in pixels that wrapped texts need, by row: files leave them out, for Excel measures the texts when it opens
 * a file. Cells of merged areas do not count, as in Excel.
 *
 * @param value of a cell of the sheet, by row and column from A1
 * @param width of a column, in pixels
 */
export function wrappedHeights(
  details: Pick<SheetDetails, 'looks' | 'styles' | 'merges'>,
  value: (row: number, column: number) => Cell,
  width: (column: number) => number,
): Map<number, number> {
  const heights = new Map<number, number>();
  const merged = new Set(
    details.merges.flatMap(({ row, column, rows }) =>
      Array.from({ length: rows }, (_, r) => `${row + r},${column}`),
    ),
  );
  details.styles.forEach((styles, row) =>
    styles?.forEach((style, column) => {
      const look = details.looks[style];
      const text = look?.wrap ? value(row, column) : null;
      if (typeof text !== 'string' || merged.has(`${row},${column}`)) return;
      const points = look.fontSize ?? USUAL_POINTS;
      const height = Math.ceil(linesOf(text, points, width(column)) * points * LINE) + MARGIN;
      heights.set(row, Math.max(height, heights.get(row) ?? 0));
    }),
  );
  return heights;
}

/** Lines that a text fills: a Chinese character is as wide as its font is high, a Latin one about half. */
export function linesOf(text: string, points: number, width: number): number {
  const em = (points * 4) / 3;
  const room = Math.max(em, width - 4);
  return text.split('\n').reduce((lines, paragraph) => {
    let rows = 1;
    let used = 0;
    for (const character of paragraph) {
      const wide = character > '\u2e7f' || /[“”‘’…—]/.test(character) ? em : em * 0.56;
      if (used + wide > room) {
        rows += 1;
        used = 0;
      }
      used += wide;
    }
    return lines + rows;
  }, 0);
}
