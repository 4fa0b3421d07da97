import { prior as spec } from '../../returns/sheets/prior';
import type { AppliedEdit, WorkbookPort } from '../port';
import type { FigurePlan } from './plan-figures';

/** Figures that were written, and how to take them back: `port.undo(applied)`. */
export interface WrittenFigures {
  readonly sheet: string;
  readonly applied: readonly AppliedEdit[];
}

/**
 * Does what the plan says, in one step. A sheet that was not there is added first and stays, empty, when the figures
 * are taken back.
 * @throws WorkbookError `conflict` when a cell has changed since the plan was made, `protected`
 */
export async function writeFigures(port: WorkbookPort, plan: FigurePlan): Promise<WrittenFigures> {
  const sheet = plan.state === 'new' ? await addSheet(port) : plan.sheet;
  return { sheet, applied: await port.apply(plan.edits.map((edit) => ({ ...edit, sheet }))) };
}

const addSheet = (port: WorkbookPort): Promise<string> =>
  port.addSheet({
    name: spec.name,
    rows: [spec.columns.map(({ name }) => ({ content: { value: name }, style: 'header' as const }))],
    widths: [18, 22, 18, 12, 14],
    frozenRows: 1,
  });
