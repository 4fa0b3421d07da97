import type { Cell } from '../../domain/cell';
import { isBlank } from '../../domain/cell';
import type { CellState } from '../edits';
import type { CellRange, Content, Mark, NewSheet, TableInfo } from '../port';

/** What a sheet in memory starts with. */
export interface MemorySheetContent {
  readonly name: string;
  readonly values: Cell[][];
  readonly hidden?: boolean;
  readonly protected?: boolean;
  readonly tables?: readonly { readonly name: string; readonly range: Omit<CellRange, 'sheet'> }[];
  readonly formulas?: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
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
    for (const { row, column, formula } of content.formulas ?? []) {
      this.formulas.set(`${row}:${column}`, formula);
    }
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
    };
  }

  set(row: number, column: number, content: Content, numberFormat?: string): void {
    const key = `${row}:${column}`;
    while (this.values.length <= row) this.values.push([]);
    const cells = this.values[row];
    while (cells.length < column) cells.push(null);
    if ('formula' in content) {
      this.formulas.set(key, content.formula);
      cells[column] = null;
    } else {
      this.formulas.delete(key);
      cells[column] = isBlank(content.value) ? null : content.value;
    }
    if (numberFormat !== undefined) this.formats.set(key, numberFormat);
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
