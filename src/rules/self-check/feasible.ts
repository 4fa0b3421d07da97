import { ZERO } from '../../domain/numbers/fraction';
import { Effort, EffortSpent } from '../localise/solve/effort';
import { eliminate } from '../localise/solve/eliminate';
import { holds, type Row } from '../localise/solve/row';

/** Work for one set of rows, in rows combined. */
const EFFORT = 5_000;
/** More rows than these are not looked at together. */
const MOST = 400;

/** Whether no numbers meet all rows; false also where that would take too long to tell. */
export function areContrary(rows: readonly Row[]): boolean {
  if (rows.length > MOST) return false;
  try {
    const free = new Set(rows.flatMap(({ terms }) => [...terms.keys()]));
    const nothing = () => ZERO;
    // A variable that is bounded on one side only takes its rows with it: they can always be met.
    const implied = eliminate(rows, [...free], nothing, new Effort(EFFORT));
    return !implied.every((row) => holds(row, nothing));
  } catch (error) {
    if (error instanceof EffortSpent) return false;
    throw error;
  }
}

/** The rows that share a variable with the given ones, or with those that do, and so on; the given ones among them. */
export function connected(start: readonly Row[], rows: readonly Row[]): Row[] {
  const found = new Set(start);
  const variables = new Set(start.flatMap(({ terms }) => [...terms.keys()]));
  const waiting = new Set(rows);
  for (let isNew = true; isNew;) {
    isNew = false;
    for (const row of waiting) {
      if (![...row.terms.keys()].some((index) => variables.has(index))) continue;
      waiting.delete(row);
      found.add(row);
      for (const index of row.terms.keys()) variables.add(index);
      isNew = true;
    }
  }
  return [...found];
}
