import {
  extractPureTextFromCell,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from '@univerjs/core';
import {
  FormulaDataModel,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/preset-sheets-core';
import type { GridContent, GridRect, GridValue } from '../host/grid';
import { cellData, cellValue } from './cells';
import type { GridContext } from './context';
import { Bounds, toRect } from './rects';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Marks a change of looks: Univer then neither looks for formulas in it nor calculates. */
export const STYLE_ONLY = SetStyleCommand.id;

/** Rows added beyond what is written, so that a grid that grows row by row does not do so each time. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 5;

/** Contents of cells, in bulk: the matrix is read directly and written by one mutation a call. */
export class CellsPart {
  private readonly formulaModel: FormulaDataModel;

  constructor(private readonly context: GridContext) {
    this.formulaModel = context.injector.get(FormulaDataModel);
  }

  usedRect(sheetId: string, valuesOnly: boolean): GridRect | null {
    const bounds = new Bounds();
    this.context
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (holdsSomething(cell) || (!valuesOnly && cell?.s)) bounds.add(row, column);
      });
    eachCell(this.spilled(sheetId), (row, column) => bounds.add(row, column));
    return bounds.rect();
  }

  values(sheetId: string, rect: GridRect): GridValue[][] {
    const spilled = this.spilled(sheetId);
    return this.map(sheetId, rect, (cell, row, column) => {
      const calculated = spilled?.[row]?.[column];
      if (!calculated) return cellValue(cell);
      // A blank cell of a spilled array shows 0, as in Excel.
      return cellValue({ ...calculated, f: '=' }) ?? 0;
    });
  }

  formulas(sheetId: string, rect: GridRect): (string | null)[][] {
    return this.map(sheetId, rect, (cell, row, column) =>
      cell?.f || cell?.si
        ? (this.formulaModel.getFormulaStringByCell(row, column, sheetId, this.context.unitId) ?? null)
        : null,
    );
  }

  texts(sheetId: string, rect: GridRect): string[][] {
    const sheet = this.context.sheet(sheetId);
    return this.map(sheetId, rect, (_, row, column) => {
      const shown =
        row < sheet.getRowCount() && column < sheet.getColumnCount() ? sheet.getCell(row, column) : null;
      return shown ? extractPureTextFromCell(shown) : '';
    });
  }

  numberFormats(sheetId: string, rect: GridRect): string[][] {
    const styles = this.context.workbook.getStyles();
    return this.map(sheetId, rect, (cell) => styles.getStyleByCell(cell)?.n?.pattern || 'General');
  }

  write(sheetId: string, rect: GridRect, contents: readonly (readonly (GridContent | undefined)[])[]): void {
    this.grow(sheetId, rect);
    this.set(
      sheetId,
      this.collect(rect, (row, column) => {
        const content = contents[row]?.[column];
        return content === undefined ? undefined : cellData(content);
      }),
    );
  }

  setNumberFormats(
    sheetId: string,
    rect: GridRect,
    formats: readonly (readonly (string | undefined)[])[],
  ): void {
    this.setStyles(sheetId, rect, (row, column) => {
      const pattern = formats[row]?.[column];
      if (pattern === undefined) return undefined;
      return { n: pattern === 'General' ? null : { pattern } };
    });
  }

  /** Changes looks; `style` is called with offsets within the rectangle. */
  setStyles(
    sheetId: string,
    rect: GridRect,
    style: (row: number, column: number) => IStyleData | undefined,
  ): void {
    this.grow(sheetId, rect);
    const matrix = this.context.sheet(sheetId).getCellMatrix();
    const cells = this.collect(rect, (row, column) => {
      const s = style(row, column);
      if (!s) return undefined;
      // Naming the type keeps a text of digits a text: Univer guesses it anew at each change of a style.
      const type = matrix.getValue(rect.row + row, rect.column + column)?.t;
      return type ? { s, t: type } : { s };
    });
    this.set(sheetId, cells, STYLE_ONLY);
  }

  /** Keeps something with cells that Univer does not know of. */
  setCustom(sheetId: string, rect: GridRect, custom: ICellData['custom'] | null): void {
    this.grow(sheetId, rect);
    const cells = this.collect(rect, () => ({ custom }) as ICellData);
    this.set(sheetId, cells, STYLE_ONLY);
  }

  clear(sheetId: string, rect: GridRect, what: 'all' | 'contents' | 'formats'): void {
    const matrix = this.context.sheet(sheetId).getCellMatrix();
    const cells = this.collect(rect, (row, column) => {
      const cell = matrix.getValue(rect.row + row, rect.column + column);
      if (!cell) return undefined;
      if (what === 'all') return null;
      if (what === 'contents') return { v: null, t: null, f: null, si: null, p: null };
      return { s: null, ...(cell.t ? { t: cell.t } : {}) };
    });
    this.set(sheetId, cells, what === 'formats' ? STYLE_ONLY : undefined);
  }

  spill(sheetId: string, row: number, column: number): GridRect | null {
    const range = this.formulaModel.getArrayFormulaRange()?.[this.context.unitId]?.[sheetId]?.[row]?.[column];
    return range ? toRect(range) : null;
  }

  /** All rectangles of a sheet that array formulas spill to. */
  spills(sheetId: string): GridRect[] {
    const ranges = this.formulaModel.getArrayFormulaRange()?.[this.context.unitId]?.[sheetId];
    const found: GridRect[] = [];
    for (const row of Object.values(ranges ?? {})) {
      for (const range of Object.values((row ?? {}) as Record<number, Nullable<IRange>>)) {
        if (range) found.push(toRect(range));
      }
    }
    return found;
  }

  /** Whether any cell of the workbook calculates. */
  hasFormulas(): boolean {
    const sheets = this.formulaModel.getFormulaData()[this.context.unitId];
    return Object.values(sheets ?? {}).some((rows) => rows && Object.keys(rows).length > 0);
  }

  /** Cells whose formulas have never been calculated. */
  withoutValue(): { sheet: string; rect: GridRect }[] {
    return this.context.workbook.getSheets().flatMap((sheet) => {
      const found: { sheet: string; rect: GridRect }[] = [];
      sheet.getCellMatrix().forValue((row, column, cell) => {
        const waits = (cell?.f || cell?.si) && (cell.v === undefined || cell.v === null);
        if (waits) found.push({ sheet: sheet.getSheetId(), rect: { row, column, rows: 1, columns: 1 } });
      });
      return found;
    });
  }

  /** Values of spilled arrays; Univer keeps them apart from the cells they are shown in. */
  private spilled(sheetId: string): Cells | undefined {
    return this.formulaModel.getArrayFormulaCellData()?.[this.context.unitId]?.[sheetId] ?? undefined;
  }

  private map<T>(
    sheetId: string,
    rect: GridRect,
    pick: (cell: Nullable<ICellData>, row: number, column: number) => T,
  ): T[][] {
    const matrix = this.context.sheet(sheetId).getCellMatrix();
    return Array.from({ length: rect.rows }, (_, r) =>
      Array.from({ length: rect.columns }, (__, c) => {
        const row = rect.row + r;
        const column = rect.column + c;
        return pick(matrix.getValue(row, column), row, column);
      }),
    );
  }

  private collect(
    rect: GridRect,
    pick: (row: number, column: number) => ICellData | null | undefined,
  ): Cells {
    const cells: Cells = {};
    for (let r = 0; r < rect.rows; r++) {
      let line: Record<number, Nullable<ICellData>> | undefined;
      for (let c = 0; c < rect.columns; c++) {
        const cell = pick(r, c);
        if (cell === undefined) continue;
        line ??= {};
        line[rect.column + c] = cell;
      }
      if (line) cells[rect.row + r] = line;
    }
    return cells;
  }

  private set(sheetId: string, cellValue: Cells, trigger?: string): void {
    if (Object.keys(cellValue).length > 0) {
      this.context.run(SetRangeValuesMutation.id, sheetId, { cellValue, ...(trigger ? { trigger } : {}) });
    }
  }

  private grow(sheetId: string, rect: GridRect): void {
    const sheet: Worksheet = this.context.sheet(sheetId);
    if (rect.row + rect.rows > sheet.getRowCount()) {
      this.context.run(SetWorksheetRowCountMutation.id, sheetId, {
        rowCount: rect.row + rect.rows + SPARE_ROWS,
      });
    }
    if (rect.column + rect.columns > sheet.getColumnCount()) {
      this.context.run(SetWorksheetColumnCountMutation.id, sheetId, {
        columnCount: rect.column + rect.columns + SPARE_COLUMNS,
      });
    }
  }
}

const holdsSomething = (cell: Nullable<ICellData>): boolean =>
  !!cell && ((cell.v !== undefined && cell.v !== null && cell.v !== '') || !!cell.f || !!cell.si || !!cell.p);

function eachCell(cells: Cells | undefined, visit: (row: number, column: number) => void): void {
  for (const row of Object.keys(cells ?? {})) {
    for (const column of Object.keys(cells?.[Number(row)] ?? {})) visit(Number(row), Number(column));
  }
}
