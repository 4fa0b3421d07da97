import { stateEdit } from '../log';
import type { AppliedEdit, Edit, WorkbookPort } from '../port';
import { freezeLog } from './log-kind';
import type { RestoreItem, RestorePlan } from './plan-restore';

/**
 * Puts the formulas of a plan back in one step, all or none, and says so in the log. Their other cells are emptied
 * first, or the formulas could not spill. A cell that has changed since the plan was made refuses it.
 *
 * @returns for `WorkbookPort.undo`.
 * @throws WorkbookError of the port; the workbook is then as it was.
 */
export async function restore(
  port: WorkbookPort,
  { log, items, already }: RestorePlan,
): Promise<AppliedEdit[]> {
  if (!log) return [];
  const states = [...items.map(({ entry }) => entry), ...already].map((entry) =>
    stateEdit(freezeLog, log.sheet, entry, 'restored'),
  );
  return port.apply([...items.flatMap(formulaEdits), ...states]);
}

function formulaEdits({ entry, area, values }: RestoreItem): Edit[] {
  const { sheet, row, column } = area;
  const edits = values.flatMap((cells, r) =>
    cells.map((value, c): Edit => {
      const place = { sheet, row: row + r, column: column + c, before: { value } };
      const first = r + c === 0;
      return { ...place, after: first ? { formula: entry.formula, result: values } : { value: null } };
    }),
  );
  return [...edits.slice(1), edits[0]];
}
