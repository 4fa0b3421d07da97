import type { Cell } from '../../domain/cell';
import { parseRange } from '../address';
import type { CellRange, SheetInfo, WorkbookPort } from '../port';
import { columnNamed, isLogName, isState, LOG_COLUMNS, type LogColumn, type LogState } from './log-words';
import type { WorkOptions } from './options';

/** One formula in the log, as it stands there. */
export interface LogEntry {
  readonly batch: number;
  /** The cells that were frozen, the formula's own first; null where the row cannot be read. */
  readonly area: CellRange | null;
  readonly sheet: string;
  readonly formula: string;
  readonly sign: string;
  readonly state: LogState;
  /** Where its state stands. */
  readonly stateAt: { readonly row: number; readonly column: number };
  /** The state's own words, for the edit that changes it. */
  readonly stateText: Cell;
}

/** The log of a workbook. */
export interface FreezeLog {
  readonly sheet: string;
  readonly columns: ReadonlyMap<LogColumn, number>;
  /** The first row below everything on the sheet. */
  readonly nextRow: number;
  readonly entries: readonly LogEntry[];
}

/** Header cells are looked for in so many rows. */
const HEADER_ROWS = 20;

/** Finds and reads the log; null for a workbook without one. @throws WorkbookError of the port, `cancelled` */
export async function readLog(port: WorkbookPort, options: WorkOptions = {}): Promise<FreezeLog | null> {
  for (const sheet of await port.sheets()) {
    const log = isLogName(sheet.name) ? await readSheet(port, sheet, options) : null;
    if (log) return log;
  }
  return null;
}

async function readSheet(
  port: WorkbookPort,
  { name, used }: SheetInfo,
  options: WorkOptions,
): Promise<FreezeLog | null> {
  if (!used) return null;
  const rows: Cell[][] = [];
  for await (const block of port.read(used, { signal: options.signal })) rows.push(...block.values);
  for (const [i, header] of rows.slice(0, HEADER_ROWS).entries()) {
    const columns = columnsIn(header);
    if (columns.size < LOG_COLUMNS.length) continue;
    return {
      sheet: name,
      columns: new Map([...columns].map(([column, at]) => [column, at + used.column])),
      nextRow: used.row + used.rows,
      entries: rows.slice(i + 1).flatMap((cells, n) => entryIn(cells, columns, used, used.row + i + 1 + n)),
    };
  }
  return null;
}

/** Columns by their headers, so that a log with moved or added columns is still read. */
function columnsIn(header: readonly Cell[]): Map<LogColumn, number> {
  const columns = new Map<LogColumn, number>();
  header.forEach((text, i) => {
    const column = typeof text === 'string' ? columnNamed(text) : undefined;
    if (column && !columns.has(column)) columns.set(column, i);
  });
  return columns;
}

function entryIn(
  cells: readonly Cell[],
  columns: ReadonlyMap<LogColumn, number>,
  used: CellRange,
  row: number,
): LogEntry[] {
  const cell = (column: LogColumn): Cell => cells[columns.get(column) ?? -1] ?? null;
  const text = (column: LogColumn): string => String(cell(column) ?? '');
  const state = cell('state');
  const known = (['frozen', 'restored'] as const).find((one) => isState(one, state));
  if (!known) return [];
  const rect = parseRange(text('area'));
  const readable = rect !== null && text('formula').startsWith('=') && text('sheet') !== '';
  return [
    {
      batch: Number(cell('batch')) || 0,
      area: readable ? { ...rect, sheet: text('sheet') } : null,
      sheet: text('sheet'),
      formula: text('formula'),
      sign: text('sign'),
      state: known,
      stateAt: { row, column: used.column + (columns.get('state') ?? 0) },
      stateText: state,
    },
  ];
}
