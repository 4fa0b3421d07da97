import type { Fix } from '../../rules/fixes';
import { formatOf } from '../../returns/number-format';
import { sameValue } from '../edits';
import type { WorkOptions } from '../log';
import { WorkbookError, type CellState, type Edit, type WorkbookPort } from '../port';

/** Why a correction is left alone. */
export type LeftWhy = 'formula' | 'locked' | 'changed';

export interface LeftFix {
  readonly fix: Fix;
  readonly why: LeftWhy;
}

/** A correction with the edit that does it. */
export interface FixItem {
  readonly fix: Fix;
  readonly edit: Edit;
}

/** What correcting would do; nothing is changed by making it. */
export interface FixPlan {
  readonly items: readonly FixItem[];
  readonly left: readonly LeftFix[];
}

/** Holds corrections against the cells as they are now. @throws WorkbookError of the port, `cancelled` */
export async function planFixes(
  port: WorkbookPort,
  fixes: readonly Fix[],
  { signal }: WorkOptions = {},
): Promise<FixPlan> {
  const states = await port.inspect(fixes);
  if (signal?.aborted) throw new WorkbookError('cancelled');
  const items: FixItem[] = [];
  const left: LeftFix[] = [];
  fixes.forEach((fix, i) => {
    const why = reasonToLeave(fix, states[i]);
    if (why) left.push({ fix, why });
    else items.push({ fix, edit: editOf(fix, states[i]) });
  });
  return { items, left };
}

function reasonToLeave(fix: Fix, state: CellState): LeftWhy | null {
  if (state.formula !== null || state.spilled) return 'formula';
  if (state.locked) return 'locked';
  return sameValue(state.value, fix.before) ? null : 'changed';
}

function editOf({ sheet, row, column, before, after, spec }: Fix, { numberFormat: now }: CellState): Edit {
  const numberFormat = formatFor(spec, after, now);
  return {
    sheet,
    row,
    column,
    before: { value: before },
    after: { value: after },
    ...(numberFormat === now ? {} : { numberFormat }),
  };
}

/** The clerk's own format stays, unless it would make text of a number, a number of digits, or days of a date. */
function formatFor(spec: Fix['spec'], after: Fix['after'], now: string): string {
  const wanted = formatOf(spec);
  if (typeof after === 'string') return ['identity', 'digits'].includes(spec.type) ? '@' : now;
  const plain = now === '@' || (now === 'General' && ['date', 'month', 'percent'].includes(spec.type));
  return plain ? wanted : now;
}
