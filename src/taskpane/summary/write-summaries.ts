import { communityWorkforce } from '../../returns';
import { localitySummary, staffingSummary, type Summary } from '../../summary';
import type { ReturnData } from '../../returns/table';
import { rosterPivot, summarySheet } from '../../workbook/layout/summary-sheet';
import type { NewSheet, WorkbookPort } from '../../workbook/port';
import { readReturn } from '../../workbook/read-return';

export type SummaryKind = 'staffing' | 'locality';

const SUMMARIES: Readonly<Record<SummaryKind, (data: ReturnData) => Summary>> = {
  staffing: staffingSummary,
  locality: localitySummary,
};

export interface Written {
  /** Names of the new sheets, in order; empty when the workbook has none of our sheets. */
  readonly sheets: readonly string[];
  /** Why there is no PivotTable beside them, where there is none; the summary stands without it. */
  readonly pivotError: unknown;
}

export interface WriteOptions {
  readonly signal: AbortSignal;
  onProgress(done: number, total: number): void;
}

/**
 * Reads the return and writes the summaries asked for, each on a sheet of its own, then a native PivotTable over
 * the roster beside the last one. Cancelling works until the first sheet is written.
 */
export async function writeSummaries(
  port: WorkbookPort,
  kinds: readonly SummaryKind[],
  { signal, onProgress }: WriteOptions,
): Promise<Written> {
  const data = await readReturn(port, communityWorkforce, { signal, onProgress });
  if (![...data.tables.values()].some((table) => table.spec)) return { sheets: [], pivotError: null };
  const layouts = kinds.map((kind) => summarySheet(SUMMARIES[kind](data)));
  const sheets: string[] = [];
  for (const layout of layouts) sheets.push(await port.addSheet(layout));
  const pivotError = await addPivot(port, data, sheets[sheets.length - 1], layouts[layouts.length - 1]);
  return { sheets, pivotError };
}

/** Two columns to the right of the summary, level with its first table; the failure is told, not thrown. */
async function addPivot(
  port: WorkbookPort,
  data: ReturnData,
  sheet: string,
  layout: NewSheet,
): Promise<unknown> {
  const column = layout.rows.reduce((widest, row) => Math.max(widest, row.length), 0) + 1;
  const pivot = rosterPivot(data, sheet, PIVOT_ROW, column);
  if (!pivot) return null;
  try {
    await port.addPivot(pivot);
    return null;
  } catch (error) {
    return error;
  }
}

const PIVOT_ROW = 3;
