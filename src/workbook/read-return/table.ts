import type { Cell } from '../../domain/cell';
import type { StructureProblem, Table } from '../../returns/table';
import type { SheetSpec } from '../../returns/template';
import { rangeAddress } from '../address';
import { notCalculated } from '../not-calculated';
import type { CellRange, WorkbookPort } from '../port';
import { findColumns, type FoundColumn } from './columns';
import { findHeader, HEADER_ROWS } from './header';
import type { Place } from './locate';
import { ColumnNames } from './names';
import { Records } from './records';

export interface Progress {
  readonly signal?: AbortSignal;
  /** Told how many rows were read since the last call. */
  rowsRead(rows: number): void;
}

/** Fewer known names than this do not make a row a header. */
const LEAST_NAMES = 3;

/** Reads a sheet that holds a header and records, wherever on it they stand. */
export async function readTable(
  port: WorkbookPort,
  spec: SheetSpec,
  place: Place,
  progress: Progress,
): Promise<{ table?: Table; problems: StructureProblem[] }> {
  const sheet = place.sheet.name;
  const used = place.sheet.used;
  if (!used) return { problems: [{ kind: 'headerNotFound', sheet }] };

  const names = new ColumnNames(spec);
  const top = await readAll(port, searchRange(used, place), progress);
  const header = findHeader(top.values, names, Math.min(LEAST_NAMES, spec.columns.length));
  if (!header) {
    return { problems: [{ kind: 'headerNotFound', sheet, cell: { row: used.row, column: used.column } }] };
  }

  const problems: StructureProblem[] = [];
  const headerRow = top.range.row + header.last;
  if (header.first !== header.last) {
    const two = { ...top.range, row: top.range.row + header.first, rows: 2 };
    const cell = { row: two.row, column: two.column };
    problems.push({ kind: 'headerSplit', sheet, cell, found: rangeAddress(two) });
  }
  const found = findColumns(header, spec, names, { sheet, row: headerRow, column: top.range.column });
  problems.push(...found.problems);

  const first = headerRow + 1;
  const body: CellRange = { ...top.range, row: first, rows: used.row + used.rows - first };
  const labels = top.values.slice(header.first, header.last + 1);
  const records = new Records(found.columns, spec, labels);
  await readRecords(port, body, records, totalsRow(place), progress);
  if (records.rows.length === 0 && spec.required) {
    problems.push({ kind: 'noRecords', sheet, cell: { row: first, column: body.column } });
  }
  problems.push(...belowTable(place, records, body));
  const table = tableOf(spec, sheet, body.column, found.columns, records);
  problems.push(...notCalculated(place.sheet, [table]));
  return { table, problems };
}

/** The rows that may hold the header: an Excel table says which, otherwise the first ones of the sheet. */
function searchRange(used: CellRange, place: Place): CellRange {
  if (place.table) return { ...place.table.range, rows: 1 };
  return { ...used, rows: Math.min(used.rows, HEADER_ROWS) };
}

/** The Excel table's own totals row, which is no record whatever stands in it. */
const totalsRow = ({ table }: Place): number => (table?.totals ? table.range.row + table.range.rows - 1 : -1);

/**
 * Records under the Excel table that they belong to are read all the same, but formulas that name the table do not
 * count them: Calc's tables do not grow when somebody types below, and Excel's only where that is not switched off.
 */
function belowTable({ sheet, table }: Place, { rows }: Records, body: CellRange): StructureProblem[] {
  if (!table) return [];
  const end = table.range.row + table.range.rows;
  const below = rows.filter((row) => row >= end);
  if (below.length === 0) return [];
  const [first, last] = [below[0], below[below.length - 1]];
  const found = rangeAddress({ ...table.range, row: first, rows: last - first + 1 });
  const cell = { row: first, column: body.column };
  return [{ kind: 'belowTable', sheet: sheet.name, cell, found, expected: rangeAddress(table.range) }];
}

async function readRecords(
  port: WorkbookPort,
  body: CellRange,
  records: Records,
  skip: number,
  progress: Progress,
): Promise<void> {
  if (body.rows <= 0) return;
  for await (const block of port.read(body, { signal: progress.signal })) {
    block.values.forEach((row, index) => {
      const sheetRow = block.range.row + index;
      if (sheetRow !== skip) records.add(row, sheetRow);
    });
    progress.rowsRead(block.range.rows);
  }
}

function tableOf(
  spec: SheetSpec,
  sheet: string,
  left: number,
  columns: readonly FoundColumn[],
  records: Records,
): Table {
  return {
    name: spec.name,
    sheet,
    columns: columns.map(({ name, offset }, index) => ({
      name,
      values: records.values[index],
      ...(records.written[index] ? { written: records.written[index] } : {}),
      column: left + offset,
    })),
    rows: records.rows.length,
    spec,
    rowOf: (record) => records.rows[record],
  };
}

/** A small rectangle in one piece. */
export async function readAll(
  port: WorkbookPort,
  range: CellRange,
  { signal }: Progress,
): Promise<{ range: CellRange; values: Cell[][] }> {
  const values: Cell[][] = [];
  for await (const block of port.read(range, { signal })) values.push(...block.values);
  return { range, values };
}
