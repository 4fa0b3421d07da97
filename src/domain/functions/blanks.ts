import type { Cell, Matrix } from '../cell';
import { foldText } from '../text/fold';

/** Whether a text may begin with a space or an invisible character: one look at its first unit decides nearly always. */
const mayBeSpace = (code: number): boolean =>
  code <= 0x20 || code === 0xa0 || code === 0xad || (code >= 0x1680 && code <= 0x3000) || code === 0xfeff;

/** A text of spaces (also full-width ones) or invisible characters only: it looks blank, and nobody meant more. */
const looksBlank = (cell: Cell): boolean =>
  typeof cell === 'string' && cell.length > 0 && mayBeSpace(cell.charCodeAt(0)) && foldText(cell) === '';

const hasSpaces = (row: readonly Cell[]): boolean => {
  for (let j = 0; j < row.length; j++) if (looksBlank(row[j] as Cell)) return true;
  return false;
};

/** A range in which cells that hold nothing but spaces are blank; the range itself where there are none. */
export function withoutSpaces(range: Matrix): Matrix {
  for (let i = 0; i < range.length; i++) {
    if (hasSpaces(range[i] as Cell[])) {
      return range.map((row) => (hasSpaces(row) ? row.map((cell) => (looksBlank(cell) ? null : cell)) : row));
    }
  }
  return range;
}
