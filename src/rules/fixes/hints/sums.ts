import { columnNumber, type Place } from './numbers';
import type { Hint } from '../hint';
import { isDigitMore, transposedAt } from './digits';

/** A count that may be wrong by a unit: 10 to 10,000 times. */
export const FACTORS = [10, 100, 1000, 10_000] as const;

interface Term extends Place {
  readonly value: number;
}

/**
 * What may have happened where a total is not the sum of its parts: a change of one number that makes it right to
 * the last unit. Each is told; which of them is true, the clerk's papers say.
 */
export function sumHints(places: readonly Place[]): Hint[] {
  const terms = places.map((place) => ({ ...place, value: columnNumber(place) }));
  if (terms.length < 3 || terms.some(({ value }) => value === undefined)) return [];
  const [total, ...parts] = terms as Term[];
  const sum = parts.reduce((all, { value }) => all + value, 0);
  // The total is wrong, or one of the parts: what it would have to be.
  const wanted = (term: Term): number => (term === total ? sum : total.value - (sum - term.value));
  const ofTerms = [total, ...parts].flatMap((term) => change(term, wanted(term)));
  return [...ofTerms, ...parts.flatMap((part) => counted(total, part, sum))];
}

/** A number that becomes what is wanted by one slip of the hand. */
function change(term: Term, wanted: number): Hint[] {
  const { value, name } = term;
  if (wanted < 0 || value === wanted || !Number.isSafeInteger(wanted) || !Number.isSafeInteger(value))
    return [];
  const at = { row: term.row, column: term.at };
  const say = (kind: Hint['kind'], params = {}): Hint[] => [
    { kind, ...at, params: { column: name, found: value, wanted, ...params } },
  ];
  if (value < 0) return value === -wanted ? say('sumSign') : [];
  const [found, right] = [String(value), String(wanted)];
  const place = transposedAt(found, right);
  if (place > 0) return say('sumTransposed', { at: place, next: place + 1 });
  const factor = FACTORS.find((each) => value === wanted * each || wanted === value * each);
  if (factor !== undefined && wanted > 0 && value > 0) return say('sumFactor', { factor });
  const one = isDigitMore(found, right) || isDigitMore(right, found);
  // Short numbers are a digit apart by chance.
  return one && Math.min(found.length, right.length) >= 3 ? say('sumDigit') : [];
}

/** A total that has a part twice, or not at all. */
function counted(total: Term, part: Term, sum: number): Hint[] {
  if (part.value <= 0) return [];
  const params = { column: total.name, part: part.name, found: total.value, wanted: sum };
  const at = { row: total.row, column: total.at };
  if (total.value - sum === part.value) return [{ kind: 'sumDoubled', ...at, params }];
  return sum - total.value === part.value ? [{ kind: 'sumLeftOut', ...at, params }] : [];
}
