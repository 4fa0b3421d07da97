import type { Cell } from '../../domain/cell';
import { codeList, matchCode, storedCode } from '../../returns';
import { RECORD_KEYS } from '../../returns/record-keys';
import type { CodeList, ColumnSpec, SheetSpec } from '../../returns/template';
import { isFilled, isNoteRow } from '../note-row';
import { sharedTexts } from '../shared-texts';
import type { FoundColumn } from './columns';
import { isHeaderAgain } from './header-again';

const TOTAL = /^(合计|总计|小计|共计|总数)/;

/** Gathers records column by column while blocks of rows come in; blank and total rows are no records, nor is the header again. */
export class Records {
  readonly values: Cell[][];
  /** Cells as they stand, of columns where one is not in its stored form; all others have none. */
  readonly written: (Cell[] | undefined)[];
  /** Zero-based sheet row of each record. */
  readonly rows: number[] = [];
  private readonly readers: readonly ((cell: Cell) => Cell)[];
  /** Offsets whose content makes a row a record: what people fill in, serial numbers aside. */
  private readonly telling: readonly number[];
  /** Offsets where a total row says that it is one. */
  private readonly leading: readonly number[];
  /** Columns of the template: what another one says of its rows counts only where these do not name a record. */
  private readonly ours: ReadonlySet<number>;
  /** Offsets of what tells the sheet's records apart. */
  private readonly keys: readonly number[];

  constructor(
    private readonly columns: readonly FoundColumn[],
    spec: SheetSpec,
    /** The rows of the header as they stand. */
    private readonly header: readonly (readonly Cell[])[] = [],
  ) {
    const specs = new Map(spec.columns.map((column) => [column.name, column]));
    this.values = columns.map(() => []);
    this.written = columns.map(() => undefined);
    this.readers = columns.map(({ name }) => reader(specs.get(name)));
    const filled = columns.filter(({ name }) => {
      const column = specs.get(name);
      return column !== undefined && column.fill !== 'formula' && name !== '序号';
    });
    this.telling = filled.map(({ offset }) => offset);
    this.leading = columns.slice(0, 3).map(({ offset }) => offset);
    this.ours = new Set(columns.filter(({ name }) => specs.has(name)).map(({ offset }) => offset));
    const keys = RECORD_KEYS[spec.name] ?? [];
    this.keys = columns.filter(({ name }) => keys.includes(name)).map(({ offset }) => offset);
  }

  add(row: readonly Cell[], sheetRow: number): void {
    const filled = this.telling.find((offset) => isFilled(row[offset]));
    if (filled === undefined || this.isTotal(row) || isNoteRow(row, this.columns.length)) return;
    if (isHeaderAgain(row, filled, this.header)) return;
    this.rows.push(sheetRow);
    for (let i = 0; i < this.columns.length; i++) {
      const cell = row[this.columns[i].offset] ?? null;
      const value = this.readers[i](cell);
      // Begun with the first that differs: most columns never need it.
      if (value !== cell) this.written[i] ??= [...this.values[i]];
      this.values[i].push(value);
      this.written[i]?.push(cell);
    }
  }

  private isTotal(row: readonly Cell[]): boolean {
    const at = this.leading.find((offset) => isFilled(row[offset]));
    const first = at === undefined ? null : row[at];
    if (at === undefined || typeof first !== 'string' || !TOTAL.test(first.replace(/\s/g, ''))) return false;
    return this.ours.has(at) || !this.keys.some((offset) => isFilled(row[offset]));
  }
}

/** How cells of a column are read: codes in their stored form, everything else as it is. */
export const reader = (column: ColumnSpec | undefined): ((cell: Cell) => Cell) =>
  column?.codes === undefined ? sharedTexts() : codeReader(codeList(column.codes));

function codeReader(list: CodeList): (cell: Cell) => Cell {
  // A column of 100,000 cells has a handful of different values.
  const seen = new Map<Cell, Cell>();
  return (cell) => {
    const known = seen.get(cell);
    if (known !== undefined) return known;
    const entry = matchCode(list, cell);
    const stored = entry ? storedCode(entry) : cell;
    if (seen.size < 1000) seen.set(cell, stored);
    return stored;
  };
}
