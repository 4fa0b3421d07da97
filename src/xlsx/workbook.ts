import { throwIfCancelled } from '../workbook/blocks';
import { planEdits, planUndo } from '../workbook/edits';
import { Listeners } from '../workbook/listeners';
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
} from '../workbook/port';
import { addPivot } from './add/add-pivot';
import { addSheet } from './add/add-sheet';
import { removeSheet } from './add/remove-sheet';
import { isProtected, lookUpIn, writeEdits } from './apply';
import type { Book } from './book';
import { sheetDetails, type SheetDetails } from './details';
import { nameFormulas, rectangleNames } from './parts/names';
import { tablesOf } from './parts/tables';
import { readCells } from './read-cells';
import { readFormulas } from './read-formulas';
import { writeResults, type FormulaResult } from './results';
import { saveBook } from './save/save';
import { selectionOf } from './selection-of';

/** A workbook kept in an `.xlsx` file. Nothing is calculated: formulas show the value stored with them. */
export class XlsxWorkbook implements WorkbookPort {
  private readonly listeners = new Listeners();
  /** Names of the sheets that came through the port. */
  private readonly added = new Set<string>();

  constructor(
    private readonly title: string,
    private readonly book: Book,
  ) {}

  async name(): Promise<string> {
    return this.title;
  }

  async sheets(): Promise<SheetInfo[]> {
    const infos: SheetInfo[] = [];
    for (const sheet of this.book.sheets) {
      const model = await this.book.model(sheet);
      const [used, uncalculated] = [model.used(), model.uncalculated()];
      infos.push({
        name: sheet.name,
        hidden: sheet.hidden,
        protected: isProtected(model),
        used: used && { ...used, sheet: sheet.name },
        ...(uncalculated.length > 0 ? { uncalculated } : {}),
      });
    }
    return infos;
  }

  async tables(): Promise<TableInfo[]> {
    return this.book.sheets.flatMap((sheet) =>
      tablesOf(this.book.parts, sheet).map(({ name, range, header, totals }) => ({
        name,
        range,
        header,
        totals,
      })),
    );
  }

  async names(): Promise<NameInfo[]> {
    return rectangleNames(this.book.workbook);
  }

  /** Whether the file asks to be calculated when it is opened: its formulas may have old values. */
  asksForCalculation(): boolean {
    return this.book.workbook.calculateOnOpening;
  }

  /** Whoever opens the file calculates; a formula is stored as one that spills. */
  async canSpill(): Promise<boolean> {
    return true;
  }

  async *read(range: CellRange, options?: ReadOptions): AsyncGenerator<Block> {
    throwIfCancelled(options);
    const model = await this.book.model(this.book.sheet(range.sheet));
    yield* readCells(model, range, options);
  }

  async *formulas(range: CellRange, options?: ReadOptions): AsyncGenerator<FormulaBlock> {
    throwIfCancelled(options);
    const model = await this.book.model(this.book.sheet(range.sheet));
    yield* readFormulas(this.book, model, range, options);
  }

  async nameFormulas(): Promise<NameFormula[]> {
    return nameFormulas(this.book.workbook);
  }

  async addSheet(sheet: NewSheet): Promise<string> {
    const name = addSheet(this.book, sheet);
    this.added.add(name);
    return name;
  }

  async removeSheet(name: string): Promise<void> {
    if (!this.added.has(name)) throw new WorkbookError('sheetNotFound', { sheet: name });
    removeSheet(this.book, name);
    this.added.delete(name);
  }

  async addPivot(pivot: PivotSpec): Promise<void> {
    await addPivot(this.book, pivot);
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    for (const sheet of new Set(marks.map((mark) => mark.range.sheet))) {
      if (isProtected(await this.book.model(this.book.sheet(sheet))))
        throw new WorkbookError('protected', { context: 'sheet', sheet });
    }
    this.book.marks = [...marks];
  }

  async clearMarks(): Promise<void> {
    this.book.marks = [];
  }

  async select(range: CellRange): Promise<void> {
    if (this.book.sheet(range.sheet).hidden)
      throw new WorkbookError('invalid', { context: 'hidden', value: range.sheet });
    this.book.selected = { ...range };
  }

  async selection(): Promise<CellRange | null> {
    return this.book.selected ?? selectionOf(this.book);
  }

  async inspect(places: readonly CellPlace[]): Promise<CellState[]> {
    const lookUp = await lookUpIn(this.book, places);
    return places.map(({ sheet, row, column }) => lookUp(sheet, row, column));
  }

  async apply(edits: readonly Edit[]): Promise<AppliedEdit[]> {
    const applied = planEdits(edits, await lookUpIn(this.book, edits));
    await this.write(applied);
    return applied;
  }

  async undo(applied: readonly AppliedEdit[]): Promise<void> {
    await this.write(planUndo(applied, await lookUpIn(this.book, applied)));
  }

  async onChange(listener: () => void): Promise<() => Promise<void>> {
    return this.listeners.add(listener);
  }

  /** The workbook as a file; can be called again and again. Needs at least one sheet. */
  async save(): Promise<Uint8Array> {
    if (this.book.sheets.length === 0) throw new WorkbookError('invalid', { context: 'noSheets' });
    return saveBook(this.book);
  }

  /** Formulas, looks, widths, merges and drop-downs of a sheet, for programs that show it as a grid. */
  sheetDetails(sheet: string): Promise<SheetDetails> {
    return sheetDetails(this.book, sheet);
  }

  /**
   * Writes formulas together with what they show, e.g. from a grid that has calculated them. One that fills more than
   * a cell is stored as a spilling formula with all its values. Not undone by `undo`; listeners are not called.
   */
  async writeResults(sheet: string, results: readonly FormulaResult[]): Promise<void> {
    await writeResults(this.book, sheet, results);
  }

  private async write(edits: readonly Edit[]): Promise<void> {
    await writeEdits(this.book, edits);
    if (edits.length > 0) this.listeners.call();
  }
}
