import { t } from '../../locale';
import { cellAddress } from '../address';
import { applyLogged, nextBatch, readLog, type LogCell, type LogRow, type WorkOptions } from '../log';
import type { AppliedEdit, WorkbookPort } from '../port';
import type { Fix } from '../../rules/fixes';
import { changeLog, type LogColumn } from './log-kind';
import type { FixItem } from './plan';
import { isPrivate, loggedValue } from './private';
import { recipeFor } from './recipe';

/** What was corrected, and how to take it back. */
export interface Fixed {
  readonly batch: number;
  readonly logSheet: string;
  readonly items: readonly FixItem[];
  /** One edit for each item, and then the state of each item's row in the log: for `undoFixes`. */
  readonly applied: readonly AppliedEdit[];
}

/**
 * Makes the corrections of a plan in one step, all or none, and writes them to 修改记录. A cell that has changed since
 * the plan was made refuses it; when the log cannot be written, the cells are put back.
 *
 * @param time when, for people, e.g. `timeText(date)`: the core has no clock.
 * @throws WorkbookError of the port; the workbook is then as it was.
 */
export async function applyFixes(
  port: WorkbookPort,
  items: readonly FixItem[],
  time: string,
  options: WorkOptions = {},
): Promise<Fixed> {
  const log = await readLog(port, changeLog, options);
  const batch = nextBatch(log);
  const edits = items.map(({ edit }) => edit);
  const rows = items.map(({ fix }) => logRow(fix, batch, time));
  const states = { done: 'done', undone: 'undone' } as const;
  const { sheet, applied } = await applyLogged(port, changeLog, log, edits, rows, states);
  return { batch, logSheet: sheet, items, applied };
}

/** A recipe that brings nothing back: the old spelling is not in the log. */
export const NOT_KEPT = '-';

function logRow(fix: Fix, batch: number, time: string): LogRow<LogColumn> {
  const { spec, before, after } = fix;
  const secret = isPrivate(spec);
  return {
    batch,
    time,
    sheet: fix.sheet,
    cell: cellAddress(fix.row, fix.column),
    record: fix.record ?? '',
    column: spec.name,
    before: secret ? loggedValue(before, spec) : cellOf(before, spec.type),
    after: secret ? loggedValue(after, spec) : cellOf(after, spec.type),
    kind: t(`fixes/kind.${fix.kind}`),
    rules: fix.rules.join(' '),
    state: t('fixes/log.states.done'),
    recipe: secret ? (recipeFor(before, String(after)) ?? NOT_KEPT) : '',
  };
}

/** Serials of real days are shown as days. */
const cellOf = (value: Fix['before'], type: Fix['spec']['type']): LogCell =>
  typeof value === 'number' && (type === 'date' || type === 'month') && value < 100_000
    ? { value, style: 'date' }
    : value;
