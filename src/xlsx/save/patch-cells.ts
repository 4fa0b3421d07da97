import { cellAddress } from '../../workbook/address';
import { columnOfKey, rowOf } from '../sheet/model';
import { SheetScanner, type RawRow } from '../sheet/scan-sheet';
import { scan } from '../xml/scan';
import { prefixOf, type Splice } from '../xml/splice';
import { attributesXml } from '../xml/text';

/**
 * The splices that bring changed cells into the text of a worksheet part; everything else stays as it is.
 * Rows and cells whose address is only implied get it written, as their place may shift.
 * @param xml the `<c>` for a changed cell, "" to remove it.
 */
export async function patchCells(
  chunks: Iterable<string>,
  part: string,
  changed: ReadonlySet<number>,
  xml: (prefix: string, row: number, column: number) => string,
): Promise<Splice[]> {
  const patch = new CellPatch(changed, xml);
  const scanner = new SheetScanner(patch, part);
  await scan(chunks, scanner, part);
  const data = scanner.root?.children.find((one) => one.name === 'sheetData');
  if (data) patch.finish(data);
  return patch.splices;
}

class CellPatch {
  readonly splices: Splice[] = [];
  private readonly rows: [row: number, columns: number[]][];
  private columns: number[] | null = null;
  private lastRowEnd: number | null = null;
  private prefix = '';

  constructor(
    changed: ReadonlySet<number>,
    private readonly xml: (prefix: string, row: number, column: number) => string,
  ) {
    const byRow = new Map<number, number[]>();
    for (const key of [...changed].sort((a, b) => a - b)) {
      const columns = byRow.get(rowOf(key));
      if (columns) columns.push(columnOfKey(key));
      else byRow.set(rowOf(key), [columnOfKey(key)]);
    }
    this.rows = [...byRow];
  }

  row = (row: RawRow): void => {
    this.prefix = prefixOf(row.tag);
    this.insert(row.start, this.newRows(row.row));
    this.columns = this.rows[0]?.[0] === row.row ? (this.rows.shift()?.[1] ?? null) : null;
    if (this.columns || row.attributes.r === undefined) {
      // "spans" is a hint that would lie when a cell comes in outside it.
      const attributes = attributesXml({ ...row.attributes, r: String(row.row + 1), spans: undefined });
      const slash = row.empty && !this.columns ? '/' : '';
      this.splices.push({ start: row.start, end: row.open, text: `<${row.tag}${attributes}${slash}>` });
    }
  };

  cell = (cell: {
    row: number;
    column: number;
    start: number;
    end: number;
    addressed: boolean;
    tag: string;
  }): void => {
    const columns = this.columns;
    if (!columns) return;
    while (columns.length > 0 && columns[0] < cell.column) {
      this.insert(cell.start, this.xml(this.prefix, cell.row, columns.shift() as number));
    }
    if (columns[0] === cell.column) {
      columns.shift();
      const text = this.xml(this.prefix, cell.row, cell.column);
      this.splices.push({ start: cell.start, end: cell.end, text });
    } else if (!cell.addressed) {
      this.insert(cell.start + 1 + cell.tag.length, ` r="${cellAddress(cell.row, cell.column)}"`);
    }
  };

  rowEnd = (row: RawRow, lastEnd: number, end: number): void => {
    if (this.columns) {
      const cells = this.columns.map((column) => this.xml(this.prefix, row.row, column)).join('');
      this.insert(lastEnd, row.empty ? `${cells}</${row.tag}>` : cells);
    }
    this.columns = null;
    this.lastRowEnd = end;
  };

  /** Rows behind the last one that the file has. */
  finish(data: { tag: string; open: number; end: number; empty: boolean }): void {
    this.prefix = prefixOf(data.tag);
    const rows = this.newRows(Infinity);
    if (rows === '') return;
    if (data.empty) this.splices.push({ start: data.end - 2, end: data.end, text: `>${rows}</${data.tag}>` });
    else this.insert(this.lastRowEnd ?? data.open, rows);
  }

  private newRows(before: number): string {
    let text = '';
    while (this.rows.length > 0 && this.rows[0][0] < before) {
      const [row, columns] = this.rows.shift() as [number, number[]];
      const cells = columns.map((column) => this.xml(this.prefix, row, column)).join('');
      if (cells) text += `<${this.prefix}row r="${row + 1}">${cells}</${this.prefix}row>`;
    }
    return text;
  }

  private insert(at: number, text: string): void {
    if (text) this.splices.push({ start: at, end: at, text });
  }
}
