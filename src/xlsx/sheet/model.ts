import type { Cell } from '../../domain/cell';
import { parseRange } from '../../workbook/address';
import { MAX_COLUMNS } from '../../workbook/limits';
import type { CellRange } from '../../workbook/port';
import { scan } from '../xml/scan';
import { isTrue, type XmlNode } from '../xml/tree';
import { cellValue, DAYS_1904 } from './cell-value';
import { formulaFromFile, movedFormula } from './formula-text';
import { SheetScanner, type RawCell } from './scan-sheet';

export interface FormulaCell {
  /** With "=", or null for a follower of a shared formula. */
  readonly text: string | null;
  /** Group of a shared formula, if any. */
  readonly shared?: number;
  /** The cells an array formula fills; `dynamic` when it spills by itself. */
  readonly array?: Omit<CellRange, 'sheet'>;
  readonly dynamic?: boolean;
}

/** What the reading of cells needs from the rest of the workbook. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly isDate: (style: number) => boolean;
  readonly date1904: boolean;
}

export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;
export const rowOf = (key: number): number => Math.floor(key / MAX_COLUMNS);
export const columnOfKey = (key: number): number => key % MAX_COLUMNS;

/** Where a file has no results, all its formulas are without: these are enough to say so. */
const MOST_UNCALCULATED = 1000;

/** The cells of one sheet as they stand now, file and edits together. */
export class SheetModel {
  /** Sparse, by row and column. */
  readonly values: Cell[][] = [];
  /** Style index by row and column; equal rows share one list, so copy before changing. */
  readonly styles: number[][] = [];
  readonly formulas = new Map<number, FormulaCell>();
  /** Rows with a height of their own, or hidden. Height in points. */
  readonly rowDetails: { row: number; height: number | null; hidden: boolean }[] = [];
  /** First cell of each shared formula. */
  readonly masters = new Map<number, number>();
  /** Cells that no longer hold what the file says. */
  readonly changed = new Set<number>();
  /** Formulas that edits took away, with the cells they filled, so that undoing brings them back whole. */
  readonly released = new Map<number, { formula: FormulaCell; values: [key: number, value: Cell][] }>();
  /** The worksheet part around its cells, with the positions of the source text. */
  root!: XmlNode;
  private usedCache: Omit<CellRange, 'sheet'> | null | undefined;
  private uncalculatedCache: { row: number; column: number }[] | undefined;

  value(row: number, column: number): Cell {
    return this.values[row]?.[column] ?? null;
  }

  style(row: number, column: number): number {
    return this.styles[row]?.[column] ?? 0;
  }

  formula(row: number, column: number): string | null {
    const cell = this.formulas.get(cellKey(row, column));
    if (!cell) return null;
    if (cell.text !== null) return cell.text;
    const master = this.masters.get(cell.shared as number);
    if (master === undefined) return null;
    const text = this.formulas.get(master)?.text;
    return text
      ? movedFormula(text, { row: rowOf(master), column: columnOfKey(master) }, { row, column })
      : null;
  }

  setValue(row: number, column: number, value: Cell): void {
    (this.values[row] ??= [])[column] = value;
    this.touch(row, column);
  }

  setStyle(row: number, column: number, style: number): void {
    const copy = [...(this.styles[row] ?? [])];
    copy[column] = style;
    this.styles[row] = copy;
    this.touch(row, column);
  }

  touch(row: number, column: number): void {
    this.changed.add(cellKey(row, column));
    this.usedCache = undefined;
    this.uncalculatedCache = undefined;
  }

  /** The first cells, row by row, whose formulas have no result. */
  uncalculated(): readonly { row: number; column: number }[] {
    return (this.uncalculatedCache ??= this.findUncalculated());
  }

  private findUncalculated(): { row: number; column: number }[] {
    const found: { row: number; column: number }[] = [];
    for (const key of this.formulas.keys()) {
      const [row, column] = [rowOf(key), columnOfKey(key)];
      if (this.value(row, column) === null) found.push({ row, column });
      if (found.length === MOST_UNCALCULATED) break;
    }
    return found;
  }

  /** Smallest rectangle around all values and formulas; the part's own `dimension` often lies. */
  used(): Omit<CellRange, 'sheet'> | null {
    return (this.usedCache ??= this.findUsed());
  }

  private findUsed(): Omit<CellRange, 'sheet'> | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.values.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (value === null) return;
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      }),
    );
    for (const key of this.formulas.keys()) {
      top = Math.min(top, rowOf(key));
      bottom = Math.max(bottom, rowOf(key));
      left = Math.min(left, columnOfKey(key));
      right = Math.max(right, columnOfKey(key));
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

/** Reads the cells of a worksheet part. */
export async function readSheet(
  chunks: Iterable<string>,
  part: string,
  context: SheetContext,
): Promise<SheetModel> {
  const model = new SheetModel();
  let rowStyles: number[] = [];
  let lastStyles: number[] = [];
  const scanner = new SheetScanner(
    {
      row: ({ row, attributes }) => {
        rowStyles = [];
        const hidden = isTrue(attributes.hidden);
        if (attributes.ht === undefined && !hidden) return;
        model.rowDetails.push({
          row,
          height: attributes.ht === undefined ? null : Number(attributes.ht),
          hidden,
        });
      },
      cell: (raw) => {
        let value = raw.value === null ? null : cellValue(raw.type, raw.value, context.strings);
        if (raw.style !== 0) rowStyles[raw.column] = raw.style;
        if (context.date1904 && typeof value === 'number' && raw.type !== 'd' && context.isDate(raw.style)) {
          value += DAYS_1904;
        }
        if (raw.formula !== null) readFormula(model, raw);
        else if (value === '') value = null;
        if (value !== null) (model.values[raw.row] ??= [])[raw.column] = value;
      },
      rowEnd: ({ row }) => {
        if (rowStyles.length === 0) return;
        if (!sameStyles(rowStyles, lastStyles)) lastStyles = rowStyles;
        model.styles[row] = lastStyles;
      },
    },
    part,
  );
  await scan(chunks, scanner, part);
  if (!scanner.root) throw new Error(`empty part ${part}`);
  model.root = scanner.root;
  return model;
}

function readFormula(model: SheetModel, raw: RawCell): void {
  const key = cellKey(raw.row, raw.column);
  const attributes = raw.formulaAttributes ?? {};
  const text = raw.formula ? formulaFromFile(raw.formula) : null;
  if (attributes.t === 'shared') {
    const shared = Number(attributes.si);
    // A later cell may repeat the text; the first one is what followers refer to.
    if (text !== null && !model.masters.has(shared)) model.masters.set(shared, key);
    model.formulas.set(key, { text, shared });
  } else if (attributes.t === 'array') {
    const array = parseRange(attributes.ref ?? '') ?? {
      row: raw.row,
      column: raw.column,
      rows: 1,
      columns: 1,
    };
    model.formulas.set(key, { text: text ?? '=', array, dynamic: raw.metadata > 0 });
  } else if (attributes.t !== 'dataTable' && text !== null) {
    model.formulas.set(key, { text });
  }
}

function sameStyles(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
