import { IUndoRedoService, type IWorkbookData, UniverInstanceType } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import type {
  Grid,
  GridChange,
  GridConditionalFormat,
  GridContent,
  GridFormat,
  GridName,
  GridRect,
  GridSheet,
  GridTable,
  GridValue,
} from '../host/grid';
import { Calculation } from './calculation';
import { CellsPart } from './cells-part';
import { ChangesPart } from './changes-part';
import { GridContext } from './context';
import { LooksPart } from './looks-part';
import { NamesPart } from './names-part';
import { RulesPart } from './rules-part';
import { type Selection, SelectionPart } from './selection-part';
import { SheetsPart, USUAL_FONT } from './sheets-part';
import type { UniverParts } from './univer';

/** What is opened beside the cells, since Univer's snapshot has no place for it. */
export interface OpenExtras {
  /** All formulas are calculated, whatever values they have; otherwise only those that have none. */
  readonly calculate?: boolean;
  readonly protectedSheets?: readonly string[];
  readonly veryHidden?: readonly string[];
  /** Conditional formats by sheet; the last one comes first. */
  readonly formats?: Readonly<Record<string, readonly Omit<GridConditionalFormat, 'id'>[]>>;
  readonly tables?: readonly Omit<GridTable, 'id'>[];
  readonly names?: readonly GridName[];
}

/** The workbench's grid: Excel's object model asks, Univer answers. */
export class UniverGrid implements Grid {
  readonly context: GridContext;
  readonly calculation: Calculation;
  private readonly cells: CellsPart;
  private readonly changes: ChangesPart;
  private readonly looks: LooksPart;
  private readonly rules: RulesPart;
  private readonly named: NamesPart;
  private readonly selected: SelectionPart;
  private readonly tabs: SheetsPart;

  /** Contents were written since the batch began. */
  private written = false;

  constructor(private readonly parts: UniverParts) {
    this.context = new GridContext(parts);
    this.cells = new CellsPart(this.context);
    this.calculation = new Calculation(this.context, () => this.cells.hasFormulas());
    this.changes = new ChangesPart(this.context);
    this.looks = new LooksPart(this.context, this.cells);
    this.rules = new RulesPart(this.context);
    this.named = new NamesPart(this.context);
    this.selected = new SelectionPart(this.context);
    this.tabs = new SheetsPart(this.context);
  }

  /** Shows another workbook instead of the present one. */
  open(workbook: Partial<IWorkbookData>, extras: OpenExtras = {}): void {
    this.changes.quietly(() => {
      const old = this.parts.api.getActiveWorkbook()?.getId();
      if (old) this.parts.api.disposeUnit(old);
      this.named.reset();
      this.tabs.reset(extras.protectedSheets ?? [], extras.veryHidden ?? []);
      this.parts.univer.createUnit(UniverInstanceType.UNIVER_SHEET, inUsualFont(workbook));
      for (const [sheet, formats] of Object.entries(extras.formats ?? {})) {
        for (const format of formats) this.rules.add(sheet, format);
      }
      this.calculation.asSaved(() => {
        for (const name of extras.names ?? []) this.named.addName(name);
        for (const table of extras.tables ?? []) this.named.addTable(table);
      });
      if (extras.calculate) this.calculation.recalculateAll();
      else this.calculation.recalculate(this.cells.withoutValue());
    });
  }

  workbookName = (): string => this.context.workbook.getName();

  sheets = (): GridSheet[] => this.tabs.sheets();
  addSheet = (name: string): string => this.tabs.add(name);
  deleteSheet = (sheet: string): void => this.tabs.remove(sheet);
  updateSheet = (sheet: string, changes: Parameters<Grid['updateSheet']>[1]): void =>
    this.tabs.update(sheet, changes);
  activeSheet = (): string => this.tabs.active();
  activateSheet = (sheet: string): void => this.tabs.activate(sheet);
  freeze = (sheet: string, rows: number, columns: number): void => this.tabs.freeze(sheet, rows, columns);
  frozen = (sheet: string): { rows: number; columns: number } => this.tabs.frozen(sheet);

