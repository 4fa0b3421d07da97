import { boundingRect, intersection, sameRect } from './geometry';
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
} from './grid';
import { type Calculate, type Results, resultsOf } from './memory-grid-results';
import { MemoryGridSheet } from './memory-grid-sheet';

const TOP_LEFT: GridRect = { row: 0, column: 0, rows: 1, columns: 1 };

/**
 * A grid in memory, for tests in Node: it stores and tells of changes as the workbench's spreadsheet does, but
 * does not calculate: cells with formulas read as empty unless `calculate` is given.
 */
export class MemoryGrid implements Grid {
  private readonly list: MemoryGridSheet[] = [];
  private readonly tableList: GridTable[] = [];
  private nameList: GridName[] = [];
  private active = '';
  private selected: { sheet: string; rects: GridRect[] } = { sheet: '', rects: [] };
  private readonly selectedOn = new Map<string, GridRect[]>();
  private readonly changeListeners = new Set<(change: GridChange) => void>();
  private readonly selectListeners = new Set<(selection: { sheet: string; rects: GridRect[] }) => void>();
  private nextId = 1;
  /** Set by tests to play a person who is typing in a cell. */
  typing = false;

  constructor(
    sheetNames: readonly string[] = ['Sheet1'],
    private readonly title = 'Book1.xlsx',
    /** What a formula shows: one value, or rows of them. */
    private readonly calculate: Calculate = () => null,
    /** Whether `formulas` gives a spill's formula for all its cells, as its cells show it in the formula bar. */
    private readonly showsSpilledFormulas = false,
  ) {
    for (const name of sheetNames) this.addSheet(name);
    this.active = this.list[0].id;
    this.selected = { sheet: this.active, rects: [TOP_LEFT] };
  }

  workbookName(): string {
    return this.title;
  }

  editing(): boolean {
    return this.typing;
  }

  sheets(): GridSheet[] {
    return this.list.map((sheet, position) => ({ ...sheet.state, id: sheet.id, position }));
  }

  addSheet(name: string): string {
    const id = `{sheet-${this.nextId++}}`;
    this.list.push(new MemoryGridSheet(id, name));
    return id;
  }

  deleteSheet(sheet: string): void {
    const index = this.list.indexOf(this.sheet(sheet));
    this.list.splice(index, 1);
    for (const table of this.tableList.filter((one) => one.sheet === sheet)) this.deleteTable(table.id);
    if (this.active === sheet) this.active = (this.list[index] ?? this.list[index - 1]).id;
    if (this.selected.sheet === sheet) {
      this.selected = { sheet: this.active, rects: [TOP_LEFT] };
    }
  }

  updateSheet(sheet: string, { position, ...changes }: Parameters<Grid['updateSheet']>[1]): void {
    const found = this.sheet(sheet);
    Object.assign(found.state, changes);
    if (position !== undefined) {
      this.list.splice(this.list.indexOf(found), 1);
      this.list.splice(position, 0, found);
    }
  }

  activeSheet(): string {
    return this.active;
  }

  /** Each sheet keeps its own selection. */
  activateSheet(sheet: string): void {
    this.active = this.sheet(sheet).id;
    this.selectSeveral(sheet, this.selectedOn.get(sheet) ?? [TOP_LEFT]);
  }

  freeze(sheet: string, rows: number, columns: number): void {
    this.sheet(sheet).frozen = { rows, columns };
  }

  frozen(sheet: string): { rows: number; columns: number } {
    return this.sheet(sheet).frozen;
  }

  usedRect(sheet: string, valuesOnly: boolean): GridRect | null {
    const used = this.sheet(sheet).used(valuesOnly);
    return this.spills(sheet).reduce<GridRect | null>(
      (sum, area) => (sum ? boundingRect(sum, area) : area),
      used,
    );
  }

  values(sheet: string, rect: GridRect): GridValue[][] {
    const cells = this.sheet(sheet);
    const { values } = this.results(sheet);
    return matrix(rect, (row, column) => {
      const content = cells.content(row, column);
      if (content && 'value' in content) return content.value;
      return values.get(`${row}:${column}`) ?? null;
    });
  }

  formulas(sheet: string, rect: GridRect): (string | null)[][] {
    const cells = this.sheet(sheet);
    const areas = this.showsSpilledFormulas ? this.spills(sheet) : [];
    return matrix(rect, (row, column) => {
      const content = cells.content(row, column);
      if (content) return 'formula' in content ? content.formula : null;
      const area = areas.find((one) => intersection(one, { row, column, rows: 1, columns: 1 }));
      const parent = area && cells.content(area.row, area.column);
      return parent && 'formula' in parent ? parent.formula : null;
    });
  }

  texts(sheet: string, rect: GridRect): string[][] {
    return this.values(sheet, rect).map((row) =>
      row.map((value) => (value === null ? '' : typeof value === 'object' ? value.error : String(value))),
    );
  }

  numberFormats(sheet: string, rect: GridRect): string[][] {
    const cells = this.sheet(sheet);
    return matrix(rect, (row, column) => cells.numberFormat(row, column));
  }

  write(sheet: string, rect: GridRect, contents: (GridContent | undefined)[][]): void {
    const cells = this.sheet(sheet);
    contents.forEach((row, i) =>
      row.forEach((content, j) => content && cells.setContent(rect.row + i, rect.column + j, content)),
    );
    this.changed(sheet, rect);
  }

  setNumberFormats(sheet: string, rect: GridRect, formats: (string | undefined)[][]): void {
    const cells = this.sheet(sheet);
    formats.forEach((row, i) =>
      row.forEach((format, j) => {
        if (format !== undefined) cells.setNumberFormat(rect.row + i, rect.column + j, format);
      }),
    );
  }

