import { CellError, isBlank, type Cell } from '../../domain/cell';
import type { CellState } from '../edits';
import type { CellRange, Content, FormulaInfo, Mark, NewSheet, TableInfo } from '../port';
import { Spills } from './spills';

/** What a sheet in memory starts with. */
export interface MemorySheetContent {
  readonly name: string;
  readonly values: Cell[][];
  readonly hidden?: boolean;
  readonly protected?: boolean;
  readonly tables?: readonly { readonly name: string; readonly range: Omit<CellRange, 'sheet'> }[];
  /** What a formula shows stands in `values`; `rows` × `columns` of them, where it fills several cells. */
  readonly formulas?: readonly MemoryFormula[];
  readonly formats?: readonly { readonly row: number; readonly column: number; readonly format: string }[];
}

export interface MemoryFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly rows?: number;
  readonly columns?: number;
}

/** One sheet in memory: values, formulas beside them, number formats where one was set. */
export class MemorySheet {
  readonly tables: TableInfo[];
  marks: Mark[] = [];
  /** How the sheet was asked for, when it was added through the port: styles, widths, merges. */
  layout: NewSheet | null = null;
  private readonly values: Cell[][];
  private readonly formulas = new Map<string, string>();
  private readonly formats = new Map<string, string>();
  readonly spills = new Spills();
  /** Formulas that edits took away, with what they showed, so that undoing brings them back whole. */
  private readonly released = new Map<string, { formula: string; result: Cell[][] }>();

  constructor(
    readonly name: string,
    content: Omit<MemorySheetContent, 'name'>,
  ) {
    this.values = content.values.map((row) => [...row]);
    this.hidden = content.hidden ?? false;
    this.protected = content.protected ?? false;
    this.tables = (content.tables ?? []).map(({ name: table, range }) => ({
      name: table,
      range: { ...range, sheet: name },
      header: true,
      totals: false,
    }));
    for (const { row, column, formula, rows = 1, columns = 1 } of content.formulas ?? []) {
      this.formulas.set(`${row}:${column}`, formula);
      this.spills.add({ row, column, rows, columns });
    }
    for (const { row, column, format } of content.formats ?? []) this.formats.set(`${row}:${column}`, format);
  }
  readonly hidden: boolean;
  readonly protected: boolean;

  value(row: number, column: number): Cell {
    return this.values[row]?.[column] ?? null;
  }

  state(row: number, column: number): CellState {
    const key = `${row}:${column}`;
    return {
      value: this.value(row, column),
      formula: this.formulas.get(key) ?? null,
      numberFormat: this.formats.get(key) ?? 'General',
      locked: this.protected,
      spilled: this.spills.holds(row, column),
    };
  }

  /** Formulas in these rows and columns, row by row. */
  formulasIn(range: Omit<CellRange, 'sheet'>): FormulaInfo[] {
    const found: FormulaInfo[] = [];
    for (let row = range.row; row < range.row + range.rows; row++) {
      for (let column = range.column; column < range.column + range.columns; column++) {
        const formula = this.formulas.get(`${row}:${column}`);
        if (formula === undefined) continue;
        const value = this.value(row, column);
        const calculated = value !== null && !(value instanceof CellError && value.code === '#GETTING_DATA');
        const area = this.spills.of(row, column);
        found.push({
          row,
          column,
          formula,
          value,
          calculated,
          ...(area ? { area } : {}),
          locked: this.protected,
        });
      }
    }
    return found;
  }

  set(row: number, column: number, content: Content, numberFormat?: string): void {
    const key = `${row}:${column}`;
    this.release(row, column);
    if ('formula' in content) {
      this.formulas.set(key, content.formula);
      const old = this.released.get(key);
      const result = content.result ?? (old?.formula === content.formula ? old.result : [[null]]);
      this.spills.add({ row, column, rows: result.length, columns: result[0].length });
      result.forEach((cells, r) => cells.forEach((value, c) => this.put(row + r, column + c, value)));
      // Shows nothing, but has been calculated.
      if (content.result?.[0][0] === null) this.put(row, column, '');
    } else this.put(row, column, isBlank(content.value) ? null : content.value);
    if (numberFormat !== undefined) this.formats.set(key, numberFormat);
  }

  private put(row: number, column: number, value: Cell): void {
    while (this.values.length <= row) this.values.push([]);
    const cells = this.values[row];
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }

  /** Takes a formula off its cell, and its results off the cells that it filled. */
  release(row: number, column: number): void {
    const key = `${row}:${column}`;
    const formula = this.formulas.get(key);
    if (formula === undefined) return;
    const { rows, columns } = this.spills.remove(row, column) ?? { rows: 1, columns: 1 };
    const result = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => {
        const value = this.value(row + r, column + c);
        this.put(row + r, column + c, null);
        return value;
      }),
    );
    this.formulas.delete(key);
    this.released.set(key, { formula, result });
  }

  used(): CellRange | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const grow = (row: number, column: number): void => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    this.values.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (value !== null && value !== undefined) grow(row, column);
      }),
    );
    for (const key of this.formulas.keys()) {
      const [row, column] = key.split(':').map(Number);
      grow(row, column);
    }
    if (bottom < 0) return null;
    return { sheet: this.name, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
