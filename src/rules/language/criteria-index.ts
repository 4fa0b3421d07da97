import type { Cell } from '../../domain/cell';
import { type Criterion, keyOf } from './criteria';

type Column = readonly Cell[];

const ids = new WeakMap<Column, number>();
let nextId = 0;
const idOf = (column: Column): number => {
  let id = ids.get(column);
  if (id === undefined) ids.set(column, (id = nextId += 1));
  return id;
};

/**
 * Finds the rows that meet criteria in several columns. Equal and begins-with criteria go through a hash of all
 * of them together, so that a condition judged for every record is linear in records; built once for each set of
 * columns and shared by all rules of a check.
 */
export class CriteriaIndex {
  private readonly keys = new Map<string, readonly string[]>();
  private readonly buckets = new Map<string, Map<string, readonly number[]>>();
  private readonly filtered = new Map<string, readonly number[]>();
  private readonly all = new Map<number, readonly number[]>();

  /** Zero-based rows of the columns (all of one length) that meet all criteria. */
  rows(columns: readonly Column[], criteria: readonly Criterion[]): readonly number[] {
    let shape = '';
    let key = '';
    let rest = '';
    for (let i = 0; i < criteria.length; i += 1) {
      const criterion = criteria[i];
      if (criterion.kind === 'other') {
        rest += `${idOf(columns[i])}:${criterion.id}\u0001`;
      } else {
        shape += `${idOf(columns[i])}${criterion.kind === 'key' ? '=' : `^${criterion.length}`};`;
        key += `${criterion.key}\u0001`;
      }
    }
    const found =
      shape === '' ? this.everything(columns[0].length) : this.bucket(shape, columns, criteria, key);
    if (rest === '' || found.length === 0) return found;
    // Few rows are tried faster than they are remembered.
    if (found.length <= FEW) return this.tried(found, columns, criteria);
    const id = `${shape}\u0002${key}\u0002${rest}`;
    let result = this.filtered.get(id);
    if (!result) this.filtered.set(id, (result = this.tried(found, columns, criteria)));
    return result;
  }

  private tried(
    rows: readonly number[],
    columns: readonly Column[],
    criteria: readonly Criterion[],
  ): readonly number[] {
    return rows.filter((row) =>
      criteria.every((criterion, i) => criterion.kind !== 'other' || criterion.test(columns[i][row])),
    );
  }

  private everything(length: number): readonly number[] {
    let rows = this.all.get(length);
    if (!rows) this.all.set(length, (rows = Array.from({ length }, (_, row) => row)));
    return rows;
  }

  private bucket(
    shape: string,
    columns: readonly Column[],
    criteria: readonly Criterion[],
    key: string,
  ): readonly number[] {
    let table = this.buckets.get(shape);
    if (!table) this.buckets.set(shape, (table = this.build(columns, criteria)));
    return table.get(key) ?? NONE;
  }

  private build(columns: readonly Column[], criteria: readonly Criterion[]): Map<string, readonly number[]> {
    const parts = criteria.flatMap((criterion, i) =>
      criterion.kind === 'other'
        ? []
        : [this.keysOf(columns[i], criterion.kind === 'prefix' ? criterion.length : 0)],
    );
    const table = new Map<string, number[]>();
    const length = columns[0].length;
    for (let row = 0; row < length; row += 1) {
      let key = '';
      for (const part of parts) key += `${part[row]}\u0001`;
      const rows = table.get(key);
      if (rows) rows.push(row);
      else table.set(key, [row]);
    }
    return table;
  }

  /** Keys of a column's cells; with a length, of the beginnings of its texts. */
  private keysOf(column: Column, prefix: number): readonly string[] {
    const id = `${idOf(column)}^${prefix}`;
    let keys = this.keys.get(id);
    if (!keys) {
      keys =
        prefix === 0
          ? column.map(keyOf)
          : column.map((cell) =>
              typeof cell === 'string' && cell.length >= prefix
                ? cell.slice(0, prefix).toUpperCase()
                : '\u0000',
            );
      this.keys.set(id, keys);
    }
    return keys;
  }
}

/** Up to so many rows are not worth a memo. */
const FEW = 4;
const NONE: readonly number[] = [];