  clear(sheet: string, rect: GridRect, what: 'all' | 'contents' | 'formats'): void {
    this.sheet(sheet).clear(rect, what);
    if (what !== 'formats') this.changed(sheet, rect);
  }

  spill(sheet: string, row: number, column: number): GridRect | null {
    return this.spills(sheet).find((rect) => rect.row === row && rect.column === column) ?? null;
  }

  spills(sheet: string): GridRect[] {
    return this.results(sheet).areas;
  }

  private results(sheet: string): Results {
    return resultsOf(this.sheet(sheet), this.calculate);
  }

  settle(): void {
    // Values are calculated when they are read.
  }

  format(sheet: string, row: number, column: number): GridFormat {
    return this.sheet(sheet).format(row, column);
  }

  setFormat(sheet: string, rect: GridRect, changes: Partial<GridFormat>): void {
    this.sheet(sheet).setFormat(rect, changes);
  }

  columnWidth(sheet: string, column: number): number | null {
    return this.sheet(sheet).widths.get(column) ?? null;
  }

  setColumnWidth(sheet: string, column: number, columns: number, pixels: number | null): void {
    this.sheet(sheet).setSizes('widths', column, columns, pixels);
  }

  rowHeight(sheet: string, row: number): number | null {
    return this.sheet(sheet).heights.get(row) ?? null;
  }

  setRowHeight(sheet: string, row: number, rows: number, pixels: number | null): void {
    this.sheet(sheet).setSizes('heights', row, rows, pixels);
  }

  /** About 8 pixels a character, 16 for a Chinese one. */
  autofitColumns(sheet: string, column: number, columns: number): void {
    const used = this.sheet(sheet).used(true);
    if (!used) return;
    for (let c = column; c < column + columns; c++) {
      const texts = this.texts(sheet, { ...used, column: c, columns: 1 }).map(([text]) => text);
      const width = Math.max(
        ...texts.map((text) => [...text].reduce((sum, char) => sum + (char < '\u2e80' ? 8 : 16), 0)),
      );
      this.setColumnWidth(sheet, c, 1, width + 5);
    }
  }

  merges(sheet: string): GridRect[] {
    return this.sheet(sheet).merges;
  }

  merge(sheet: string, rect: GridRect): void {
    this.unmerge(sheet, rect);
    this.sheet(sheet).merges.push(rect);
  }

  unmerge(sheet: string, rect: GridRect): void {
    const cells = this.sheet(sheet);
    cells.merges = cells.merges.filter((one) => !intersection(one, rect));
  }

  conditionalFormats(sheet: string): GridConditionalFormat[] {
    return [...this.sheet(sheet).rules];
  }

  addConditionalFormat(sheet: string, format: Omit<GridConditionalFormat, 'id'>): string {
    const id = `{rule-${this.nextId++}}`;
    this.sheet(sheet).rules.unshift({ ...format, id });
    return id;
  }

  updateConditionalFormat(
    sheet: string,
    id: string,
    changes: Partial<Omit<GridConditionalFormat, 'id'>>,
  ): void {
    const cells = this.sheet(sheet);
    cells.rules = cells.rules.map((rule) => (rule.id === id ? { ...rule, ...changes } : rule));
  }

  deleteConditionalFormat(sheet: string, id: string): void {
    const cells = this.sheet(sheet);
    cells.rules = cells.rules.filter((rule) => rule.id !== id);
  }

  tables(): GridTable[] {
    return [...this.tableList];
  }

  addTable(table: Omit<GridTable, 'id'>): string {
    const id = `{table-${this.nextId++}}`;
    this.tableList.push({ ...table, id });
    return id;
  }

  updateTable(id: string, changes: Partial<Omit<GridTable, 'id' | 'sheet'>>): void {
    const index = this.tableList.findIndex((table) => table.id === id);
    this.tableList[index] = { ...this.tableList[index], ...changes };
  }

  deleteTable(id: string): void {
    const index = this.tableList.findIndex((table) => table.id === id);
    if (index >= 0) this.tableList.splice(index, 1);
  }

  names(): GridName[] {
    return [...this.nameList];
  }

  addName(name: GridName): void {
    this.nameList.push(name);
  }

  deleteName(name: string, sheet: string | null): void {
    this.nameList = this.nameList.filter((one) => one.name !== name || one.sheet !== sheet);
  }

  selection(): { sheet: string; rects: GridRect[] } {
    return this.selected;
  }

  select(sheet: string, rect: GridRect): void {
    this.active = this.sheet(sheet).id;
    this.selectSeveral(sheet, [rect]);
  }

  /** As a person does with the control key held. */
  selectSeveral(sheet: string, rects: GridRect[]): void {
    const same = this.selected.sheet === sheet && this.selected.rects.length === rects.length;
    if (same && rects.every((rect, i) => sameRect(rect, this.selected.rects[i]))) return;
    this.selected = { sheet, rects };
    this.selectedOn.set(sheet, rects);
    for (const listener of this.selectListeners) listener(this.selected);
  }

  onChange(listener: (change: GridChange) => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  onSelect(listener: (selection: { sheet: string; rects: GridRect[] }) => void): () => void {
    this.selectListeners.add(listener);
    return () => this.selectListeners.delete(listener);
  }

  private changed(sheet: string, rect: GridRect): void {
    for (const listener of this.changeListeners) listener({ sheet, rect, kind: 'edited' });
  }

  private sheet(id: string): MemoryGridSheet {
    const found = this.list.find((sheet) => sheet.id === id);
    if (!found) throw new Error(`No sheet ${id}`);
    return found;
  }
}

function matrix<T>(rect: GridRect, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.rows }, (_, i) =>
    Array.from({ length: rect.columns }, (_, j) => cell(rect.row + i, rect.column + j)),
  );
}
