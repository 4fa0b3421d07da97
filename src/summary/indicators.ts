import { isBlank, isError, type Cell } from '../domain/cell';
import { readCount } from '../domain/numbers/read-number';
import { divideSafe } from '../domain/numbers/divide';
import { roundedShare } from '../domain/shares/round';
import type { Indicator } from './summary';

/** A whole number that is not negative; null where the cell gives none. */
export type Count = number | null;

/** A cell's count. Blank, error, negative, fractional and unreadable cells (28000余) give null, never 0. */
export function countOf(cell: Cell): Count {
  if (isBlank(cell) || isError(cell)) return null;
  const count = readCount(cell);
  return typeof count === 'number' ? count : null;
}

export const people = (value: Count): Indicator => ({ value });
export const households = people;

/** part/base as a fraction, rounded exactly half up at `decimals` of its percentage; null for an empty base. */
export function share(part: number, base: number, decimals: number): Indicator {
  const value = roundedShare(part, base, decimals);
  return { value: typeof value === 'number' ? value : null, numerator: part, denominator: base };
}

/** Staff per 10,000 residents, rounded exactly half up at two decimals; null without residents. */
export function per10k(staff: Count, population: Count): Indicator {
  if (staff === null || population === null || population === 0) return { value: null };
  const hundredths = divideSafe(staff * 10_000 * 100, population, 'half-up');
  return { value: hundredths / 100, numerator: staff, denominator: population };
}

/** a − b in percentage points (个百分点) of the printed shares, so that a reader's subtraction gives the same. */
export function points(a: Indicator, b: Indicator): Indicator {
  if (a.value === null || b.value === null) return { value: null };
  return { value: Math.round((a.value - b.value) * 10_000) / 100 };
}
