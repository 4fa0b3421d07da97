import type { Effort } from './effort';
import { eliminate } from './eliminate';
import { holds, type Row } from './row';
import type { EditSystem } from './system';
import { hasWhole, withFixed } from './whole';

/** Null where the edits can all be met; otherwise variables of which at least one more has to be free. */
export type Blame = readonly number[] | null;

/**
 * Whether all edits can be met when some variables may take any value and the others stay. Edits that free variables
 * are eliminated from are edits about the others alone; one of those that is broken names the variables to blame.
 *
 * @throws EffortSpent
 */
export function feasible(
  { rows, values, whole }: EditSystem,
  free: ReadonlySet<number>,
  effort: Effort,
): Blame {
  const valueOf = (index: number) => values[index];
  const touched: Row[] = [];
  const broken: Row[] = [];
  for (const row of rows) {
    if ([...row.terms.keys()].some((index) => free.has(index))) touched.push(row);
    else if (!holds(row, valueOf)) broken.push(row);
  }
  effort.spend(1);
  if (broken.length > 0) return fewest(broken);
  if (touched.length === 0) return null;
  const open = [...free];
  const implied = eliminate(touched, open, valueOf, effort).filter((row) => !holds(row, valueOf));
  if (implied.length > 0) return fewest(implied);
  const numeric = touched.map((row) => withFixed(row, free, valueOf));
  if (hasWhole(numeric, open, (index) => whole[index], valueOf, effort)) return null;
  // Only fractions would do. As long as the edits about the free variables have no further one freed, that stays so.
  return [...new Set(touched.flatMap(({ terms }) => [...terms.keys()]))].filter((index) => !free.has(index));
}

/** The variables of the row that has the fewest. */
const fewest = (rows: readonly Row[]): readonly number[] =>
  rows.map(({ terms }) => [...terms.keys()]).reduce((a, b) => (b.length < a.length ? b : a));
