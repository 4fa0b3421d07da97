import { cellAddress } from '../../workbook/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/limits';
import type { CellRange, WorkbookPort } from '../../workbook/port';
import { occupiedCells } from './occupied';
import type { Size } from './read-argument';
import { overlaps, type Sources, type SourceTable } from './source';

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What keeps a formula from spilling. */
export type Obstacle =
  | { readonly kind: 'cell'; readonly address: string }
  /** A formula inside an Excel table cannot spill. */
  | { readonly kind: 'table'; readonly name: string }
  | { readonly kind: 'edge' };

export const areaAt = ({ sheet, row, column }: Place, { rows, columns }: Size): CellRange => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

/** Cells looked at right of a table to find room. */
const LOOKED_AT = 200_000;

/**
 * Where a formula over a table's columns goes: beside its first record (or, for a result with a header row of its
 * own, beside the headers), in the first columns right of it that are free from the header down. One column is left
 * between them: what stands next to a table becomes part of it. Without a table: the selected cell.
 */
export async function findPlace(
  port: WorkbookPort,
  sources: Sources,
  table: SourceTable | null,
  size: Size,
  ownHeader: boolean,
): Promise<Place | null> {
  if (!table) {
    const at = sources.selection;
    return at && { sheet: at.sheet, row: at.row, column: at.column };
  }
  const { sheet } = table.range;
  const row = ownHeader ? table.range.row : table.body.row;
  const first = table.range.column + table.range.columns + 1;
  const used = (await port.sheets()).find(({ name }) => name === sheet)?.used;
  const end = used ? used.column + used.columns : 0;
  if (end <= first) return { sheet, row, column: first };
  const rows = Math.max(size.rows, table.body.rows) + 1;
  const past = { sheet, row, column: end + 1 };
  if (rows * (end - first) > LOOKED_AT) return past;
  const taken = new Set<number>();
  const room: CellRange = { sheet, row: table.range.row, column: first, rows, columns: end - first };
  for await (const { column } of occupiedCells(port, room)) taken.add(column);
  for (let column = 0; column < end - first; column++) {
    const wanted = Array.from({ length: size.columns }, (_, i) => column + i);
    if (!wanted.some((each) => taken.has(each))) return { sheet, row, column: first + column };
  }
  // Beside other results of ours, not beside the table: no gap is needed.
  return { ...past, column: end };
}

/** The first thing in the way of a spill, in the order of rows; null where it has room. */
export async function findObstacle(
  port: WorkbookPort,
  area: CellRange,
  signal?: AbortSignal,
): Promise<Obstacle | null> {
  if (area.row + area.rows > MAX_ROWS || area.column + area.columns > MAX_COLUMNS) return { kind: 'edge' };
  const table = (await port.tables()).find(({ range }) => overlaps(range, area));
  if (table) return { kind: 'table', name: table.name };
  for await (const { row, column } of occupiedCells(port, area, signal)) {
    return { kind: 'cell', address: cellAddress(area.row + row, area.column + column) };
  }
  return null;
}
