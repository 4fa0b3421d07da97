import { isBlank, isError, type Cell } from '../../domain/cell';
import { isEmpty, isLowerRow, isWord } from './lower-row';

/** One column of a table that is not ours: its header, and where it stands in the block read. */
export interface PlainColumn {
  readonly name: string;
  readonly offset: number;
}

/** The header of a table that is not ours: its rows in the block searched, and its columns. */
export interface PlainHeader {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly PlainColumn[];
}

/**
 * The rows that look like the header of a sheet: the first ones in which at least half of the columns have a name,
 * mostly words (a year is one) and mostly different ones. A title over the table fills one cell of many.
 */
export function plainHeader(rows: readonly (readonly Cell[])[]): PlainHeader | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (let first = 0; first < rows.length; first += 1) {
    const { last, labels, groups } = headerFrom(rows, first);
    const names = prefixed(labels.map(nameOf), groups);
    if (isHeader(labels, names, width)) return { first, last, columns: numbered(names) };
  }
  return undefined;
}

/** The columns of one header row. */
export const plainColumns = (header: readonly Cell[]): PlainColumn[] => numbered(header.map(nameOf));

/** Labels of several rows: of each column the lowest one, and the word of the row above it that stands over it. */
interface Labels {
  readonly last: number;
  readonly labels: readonly Cell[];
  readonly groups: readonly string[];
}

function headerFrom(rows: readonly (readonly Cell[])[], first: number): Labels {
  let [last, labels, groups]: [number, readonly Cell[], readonly string[]] = [first, rows[first], []];
  while (last + 1 < rows.length && isLowerRow(labels, rows[last + 1], rows.slice(last + 2))) {
    last += 1;
    const [upper, lower] = [labels, rows[last]];
    // A merged cell keeps its text in its first cell: it stands over the blank ones to the right as well.
    let group = '';
    groups = lower.map((cell, offset) => {
      if (!isEmpty(upper[offset])) group = nameOf(upper[offset]);
      return isEmpty(cell) ? '' : group;
    });
    labels = lower.map((cell, offset) => (isEmpty(cell) ? (upper[offset] ?? null) : cell));
  }
  return { last, labels, groups };
}

function isHeader(labels: readonly Cell[], names: readonly string[], width: number): boolean {
  const filled = labels.filter((cell) => !isBlank(cell));
  const words = filled.filter(isWord).length;
  const distinct = new Set(names.filter((name) => name !== '')).size;
  return (
    filled.some((cell) => typeof cell === 'string') &&
    filled.length * 2 >= width &&
    words * 2 > filled.length &&
    distinct * 2 > filled.length
  );
}

/** `男` under `城区` and again under `农村`: `城区男`, `农村男`. What stands there once needs no word in front. */
const prefixed = (labels: readonly string[], groups: readonly string[]): string[] =>
  labels.map((label, offset) => {
    const same = labels.flatMap((other, at) => (other === label ? [groups[at] ?? ''] : []));
    return label !== '' && new Set(same).size > 1 ? `${groups[offset] ?? ''}${label}` : label;
  });

/** Columns without a name cannot be called; of two that are the same, the second gets a number. */
function numbered(names: readonly string[]): PlainColumn[] {
  const columns: PlainColumn[] = [];
  const taken = new Set<string>();
  names.forEach((text, offset) => {
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
