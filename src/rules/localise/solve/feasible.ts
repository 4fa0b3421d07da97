import { compare } from '../../../domain/numbers/fraction';
import type { Effort } from './effort';
import { eliminate, rangeOf } from './eliminate';
import { holds, type Row, type Values } from './row';
import type { EditSystem } from './system';
import { hasWhole, withFixed } from './whole';

/** Why some free variables do not suffice. */
export interface Blame {
  /** Variables of which at least one has to be free, in any set that suffices. */
  readonly variables: readonly number[];
  /** That is so only of sets with these leads, which would have to become something else. */
  readonly leads: readonly number[];
}

/**
 * Whether all edits can be met when some variables may take any value and the others stay. Edits that free variables
 * are eliminated from are edits about the others alone; one of those that is broken names the variables to blame. Null
 * where they can.
 *
 * @param leads free variables that have to become something else than they are
 * @throws EffortSpent
 */
export function feasible(
  { rows, values, whole }: EditSystem,
  free: ReadonlySet<number>,
  effort: Effort,
  leads: readonly number[] = [],
): Blame | null {
  const valueOf: Values = (index) => values[index];
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
  // Only fractions would do: as long as the edits about the free variables have no further one freed, that stays so.
  const others = [...new Set(touched.flatMap(({ terms }) => [...terms.keys()]))].filter(
    (index) => !free.has(index),
  );
  if (!hasWhole(numeric, open, (index) => whole[index], valueOf, effort)) {
    return { variables: others, leads: [] };
  }
  const moves = leads.every((index) => canMove(numeric, index, open, valueOf, effort));
  return moves ? null : { variables: others, leads };
}

/** Whether the rows leave a variable anything but the value it has. */
function canMove(
  rows: readonly Row[],
  index: number,
  free: readonly number[],
  values: Values,
  effort: Effort,
): boolean {
  const { least, most } = rangeOf(rows, index, free, values, effort);
  return (
    !least || !most || compare(least.value, most.value) !== 0 || compare(least.value, values(index)) !== 0
  );
}

/** The variables of the row that has the fewest. */
const fewest = (rows: readonly Row[]): Blame => ({
  variables: rows.map(({ terms }) => [...terms.keys()]).reduce((a, b) => (b.length < a.length ? b : a)),
  leads: [],
});
