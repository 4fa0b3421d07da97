import type { Cell } from '../../domain/cell';
import { compare } from './coerce';

type Column = readonly Cell[];
type Plain = string | number | boolean;

/** Rows of a column that hold one type of values: as they stand, and sorted by value (equal ones by row). */
interface Rows {
  readonly standing: readonly number[];
  readonly sorted: readonly number[];
}

/** Approximate matches, by halving: only cells of the sought value's own type are looked at, as in Excel. */
export class OrderedIndex {
  private readonly known = new WeakMap<Column, Map<string, Rows>>();

  /** MATCH(…,1), VLOOKUP(…,TRUE), LOOKUP: the last cell not above the value, in a column that ascends. -1 for none. */
  lastNotAbove(column: Column, value: Plain): number {
    const { standing } = this.rows(column, value);
    return standing[countWhile(standing, (row) => order(column, row, value) <= 0) - 1] ?? -1;
  }

  /** MATCH(…,-1): the last cell not below the value, in a column that descends. */
  lastNotBelow(column: Column, value: Plain): number {
    const { standing } = this.rows(column, value);
    return standing[countWhile(standing, (row) => order(column, row, value) >= 0) - 1] ?? -1;
  }

  /** XLOOKUP's match modes -1 and 1, in any order: the value, or the next smaller or larger one; its first row. */
  nearest(column: Column, value: Plain, direction: -1 | 1): number {
    const { sorted } = this.rows(column, value);
    const below = countWhile(sorted, (row) => order(column, row, value) < 0);
    const next = sorted[below] as number | undefined;
    if (direction === 1 || (next !== undefined && order(column, next, value) === 0)) return next ?? -1;
    if (below === 0) return -1;
    const largest = column[sorted[below - 1]] as Plain;
    return sorted[countWhile(sorted, (row) => order(column, row, largest) < 0)];
  }

  forget(column: Column): void {
    this.known.delete(column);
  }

  private rows(column: Column, value: Plain): Rows {
    const type = typeof value;
    let types = this.known.get(column);
    if (!types) this.known.set(column, (types = new Map()));
    let rows = types.get(type);
    if (!rows) {
      const standing: number[] = [];
      column.forEach((cell, row) => {
        if (typeof cell === type) standing.push(row);
      });
      const sorted = [...standing].sort((a, b) => order(column, a, column[b] as Plain) || a - b);
      types.set(type, (rows = { standing, sorted }));
    }
    return rows;
  }
}

const order = (column: Column, row: number, value: Plain): number => compare(column[row] as Plain, value);

/** How many rows at the start meet a condition, by halving; after the first that does not none may. */
function countWhile(rows: readonly number[], meets: (row: number) => boolean): number {
  let from = 0;
  let to = rows.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (meets(rows[middle])) from = middle + 1;
    else to = middle;
  }
  return from;
}
