import { applyLogged, nextBatch, type WorkOptions } from '../log';
import type { AppliedEdit, CellRange, Edit, WorkbookPort } from '../port';
import { readLog } from './log';
import { freezeLog } from './log-kind';
import { logRow } from './log-row';
import { isPossible, type FreezePlan } from './plan';

/** What was done, and how to take it back. */
export interface Frozen {
  readonly batch: number;
  readonly logSheet: string;
  /** For `WorkbookPort.undo`: formulas come back, and the log says so. */
  readonly applied: readonly AppliedEdit[];
}

/**
 * Turns the formulas of a plan into their values and writes them to the log. The formulas change in one step, all or
 * none; a cell that has changed since the plan was made refuses it. When the log cannot be written, they come back.
 *
 * @param time when, for people, e.g. `timeText(date)`: the core has no clock.
 * @throws WorkbookError of the port; the workbook is then as it was.
 */
export async function freeze(
  port: WorkbookPort,
  plan: FreezePlan,
  time: string,
  options: WorkOptions = {},
): Promise<Frozen> {
  if (!isPossible(plan)) throw new Error('This plan cannot be carried out');
  const log = await readLog(port, options);
  const batch = nextBatch(log);
  const rows = plan.items.map((item) => logRow(item, batch, time));
  const edits = plan.items.flatMap(({ area, formula, values }) => valueEdits(area, formula, values));
  const states = { done: 'frozen', undone: 'restored' } as const;
  const { sheet, applied } = await applyLogged(port, freezeLog, log, edits, rows, states);
  return { batch, logSheet: sheet, applied };
}

/** The formula's own cell first; the others show its results, and hold them afterwards. */
const valueEdits = (
  { sheet, row, column }: CellRange,
  formula: string,
  values: FreezePlan['items'][number]['values'],
): Edit[] =>
  values.flatMap((cells, r) =>
    cells.map((value, c): Edit => {
      const place = { sheet, row: row + r, column: column + c, after: { value } };
      return r + c === 0 ? { ...place, before: { formula } } : place;
    }),
  );
