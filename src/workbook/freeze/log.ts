import type { Cell } from '../../domain/cell';
import { parseRange } from '../address';
import { readLog as readAnyLog, type Log, type LogLine, type WorkOptions } from '../log';
import type { CellRange, WorkbookPort } from '../port';
import { freezeLog, type LogColumn, type LogState } from './log-kind';

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
export interface FreezeLog extends Log<LogColumn, LogState> {
  readonly entries: readonly LogEntry[];
}

/** Finds and reads the log; null for a workbook without one. @throws WorkbookError of the port, `cancelled` */
export async function readLog(port: WorkbookPort, options: WorkOptions = {}): Promise<FreezeLog | null> {
  const log = await readAnyLog(port, freezeLog, options);
  return log && { ...log, entries: log.lines.map(entryOf) };
}

function entryOf(line: LogLine<LogColumn, LogState>): LogEntry {
  const rect = parseRange(line.text('area'));
  const [sheet, formula] = [line.text('sheet'), line.text('formula')];
  const readable = rect !== null && formula.startsWith('=') && sheet !== '';
  const { batch, state, stateAt, stateText } = line;
  const area = readable ? { ...rect, sheet } : null;
  return { batch, area, sheet, formula, sign: line.text('sign'), state, stateAt, stateText };
}
