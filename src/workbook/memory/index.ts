import type { Cell } from '../../domain/cell';
import { blockRanges, throwIfCancelled } from '../blocks';
import { lastEdits, planEdits, planUndo, requireContent, requireWholeAreas, type LookUp } from '../edits';
import { cellAddress, quoteSheet, rangeAddress } from '../address';
import { Listeners } from '../listeners';
import { freeSheetName } from '../sheet-name';
import {
  WorkbookError,
  type AppliedEdit,
  type Block,
  type CellPlace,
  type CellRange,
  type CellState,
  type Edit,
  type FormulaBlock,
  type Mark,
  type NameFormula,
  type NameInfo,
  type NewSheet,
  type PivotSpec,
  type ReadOptions,
  type SheetInfo,
  type TableInfo,
  type WorkbookPort,
} from '../port';
import { MemorySheet, type MemorySheetContent } from './sheet';

export type { MemorySheetContent } from './sheet';

/** A workbook in memory. Formulas are kept as content; nothing is calculated, so their cells read as null. */
export class MemoryWorkbook implements WorkbookPort {
  private readonly list: MemorySheet[] = [];
  private readonly pivotList: PivotSpec[] = [];
  private readonly listeners = new Listeners();
  /** Names of the sheets that came through the port. */
  private readonly added = new Set<string>();
  private selected: CellRange | null = null;

  constructor(
    private readonly title: string,
    sheets: readonly MemorySheetContent[] = [],
    private readonly defined: readonly NameInfo[] = [],
    /** Names that stand for something else than a rectangle. */
    private readonly calculated: readonly NameFormula[] = [],
  ) {
    for (const { name, ...content } of sheets) this.list.push(new MemorySheet(name, content));
  }

  async name(): Promise<string> {
    return this.title;
  }

  async sheets(): Promise<SheetInfo[]> {
    return this.list.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.hidden,
      protected: sheet.protected,
      used: sheet.used(),
    }));
  }

  async tables(): Promise<TableInfo[]> {
    return this.list.flatMap((sheet) => sheet.tables);
  }

  async names(): Promise<NameInfo[]> {
    return [...this.defined];
  }

  async canSpill(): Promise<boolean> {
    return true;
  }

  async *read(range: CellRange, options?: ReadOptions): AsyncGenerator<Block> {
    throwIfCancelled(options);
    const sheet = this.sheet(range.sheet);
    for (const block of blockRanges(range, options?.cellsPerBlock)) {
      throwIfCancelled(options);
      const values: Cell[][] = [];
      for (let r = 0; r < block.rows; r++) {
        values.push(
          Array.from({ length: block.columns }, (_, c) => sheet.value(block.row + r, block.column + c)),
        );
      }
      yield { range: block, values };
    }
  }

  async *formulas(range: CellRange, options?: ReadOptions): AsyncGenerator<FormulaBlock> {
    throwIfCancelled(options);
    const sheet = this.sheet(range.sheet);
    for (const block of blockRanges(range, options?.cellsPerBlock)) {
      throwIfCancelled(options);
      yield { range: block, formulas: sheet.formulasIn(block) };
    }
  }

  async nameFormulas(): Promise<NameFormula[]> {
    const rectangles = this.defined.map(({ name, range }) => ({
      name,
      formula: `=${quoteSheet(range.sheet)}!${rangeAddress(range).replace(/[A-Z]+|\d+/g, '$$$&')}`,
      sheet: null,
    }));
    return [...rectangles, ...this.calculated];
  }

  async inspect(places: readonly CellPlace[]): Promise<CellState[]> {
    return places.map(({ sheet, row, column }) => this.lookUp(sheet, row, column));
  }

  async addSheet(wanted: NewSheet): Promise<string> {
    const name = freeSheetName(
      wanted.name,
      this.list.map((sheet) => sheet.name),
    );
    wanted.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => cell && requireContent(cell.content, cellAddress(row, column))),
    );
    const sheet = new MemorySheet(name, { values: [], tables: wanted.table ? [wanted.table] : [] });
    sheet.layout = wanted;
    wanted.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => cell && sheet.set(row, column, cell.content)),
    );
    this.list.push(sheet);
    this.added.add(name);
    if (wanted.activate) this.selected = { sheet: name, row: 0, column: 0, rows: 1, columns: 1 };
    return name;
  }

  async removeSheet(name: string): Promise<void> {
    const sheet = this.sheet(name);
    if (!this.added.delete(name)) throw new WorkbookError('sheetNotFound', { sheet: name });
    this.list.splice(this.list.indexOf(sheet), 1);
    if (this.selected?.sheet === name) this.selected = null;
  }

  async addPivot(pivot: PivotSpec): Promise<void> {
    this.sheet(pivot.source.sheet);
    this.sheet(pivot.destination.sheet);
    this.pivotList.push(pivot);
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    for (const { range } of marks) {
      if (this.sheet(range.sheet).protected)
        throw new WorkbookError('protected', { context: 'sheet', sheet: range.sheet });
    }
    await this.clearMarks();
    for (const mark of marks) this.sheet(mark.range.sheet).marks.push(mark);
  }

  async clearMarks(): Promise<void> {
    for (const sheet of this.list) sheet.marks = [];
  }

  async select(range: CellRange): Promise<void> {
    if (this.sheet(range.sheet).hidden)
      throw new WorkbookError('invalid', { context: 'hidden', value: range.sheet });
    this.selected = { ...range };
  }

  async selection(): Promise<CellRange | null> {
    return this.selected;
  }

  async apply(edits: readonly Edit[]): Promise<AppliedEdit[]> {
    const applied = planEdits(edits, this.lookUp);
    this.write(applied);
    return applied;
  }

  async undo(applied: readonly AppliedEdit[]): Promise<void> {
    this.write(planUndo(applied, this.lookUp));
  }

  async onChange(listener: () => void): Promise<() => Promise<void>> {
    return this.listeners.add(listener);
  }

  /** What was put on through the port, for tests and previews. */
  marks(): Mark[] {
    return this.list.flatMap((sheet) => sheet.marks);
  }

  pivots(): readonly PivotSpec[] {
    return this.pivotList;
  }

  /** How an added sheet was asked for (styles, widths, merges), or null for a sheet that was there. */
  layout(sheet: string): NewSheet | null {
    return this.sheet(sheet).layout;
  }

  private write(edits: readonly Edit[]): void {
    for (const name of new Set(edits.map((edit) => edit.sheet))) {
      const own = edits.filter((edit) => edit.sheet === name);
      const { spills } = this.sheet(name);
      requireWholeAreas(own, ({ row, column }) => {
        const area = spills.around(row, column);
        return area && { ...area, spills: true };
      });
    }
    const last = lastEdits(edits);
    // Arrays first: what they filled is free before anything is put there.
    for (const { sheet, row, column } of last) this.sheet(sheet).release(row, column);
    for (const { sheet, row, column, after, numberFormat } of last) {
      this.sheet(sheet).set(row, column, after, numberFormat);
    }
    if (edits.length > 0) this.listeners.call();
  }

  private readonly lookUp: LookUp = (sheet, row, column) => this.sheet(sheet).state(row, column);

  private sheet(name: string): MemorySheet {
    const sheet = this.list.find((one) => one.name === name);
    if (!sheet) throw new WorkbookError('sheetNotFound', { sheet: name });
    return sheet;
  }
}
