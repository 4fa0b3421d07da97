import { sameValue } from '../edits';
import type { AppliedEdit, WorkbookPort } from '../port';
import type { Fixed } from './apply';
import type { FixItem } from './plan';

export interface Undone {
  readonly undone: readonly FixItem[];
  /** Cells that somebody has changed since: they stay as they are. */
  readonly left: readonly FixItem[];
}

/**
 * Takes corrections of this session back, formats and all, in one step, and says so in the log. Cells that no longer
 * hold what was put there are left alone.
 *
 * @throws WorkbookError of the port; the workbook is then as it was.
 */
export async function undoFixes(port: WorkbookPort, { items, applied, logSheet }: Fixed): Promise<Undone> {
  const edits = applied.slice(0, items.length);
  const notes = applied.slice(items.length);
  const untouched = await stillThere(port, edits);
  const hasLog = (await port.sheets()).some(({ name }) => name === logSheet);
  const noted = hasLog ? await stillThere(port, notes) : notes.map(() => false);
  await port.undo([
    ...edits.filter((_, i) => untouched[i]),
    // A log that somebody has sorted or cleared is left alone as well.
    ...notes.filter((_, i) => untouched[i] && noted[i]),
  ]);
  return {
    undone: items.filter((_, i) => untouched[i]),
    left: items.filter((_, i) => !untouched[i]),
  };
}

async function stillThere(port: WorkbookPort, applied: readonly AppliedEdit[]): Promise<boolean[]> {
  const states = await port.inspect(applied);
  return applied.map(
    ({ after }, i) =>
      'value' in after && states[i].formula === null && sameValue(states[i].value, after.value),
  );
}
