import type { Cell } from '../../domain/cell';
import type { CellRange, SheetInfo, WorkbookPort } from '../port';
import { columnNamed, isLogName, stateNamed, type LogKind } from './log-kind';
import type { WorkOptions } from './options';

/** One row of a log whose state can be read. */
export interface LogLine<C extends string, S extends string> {
  cell(column: C): Cell;
  /** The cell as text, "" for a blank. */
  text(column: C): string;
  readonly batch: number;
  readonly state: S;
  /** Where its state stands. */
  readonly stateAt: { readonly row: number; readonly column: number };
  /** The state's own words, for the edit that changes it. */
  readonly stateText: Cell;
}

/** A log as it stands in the workbook. */
export interface Log<C extends string, S extends string> {
  readonly sheet: string;
  readonly columns: ReadonlyMap<C, number>;
  /** The first row below everything on the sheet. */
  readonly nextRow: number;
  readonly lines: readonly LogLine<C, S>[];
}

/** Header cells are looked for in so many rows. */
const HEADER_ROWS = 20;

/** Finds and reads a log; null for a workbook without one. @throws WorkbookError of the port, `cancelled` */
export async function readLog<C extends string, S extends string>(
  port: WorkbookPort,
  kind: LogKind<C, S>,
  options: WorkOptions = {},
): Promise<Log<C, S> | null> {
  for (const sheet of await port.sheets()) {
    const log = isLogName(kind, sheet.name) ? await readSheet(port, kind, sheet, options) : null;
    if (log) return log;
  }
  return null;
}

/** The number of the next batch: one more than any in the log. */
export const nextBatch = (log: { readonly lines: readonly { readonly batch: number }[] } | null): number =>
  1 + (log?.lines ?? []).reduce((most, { batch }) => Math.max(most, batch), 0);

async function readSheet<C extends string, S extends string>(
  port: WorkbookPort,
  kind: LogKind<C, S>,
  { name, used }: SheetInfo,
  options: WorkOptions,
): Promise<Log<C, S> | null> {
  if (!used) return null;
  const rows: Cell[][] = [];
  for await (const block of port.read(used, { signal: options.signal })) {
    for (const row of block.values) rows.push(row);
  }
  for (const [i, header] of rows.slice(0, HEADER_ROWS).entries()) {
    const columns = columnsIn(kind, header);
    if (columns.size < kind.columns.length) continue;
    return {
      sheet: name,
      columns: new Map([...columns].map(([column, at]) => [column, at + used.column])),
      nextRow: used.row + used.rows,
      lines: rows
        .slice(i + 1)
        .flatMap((cells, n) => lineIn(kind, cells, columns, used, used.row + i + 1 + n)),
    };
  }
  return null;
}

/** Columns by their headers, so that a log with moved or added columns is still read. */
function columnsIn<C extends string>(kind: LogKind<C, string>, header: readonly Cell[]): Map<C, number> {
  const columns = new Map<C, number>();
  header.forEach((text, i) => {
    const column = typeof text === 'string' ? columnNamed(kind, text) : undefined;
    if (column && !columns.has(column)) columns.set(column, i);
  });
  return columns;
}

/** A log's columns always have these two. */
type Needed = 'batch' | 'state';

function lineIn<C extends string, S extends string>(
  kind: LogKind<C, S>,
  cells: readonly Cell[],
  columns: ReadonlyMap<C, number>,
  used: CellRange,
  row: number,
): LogLine<C, S>[] {
  const at = (column: C): number => columns.get(column) ?? -1;
  const cell = (column: C): Cell => cells[at(column)] ?? null;
  const stateText = cell('state' satisfies Needed as C);
  const state = stateNamed(kind, stateText);
  if (!state) return [];
  return [
    {
      cell,
      text: (column) => String(cell(column) ?? ''),
      batch: Number(cell('batch' satisfies Needed as C)) || 0,
      state,
      stateAt: { row, column: used.column + at('state' satisfies Needed as C) },
      stateText,
    },
  ];
}
