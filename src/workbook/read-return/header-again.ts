import { isBlank, type Cell } from '../../domain/cell';
import { fold } from './fold';

/** One cell alone may hold the word that stands over it. */
const LEAST = 2;

/**
 * Whether a row is the header once more, as printed pages and pasted blocks have it: all its filled cells say what
 * one row of the header says over them. `at` is the place of a filled cell, which most rows are told by.
 */
export function isHeaderAgain(
  row: readonly Cell[],
  at: number,
  header: readonly (readonly Cell[])[],
): boolean {
  if (typeof row[at] !== 'string') return false;
  return header.some((labels) => {
    if (!isSame(row[at], labels[at])) return false;
    const filled = row.flatMap((cell, offset) => (isBlank(cell) ? [] : [offset]));
    return filled.length >= LEAST && filled.every((offset) => isSame(row[offset], labels[offset]));
  });
}

const isSame = (cell: Cell, label: Cell | undefined): boolean =>
  typeof cell === 'string' && typeof label === 'string' && (cell === label || fold(cell) === fold(label));
