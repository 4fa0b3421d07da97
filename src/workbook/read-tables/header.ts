import { isBlank, isError, type Cell } from '../../domain/cell';

/** One column of a table that is not ours: its header, and where it stands in the block read. */
export interface PlainColumn {
  readonly name: string;
  readonly offset: number;
}

/**
 * The row that looks like the only header of a sheet: the first one of which at least half is filled, with words
 * rather than numbers, no word twice, and records below it. A title over the table fills one cell of many.
 */
export function headerRow(rows: readonly (readonly Cell[])[]): number | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const found = rows.findIndex((row) => {
    const filled = row.filter((cell) => !isBlank(cell));
    const words = filled.filter((cell) => typeof cell === 'string');
    const distinct = new Set(filled.map((cell) => nameOf(cell))).size;
    return filled.length * 2 >= width && words.length * 2 > filled.length && distinct === filled.length;
  });
  return found < 0 ? undefined : found;
}

/** A header's columns. Blank headers have no name to be called by; of two that are the same, the second gets a number. */
export function plainColumns(header: readonly Cell[]): PlainColumn[] {
  const columns: PlainColumn[] = [];
  const taken = new Set<string>();
  header.forEach((cell, offset) => {
    const text = nameOf(cell);
    if (text === '') return;
    let name = text;
    for (let n = 2; taken.has(name); n += 1) name = `${text}${n}`;
    taken.add(name);
    columns.push({ name, offset });
  });
  return columns;
}

/** A year over a column is its name. */
const nameOf = (cell: Cell): string => (isBlank(cell) || isError(cell) ? '' : String(cell).trim());
