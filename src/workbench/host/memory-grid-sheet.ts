import type { GridConditionalFormat, GridContent, GridFormat, GridRect, GridSheet } from './grid';

const DEFAULT_FORMAT: GridFormat = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontColor: '#000000',
  fontName: '宋体',
  fontSize: 11,
  fill: '',
  horizontal: 'General',
  vertical: 'Center',
  wrap: false,
  locked: true,
  borders: {},
};

interface StoredCell {
  content?: GridContent;
  numberFormat?: string;
  format?: GridFormat;
}

type SheetState = { -readonly [K in keyof Omit<GridSheet, 'id' | 'position'>]: GridSheet[K] };

/** One sheet of a `MemoryGrid`: rows of sparse cells. */
export class MemoryGridSheet {
  readonly state: SheetState;
  frozen = { rows: 0, columns: 0 };
  merges: GridRect[] = [];
  rules: GridConditionalFormat[] = [];
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  private readonly withFormula = new Map<string, [row: number, column: number]>();
  private readonly rows = new Map<number, Map<number, StoredCell>>();

  constructor(
    readonly id: string,
    name: string,
  ) {
    this.state = { name, visibility: 'Visible', tabColor: '', protected: false };
  }

  content(row: number, column: number): GridContent | undefined {
    return this.rows.get(row)?.get(column)?.content;
  }

  /** Cells with formulas, found without a walk over all others. */
  *formulas(): Generator<[row: number, column: number, formula: string]> {
    for (const [row, column] of this.withFormula.values()) {
      const content = this.content(row, column);
      if (content && 'formula' in content) yield [row, column, content.formula];
    }
  }

  setContent(row: number, column: number, content: GridContent): void {
    if ('formula' in content) this.withFormula.set(`${row}:${column}`, [row, column]);
    else this.withFormula.delete(`${row}:${column}`);
    const empty = 'value' in content && content.value === null;
    if (!empty) this.cell(row, column).content = content;
    else if (this.rows.get(row)?.has(column)) delete this.cell(row, column).content;
  }

  numberFormat(row: number, column: number): string {
    return this.rows.get(row)?.get(column)?.numberFormat ?? 'General';
  }

  setNumberFormat(row: number, column: number, format: string): void {
    this.cell(row, column).numberFormat = format;
  }

  format(row: number, column: number): GridFormat {
    return this.rows.get(row)?.get(column)?.format ?? DEFAULT_FORMAT;
  }

  setFormat(rect: GridRect, changes: Partial<GridFormat>): void {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const cell = this.cell(row, column);
        const now = cell.format ?? DEFAULT_FORMAT;
        cell.format = { ...now, ...changes, borders: { ...now.borders, ...changes.borders } };
      }
    }
  }

  clear(rect: GridRect, what: 'all' | 'contents' | 'formats'): void {
    for (const [row, column, cell] of this.cells(rect)) {
      if (what !== 'formats') delete cell.content;
      if (what !== 'contents') {
        delete cell.format;
        delete cell.numberFormat;
      }
      if (Object.keys(cell).length === 0) this.rows.get(row)?.delete(column);
    }
  }

  used(valuesOnly: boolean): GridRect | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (valuesOnly && !cell.content) continue;
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  setSizes(which: 'widths' | 'heights', first: number, count: number, pixels: number | null): void {
    for (let i = first; i < first + count; i++) {
      if (pixels === null) this[which].delete(i);
      else this[which].set(i, pixels);
    }
  }

  private cell(row: number, column: number): StoredCell {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map()));
    let cell = cells.get(column);
    if (!cell) cells.set(column, (cell = {}));
    return cell;
  }

  private *cells(within: GridRect): Generator<[number, number, StoredCell]> {
    for (const [row, cells] of this.rows) {
      if (row < within.row || row >= within.row + within.rows) continue;
      for (const [column, cell] of cells) {
        if (column < within.column || column >= within.column + within.columns) continue;
        yield [row, column, cell];
      }
    }
  }
}
