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
import { applyEdits, inspectCells, undoEdits } from './edits';
import { onChange } from './events';
import { clearMarks, mark } from './marks';
import { addPivot } from './pivot';
import { readFormulas } from './formulas';
import { supports } from './host';
import { nameFormulas } from './names';
import { readRange } from './read';
import { select, selection } from './selection';
import { listNames, listSheets, listTables, workbookName } from './sheets';
import { addSheet, removeSheet } from './write-sheet';

export { createWorkbook } from './create-workbook';

/** The workbook that is open in Excel, through Office.js (the global `Excel`). Needs ExcelApi 1.7 or later. */
export class ExcelWorkbook implements WorkbookPort {
  /** Names of the sheets that came through the port. */
  private readonly added = new Set<string>();

  name(): Promise<string> {
    return workbookName();
  }

  sheets(): Promise<SheetInfo[]> {
    return listSheets();
  }

  tables(): Promise<TableInfo[]> {
    return listTables();
  }

  names(): Promise<NameInfo[]> {
    return listNames();
  }

  /** The calls for spills came with the versions that spill. */
  async canSpill(): Promise<boolean> {
    return supports('1.12');
  }

  read(range: CellRange, options?: ReadOptions): AsyncIterable<Block> {
    return readRange(range, options);
  }

  formulas(range: CellRange, options?: ReadOptions): AsyncIterable<FormulaBlock> {
    return readFormulas(range, options);
  }

  nameFormulas(): Promise<NameFormula[]> {
    return nameFormulas();
  }

  async addSheet(sheet: NewSheet): Promise<string> {
    const name = await addSheet(sheet);
    this.added.add(name);
    return name;
  }

  async removeSheet(name: string): Promise<void> {
    if (!this.added.has(name)) throw new WorkbookError('sheetNotFound', { sheet: name });
    await removeSheet(name);
    this.added.delete(name);
  }

  addPivot(pivot: PivotSpec): Promise<void> {
    return addPivot(pivot);
  }

  mark(marks: readonly Mark[]): Promise<void> {
    return mark(marks);
  }

  clearMarks(): Promise<void> {
    return clearMarks();
  }

  select(range: CellRange): Promise<void> {
    return select(range);
  }

  selection(): Promise<CellRange | null> {
    return selection();
  }

  inspect(places: readonly CellPlace[]): Promise<CellState[]> {
    return inspectCells(places);
  }

  apply(edits: readonly Edit[]): Promise<AppliedEdit[]> {
    return applyEdits(edits);
  }

  undo(applied: readonly AppliedEdit[]): Promise<void> {
    return undoEdits(applied);
  }

  onChange(listener: () => void): Promise<() => Promise<void>> {
    return onChange(listener);
  }
}