  usedRect = (sheet: string, valuesOnly: boolean): GridRect | null => this.cells.usedRect(sheet, valuesOnly);
  values = (sheet: string, rect: GridRect): GridValue[][] => this.cells.values(sheet, rect);
  formulas = (sheet: string, rect: GridRect): (string | null)[][] => this.cells.formulas(sheet, rect);
  texts = (sheet: string, rect: GridRect): string[][] => this.cells.texts(sheet, rect);
  numberFormats = (sheet: string, rect: GridRect): string[][] => this.cells.numberFormats(sheet, rect);
  write(sheet: string, rect: GridRect, contents: (GridContent | undefined)[][]): void {
    this.written = true;
    this.cells.write(sheet, rect, contents);
  }
  setNumberFormats = (sheet: string, rect: GridRect, formats: (string | undefined)[][]): void =>
    this.cells.setNumberFormats(sheet, rect, formats);
  clear(sheet: string, rect: GridRect, what: 'all' | 'contents' | 'formats'): void {
    this.written = true;
    this.cells.clear(sheet, rect, what);
    if (what !== 'contents') this.looks.unmerge(sheet, rect);
  }
  spill = (sheet: string, row: number, column: number): GridRect | null =>
    this.cells.spill(sheet, row, column);
  spills = (sheet: string): GridRect[] => this.cells.spills(sheet);
  settle = (): Promise<void> => this.calculation.settle();

  format = (sheet: string, row: number, column: number): GridFormat => this.looks.format(sheet, row, column);
  setFormat = (sheet: string, rect: GridRect, changes: Partial<GridFormat>): void =>
    this.looks.setFormat(sheet, rect, changes);
  columnWidth = (sheet: string, column: number): number | null => this.looks.columnWidth(sheet, column);
  setColumnWidth = (sheet: string, column: number, columns: number, pixels: number | null): void =>
    this.looks.setColumnWidth(sheet, column, columns, pixels);
  rowHeight = (sheet: string, row: number): number | null => this.looks.rowHeight(sheet, row);
  setRowHeight = (sheet: string, row: number, rows: number, pixels: number | null): void =>
    this.looks.setRowHeight(sheet, row, rows, pixels);
  autofitColumns = (sheet: string, column: number, columns: number): void =>
    this.looks.autofitColumns(sheet, column, columns);
  merges = (sheet: string): GridRect[] => this.looks.merges(sheet);
  merge = (sheet: string, rect: GridRect): void => this.looks.merge(sheet, rect);
  unmerge = (sheet: string, rect: GridRect): void => this.looks.unmerge(sheet, rect);

  conditionalFormats = (sheet: string): GridConditionalFormat[] => this.rules.list(sheet);
  addConditionalFormat = (sheet: string, format: Omit<GridConditionalFormat, 'id'>): string =>
    this.rules.add(sheet, format);
  updateConditionalFormat = (
    sheet: string,
    id: string,
    changes: Partial<Omit<GridConditionalFormat, 'id'>>,
  ): void => this.rules.update(sheet, id, changes);
  deleteConditionalFormat = (sheet: string, id: string): void => this.rules.remove(sheet, id);

  tables = (): GridTable[] => this.named.tables();
  addTable = (table: Omit<GridTable, 'id'>): string => this.named.addTable(table);
  updateTable = (id: string, changes: Partial<Omit<GridTable, 'id' | 'sheet'>>): void =>
    this.named.updateTable(id, changes);
  deleteTable = (id: string): void => this.named.deleteTable(id);
  names = (): GridName[] => this.named.names();
  addName = (name: GridName): void => this.named.addName(name);
  deleteName = (name: string, sheet: string | null): void => this.named.deleteName(name, sheet);

  selection = (): Selection => this.selected.current();
  select(sheet: string, rect: GridRect): void {
    this.tabs.activate(sheet);
    this.selected.select(sheet, rect);
  }

  onChange = (listener: (change: GridChange) => void): (() => void) => this.changes.listen(listener);
  onSelect = (listener: (selection: Selection) => void): (() => void) => this.selected.onSelect(listener);

  editing = (): boolean => this.context.injector.get(IEditorBridgeService).isVisible().visible;

  beginBatch(): void {
    this.written = false;
  }

  /** As in Excel, what an add-in changes cannot be undone with Ctrl+Z, and neither can what came before it. */
  endBatch(): void {
    this.looks.fitWrapped();
    if (this.written) this.context.injector.get(IUndoRedoService).clearUndoRedo(this.context.unitId);
  }
}

const inUsualFont = (workbook: Partial<IWorkbookData>): Partial<IWorkbookData> => ({
  ...workbook,
  sheets: Object.fromEntries(
    Object.entries(workbook.sheets ?? {}).map(([id, sheet]) => [id, { defaultStyle: USUAL_FONT, ...sheet }]),
  ),
});
