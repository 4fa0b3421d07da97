import type { Grid, GridRect, GridSheet } from './grid';
import { EventHub } from './events';
import { HostError } from './host-error';
import { HostObject } from './object-type';
import type { GlobalObjects, HostType } from './object-type';
import type { PivotLabels } from './pivot';
import type { Pivot } from './pivot-model';
import { References } from './references';

export interface ModelOptions {
  readonly globals: GlobalObjects;
  readonly maxReadCells: number;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly pivotLabels: PivotLabels;
  readonly openWorkbook?: (base64: string) => void;
}

/** What all objects of one workbook share. */
export class Model {
  readonly references = new References();
  readonly events: EventHub;
  readonly settings: Map<string, unknown>;
  /** PivotTables by name; they live here because the grid only knows their cells. */
  readonly pivots: Pivot[] = [];
  private nextId = 1;

  constructor(
    readonly grid: Grid,
    private readonly rootType: HostType<Model>,
    private readonly options: ModelOptions,
  ) {
    this.settings = new Map(Object.entries(options.settings));
    this.events = new EventHub(grid);
  }

  get globals(): GlobalObjects {
    return this.options.globals;
  }

  get pivotLabels(): PivotLabels {
    return this.options.pivotLabels;
  }

  /** Opens a new workbook, where whoever holds the grid can. */
  openWorkbook(base64: string): void {
    if (!this.options.openWorkbook) throw new HostError('ApiNotFound', 'No new workbook can be opened here.');
    this.options.openWorkbook(base64);
  }

  root(): HostObject {
    return HostObject.of(this.rootType, this);
  }

  newId(prefix: string): string {
    return `${prefix}${this.nextId++}`;
  }

  async sheet(id: string): Promise<GridSheet> {
    const found = (await this.grid.sheets()).find((sheet) => sheet.id === id);
    if (!found) throw new HostError('InvalidReference', 'The worksheet of this object has been deleted.');
    return found;
  }

  /** A sheet by id or, as Excel compares names, by name without regard to case. */
  async findSheet(key: unknown): Promise<GridSheet | null> {
    const wanted = String(key).toLowerCase();
    const sheets = await this.grid.sheets();
    return (
      sheets.find((sheet) => sheet.id === key) ??
      sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ??
      null
    );
  }

  checkReadable(rect: GridRect): void {
    const cells = rect.rows * rect.columns;
    if (cells > this.options.maxReadCells) {
      throw new HostError(
        'RangeExceedsLimit',
        `The range has ${cells} cells; at most ${this.options.maxReadCells} can be read at once.`,
      );
    }
  }

  /** On a protected sheet only contents of unlocked cells may be changed. */
  async checkContentsWritable(sheet: string, rect: GridRect): Promise<void> {
    if (!(await this.sheet(sheet)).protected) return;
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        if ((await this.grid.format(sheet, row, column)).locked) throw protectedSheet();
      }
    }
  }

  /** Formats, conditional formats, tables, pivots and layout cannot be changed on a protected sheet. */
  async checkUnprotected(sheet: string): Promise<void> {
    if ((await this.sheet(sheet)).protected) throw protectedSheet();
  }
}

const protectedSheet = (): HostError =>
  new HostError('AccessDenied', 'You cannot perform the requested operation: the worksheet is protected.');
