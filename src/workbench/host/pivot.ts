import { isGridError } from './cell-input';
import type { GridError, GridValue } from './grid';

export type Summary = 'Count' | 'Sum';

/** Which columns of the source make the axes; indices into its header row. */
export interface PivotLayout {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly values: readonly { readonly field: number; readonly by: Summary; readonly caption: string }[];
}

/** Words that Excel writes into a PivotTable. */
export interface PivotLabels {
  readonly rows: string;
  readonly columns: string;
  readonly total: string;
  readonly blank: string;
}

type Key = string;
type Item = GridValue;
type Path = readonly Item[];

/**
 * Calculates a PivotTable: one row per item of the row fields (outer items first, with their subtotals), one
 * column per item of the column fields and value, grand totals last. Count counts filled cells, Sum adds numbers;
 * an error among them is the result, as in Excel.
 * @param source header row first.
 * @returns rows of equal length, header rows included.
 */
export function calculatePivot(
  source: readonly GridValue[][],
  layout: PivotLayout,
  labels: PivotLabels,
): GridValue[][] {
  const records = source.slice(1);
  const rowPaths = axis(records, layout.rows);
  const columnPaths = axis(records, layout.columns);
  const totals = accumulate(records, layout);
  const columns = columnPaths.flatMap((path) => layout.values.map((_, value) => ({ path, value })));
  const body = rowPaths.map((path): GridValue[] => [
    rowLabel(path, labels),
    ...columns.map((column) => totals.get(cellKey(path, column.path))?.[column.value] ?? null),
  ]);
  return [...headers(columns, layout, labels), ...body];
}

/** All groups of an axis in display order; the grand total (the empty path) comes last. */
function axis(records: readonly GridValue[][], fields: readonly number[]): Path[] {
  const tree = new Node(null);
  for (const record of records) {
    let node = tree;
    for (const field of fields) node = node.child(record[field] ?? null);
  }
  return [...tree.below([]), []];
}

class Node {
  private readonly children = new Map<Key, Node>();
  constructor(private readonly item: Item) {}

  child(item: Item): Node {
    const key = itemKey(item);
    let node = this.children.get(key);
    if (!node) this.children.set(key, (node = new Node(item)));
    return node;
  }

  /** Each group before what is in it. */
  *below(path: Path): Generator<Path> {
    const sorted = [...this.children.values()].sort((a, b) => compareItems(a.item, b.item));
    for (const node of sorted) {
      const own = [...path, node.item];
      yield own;
      yield* node.below(own);
    }
  }
}

const collator = new Intl.Collator('zh-CN', { numeric: true });
const rank = (item: Item): number =>
  item === null ? 4 : isGridError(item) ? 3 : { number: 0, string: 1, boolean: 2 }[typeof item as 'number'];

/** Numbers, then texts, truth values, errors and blanks, as Excel sorts. */
function compareItems(a: Item, b: Item): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return rank(a) - rank(b);
}

/** Excel groups texts without regard to case. */
const itemKey = (item: Item): Key =>
  isGridError(item)
    ? `e${item.error}`
    : typeof item === 'string'
      ? `s${item.toLowerCase()}`
      : JSON.stringify(item);
const pathKey = (path: Path): Key => JSON.stringify(path.map(itemKey));
const cellKey = (row: Path, column: Path): Key => `${pathKey(row)}|${pathKey(column)}`;

type Total = number | GridError | null;

/** Every record counts in its group, in the groups around it and in the grand totals, on both axes. */
function accumulate(
  records: readonly GridValue[][],
  { rows, columns, values }: PivotLayout,
): Map<Key, Total[]> {
  const totals = new Map<Key, Total[]>();
  for (const record of records) {
    const rowPath = rows.map((field) => record[field] ?? null);
    const columnPath = columns.map((field) => record[field] ?? null);
    for (let r = 0; r <= rowPath.length; r++) {
      for (let c = 0; c <= columnPath.length; c++) {
        const key = cellKey(rowPath.slice(0, r), columnPath.slice(0, c));
        let cell = totals.get(key);
        if (!cell) totals.set(key, (cell = values.map(() => null)));
        values.forEach(({ field, by }, i) => (cell[i] = add(cell[i], record[field] ?? null, by)));
      }
    }
  }
  return totals;
}

function add(total: Total, value: GridValue, by: Summary): Total {
  if (value === null) return by === 'Sum' ? (total ?? 0) : total;
  if (by === 'Count') return ((total as number | null) ?? 0) + 1;
  if (isGridError(total)) return total;
  if (isGridError(value)) return value;
  return (total ?? 0) + (typeof value === 'number' ? value : 0);
}

function label(item: Item, labels: PivotLabels): GridValue {
  return item === null ? labels.blank : item;
}

/** In the compact form all row fields share one column; inner items are indented. */
function rowLabel(path: Path, labels: PivotLabels): GridValue {
  if (path.length === 0) return labels.total;
  const own = label(path[path.length - 1], labels);
  return path.length > 1
    ? `${'  '.repeat(path.length - 1)}${isGridError(own) ? own.error : String(own)}`
    : own;
}

function headers(
  columns: readonly { path: Path; value: number }[],
  layout: PivotLayout,
  labels: PivotLabels,
): GridValue[][] {
  const captions = columns.map(({ value }) => layout.values[value].caption);
  if (layout.columns.length === 0) return [[labels.rows, ...captions]];
  const several = layout.values.length > 1;
  const top: GridValue[] = [several ? null : (layout.values[0]?.caption ?? null), labels.columns];
  while (top.length < columns.length + 1) top.push(null);
  const items = layout.columns.map((_, depth): GridValue[] => [
    null,
    ...columns.map(({ path, value }) => {
      if (value > 0) return null;
      if (path.length === 0) return depth === 0 ? labels.total : null;
      return depth === path.length - 1 ? label(path[depth], labels) : null;
    }),
  ]);
  const rows = [top, ...items, ...(several ? [[null, ...captions] as GridValue[]] : [])];
  rows[rows.length - 1][0] = labels.rows;
  return rows;
}
