import { type Cell, type CellError, cellError, isBlank, isError, type Matrix } from '../cell';
import { foldText } from '../text/fold';

/** Over the column of names, and over the column of values. */
const NAME_HEADERS = new Set(['参数名', '参数']);
const VALUE_HEADERS = new Set(['值', '数值', '参数值']);

/** A row of a policy: the name as it stands in its cell, folded, and its value. */
export interface PolicyRow {
  readonly name: string;
  readonly value: Cell;
}

export interface PolicyRows {
  readonly rows: readonly PolicyRow[];
  /** The range is wider than parameter and value: the 政策参数表 of a return, which holds names of others' too. */
  readonly wide: boolean;
}

const isEmpty = (cell: Cell): boolean => isBlank(cell) || (typeof cell === 'string' && foldText(cell) === '');
const header = (cell: Cell): string => (typeof cell === 'string' ? foldText(cell) : '');

/**
 * Parameter and value of each row that names a parameter. The range has two columns, with or without a header row,
 * or a header row that says which two of its columns are meant; `#VALUE!` otherwise. An error in place of a name is
 * the result: nobody can tell what it would have set.
 */
export function policyRows(range: Matrix): PolicyRows | CellError {
  const filled = range.filter((row) => !row.every(isEmpty));
  const columns = headed(filled[0] ?? []);
  const [nameAt, valueAt] = columns ?? [0, 1];
  const rows: PolicyRow[] = [];
  for (const [i, row] of filled.entries()) {
    if (columns === undefined && row.length !== 2) {
      return cellError('#VALUE!', 'policyShape', { found: row.length });
    }
    const cell = row[nameAt] ?? null;
    if (isError(cell)) return cell;
    const name = isBlank(cell) ? '' : foldText(String(cell));
    if (i === 0 && (columns !== undefined || NAME_HEADERS.has(name))) continue;
    const value = row[valueAt] ?? null;
    // A value for nobody: in a wide table some other column of an unfinished record.
    if (name === '' && (columns !== undefined || isEmpty(value))) continue;
    rows.push({ name, value: isEmpty(value) ? null : value });
  }
  return { rows, wide: columns !== undefined && (range[0]?.length ?? 0) > 2 };
}

/** Where a header row says that names and values stand; undefined when it is no such row. */
function headed(row: readonly Cell[]): [number, number] | undefined {
  const nameAt = row.findIndex((cell) => NAME_HEADERS.has(header(cell)));
  const valueAt = row.findIndex((cell) => VALUE_HEADERS.has(header(cell)));
  return nameAt < 0 || valueAt < 0 ? undefined : [nameAt, valueAt];
}
