import { t } from '../../locale';
import type { AppliedEdit, CellRange, Edit, WorkbookPort } from '../port';
import { readLog, type FreezeLog } from './log';
import { isText, logRow, logSheet, newStateAt, type LogRow } from './log-rows';
import { LOG_COLUMNS } from './log-words';
import type { WorkOptions } from './options';
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
  const batch = 1 + Math.max(0, ...(log?.entries.map((entry) => entry.batch) ?? []));
  const rows = plan.items.map((item) => logRow(item, batch, time));
  const edits = plan.items.flatMap(({ area, formula, values }) => valueEdits(area, formula, values));
  if (log) {
    const applied = await port.apply([...edits, ...rowEdits(log, rows)]);
    const stateColumn = log.columns.get('state') as number;
    const states = rows.map((_, i) => stateBack(log.sheet, { row: log.nextRow + i, column: stateColumn }));
    return { batch, logSheet: log.sheet, applied: [...applied.slice(0, edits.length), ...states] };
  }
  const applied = await port.apply(edits);
  try {
    const sheet = await port.addSheet(logSheet(rows));
    const states = rows.map((_, i) => stateBack(sheet, newStateAt(i)));
    return { batch, logSheet: sheet, applied: [...applied, ...states] };
  } catch (error) {
    await port.undo(applied);
    throw error;
  }
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

function rowEdits(log: FreezeLog, rows: readonly LogRow[]): Edit[] {
  return rows.flatMap((row, i) =>
    LOG_COLUMNS.map((column): Edit => ({
      sheet: log.sheet,
      row: log.nextRow + i,
      column: log.columns.get(column) as number,
      before: { value: null },
      after: { value: row[column] },
      ...(isText(column) ? { numberFormat: '@' } : {}),
    })),
  );
}

/**
 * Taking the freezing back is told in the log, too: undone, this edit leaves the state "restored". It stands for the
 * row's own edits, which would leave no trace.
 */
const stateBack = (sheet: string, at: { row: number; column: number }): AppliedEdit => ({
  sheet,
  ...at,
  before: { value: t('freeze/log.states.restored') },
  after: { value: t('freeze/log.states.frozen') },
});
