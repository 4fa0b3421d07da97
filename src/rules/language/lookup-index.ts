import type { Cell } from '../../domain/cell';
import { wildcard } from './criteria';
import { OrderedIndex } from './ordered-index';

type Column = readonly Cell[];

/** The first row that holds a value exactly, as MATCH(…,0) and XLOOKUP compare: by type, text without case. */
export class LookupIndex {
  /** Approximate matches. */
  readonly ordered = new OrderedIndex();

  private readonly tables = new WeakMap<Column, Map<string, Map<string, number>>>();

  private readonly known = new WeakMap<Column, Map<Cell, number>>();

  private readonly turned = new WeakMap<Column, Column>();

  /** Zero-based row, or -1. `wildcards`: `*`, `?` and `~` in a text are patterns. */
  find(column: Column, value: Cell, wildcards: boolean): number {
    if (wildcards && typeof value === 'string' && /[*?~]/.test(value)) return this.findPattern(column, value);
    // Most columns repeat a few values: those are found without building a key.
    let known = this.known.get(column);
    if (!known) this.known.set(column, (known = new Map()));
    let row = known.get(value);
    if (row === undefined) known.set(value, (row = this.table(column, 0).get(exactKey(value)) ?? -1));
    return row;
  }

  /** The column from its end on, as who looks for the last row looks at it. */
  reversed(column: Column): Column {
    let turned = this.turned.get(column);
    if (!turned) this.turned.set(column, (turned = [...column].reverse()));
    return turned;
  }

  /** A column is read anew when it is next asked for. */
  forget(column: Column): void {
    this.tables.delete(column);
    this.known.delete(column);
    this.ordered.forget(column);
    this.turned.delete(column);
  }

  private findPattern(column: Column, pattern: string): number {
    const start = pattern.slice(0, -1);
    if (pattern.endsWith('*') && start !== '' && !/[*?~]/.test(start)) {
      return this.table(column, start.length).get(start.toUpperCase()) ?? -1;
    }
    const regex = wildcard(pattern);
    return column.findIndex((cell) => typeof cell === 'string' && regex.test(cell));
  }

  private table(column: Column, prefix: number): Map<string, number> {
    let tables = this.tables.get(column);
    if (!tables) this.tables.set(column, (tables = new Map()));
    let table = tables.get(String(prefix));
    if (!table) {
      table = new Map();
      for (let row = 0; row < column.length; row += 1) {
        const cell = column[row];
        if (prefix > 0 && (typeof cell !== 'string' || cell.length < prefix)) continue;
        const key = prefix > 0 ? (cell as string).slice(0, prefix).toUpperCase() : exactKey(cell);
        if (!table.has(key)) table.set(key, row);
      }
      tables.set(String(prefix), table);
    }
    return table;
  }
}

function exactKey(cell: Cell): string {
  if (typeof cell === 'string') return `t${cell.toUpperCase()}`;
  if (typeof cell === 'number') return `n${cell}`;
  if (typeof cell === 'boolean') return `b${cell}`;
  return cell === null ? 'blank' : `e${cell.code}`;
}
