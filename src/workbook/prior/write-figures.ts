import { t } from '../../locale';
import { prior as spec } from '../../returns/sheets/prior';
import { cellAddress } from '../address';
import { changeLog, type LogColumn } from '../fixes/log-kind';
import { applyLogged, nextBatch, readLog, type LogRow, type WorkOptions } from '../log';
import type { AppliedEdit, Edit, WorkbookPort } from '../port';
import type { FigureEdit, FigurePlan } from './plan-figures';

/** Figures that were written, and how to take them back: `port.undo(applied)`, or later by the log. */
export interface WrittenFigures {
  readonly sheet: string;
  readonly logSheet: string;
  readonly batch: number;
  readonly applied: readonly AppliedEdit[];
}

/**
 * Does what the plan says, in one step, and writes it to 修改记录 as one batch. A sheet that was not there is added
 * first and stays, empty, when the figures are taken back.
 *
 * @param time when, for people, e.g. `timeText(date)`: the core has no clock.
 * @throws WorkbookError `conflict` when a cell has changed since the plan was made, `protected`
 */
export async function writeFigures(
  port: WorkbookPort,
  plan: FigurePlan,
  time: string,
  options: WorkOptions = {},
): Promise<WrittenFigures> {
  const log = await readLog(port, changeLog, options);
  const batch = nextBatch(log);
  const sheet = plan.state === 'new' ? await addSheet(port) : plan.sheet;
  const rows = plan.edits.map((edit) => logRow(edit, sheet, batch, time));
  const edits = plan.edits.map(({ figure: _figure, name: _name, ...edit }): Edit => ({ ...edit, sheet }));
  const states = { done: 'done', undone: 'undone' } as const;
  const logged = await applyLogged(port, changeLog, log, edits, rows, states);
  return { sheet, logSheet: logged.sheet, batch, applied: logged.applied };
}

const logRow = (edit: FigureEdit, sheet: string, batch: number, time: string): LogRow<LogColumn> => ({
  batch,
  time,
  sheet,
  cell: cellAddress(edit.row, edit.column),
  record: edit.figure.主键,
  column: edit.name,
  before: edit.before.value,
  after: edit.after.value,
  kind: t('prior/write.kind'),
  rules: '',
  state: t('fixes/log.states.done'),
  recipe: '',
});

const addSheet = (port: WorkbookPort): Promise<string> =>
  port.addSheet({
    name: spec.name,
    rows: [spec.columns.map(({ name }) => ({ content: { value: name }, style: 'header' as const }))],
    widths: [18, 22, 18, 12, 14],
    frozenRows: 1,
  });
