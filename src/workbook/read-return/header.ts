import { isBlank, type Cell } from '../../domain/cell';
import { fold } from './fold';
import type { ColumnNames } from './names';

/** How many rows from the top may be titles, notes and units before the header. */
export const HEADER_ROWS = 15;

/** The header of a table: its first and last row in the block searched, and what stands over each column. */
export interface Header {
  readonly first: number;
  readonly last: number;
  readonly labels: readonly (Label | null)[];
}

export interface Label {
  /** As printed, for people. */
  readonly text: string;
  readonly folded: string;
}

export const label = (cell: Cell | undefined): Label | null =>
  typeof cell === 'string' && fold(cell) !== '' ? { text: cell.trim(), folded: fold(cell) } : null;

/**
 * Finds the header among the first rows of a sheet: the row that holds most of the template's column names. Two
 * rows are read together (`其中` over `两委成员`, or cells merged downwards) when that finds more.
 *
 * @param least how many names make a row a header
 */
export function findHeader(
  rows: readonly (readonly Cell[])[],
  names: ColumnNames,
  least: number,
): Header | undefined {
  let best: Header | undefined;
  let most = least - 1;
  const consider = (header: Header): void => {
    const found = new Set(header.labels.map((cell) => cell && names.any(cell.folded)).filter(Boolean)).size;
    if (found > most) {
      best = header;
      most = found;
    }
  };
  const searched = Math.min(rows.length, HEADER_ROWS);
  // All single rows before any pair: a pair must find more to be believed.
  for (let row = 0; row < searched; row++) consider({ first: row, last: row, labels: rows[row].map(label) });
  for (let row = 0; row + 1 < searched; row++) {
    consider({ first: row, last: row + 1, labels: combined(rows[row], rows[row + 1], names) });
  }
  return best;
}

/** Two header rows as one: the group and the lower cell, the lower cell, or the upper one where nothing is below. */
function combined(upper: readonly Cell[], lower: readonly Cell[], names: ColumnNames): (Label | null)[] {
  let group = '';
  return lower.map((cell, index) => {
    // A merged cell keeps its text in its first cell: it stands over the blank ones to the right as well.
    if (!isBlank(upper[index])) group = String(upper[index]).trim();
    const below = label(cell);
    if (!below) return label(upper[index]);
    const candidates = [label(`${group}:${below.text}`), label(`${group}${below.text}`), below];
    if (/其中[::]?$/.test(fold(group))) candidates.unshift(label(`其中:${below.text}`));
    return candidates.find((candidate) => candidate && names.exact(candidate.folded)) ?? below;
  });
}
