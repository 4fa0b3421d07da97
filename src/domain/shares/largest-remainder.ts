interface Remainder<T> {
  readonly index: number;
  readonly remainder: T;
}

const byRemainder = <T extends bigint | number>(a: Remainder<T>, b: Remainder<T>): number =>
  a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1;

/** One unit more for the largest remainders until all units are given; ties to the earlier. */
function hand<T extends bigint | number>(
  given: (number | null)[],
  remainders: Remainder<T>[],
  units: number,
): (number | null)[] {
  let left = units;
  for (const value of given) left -= value ?? 0;
  if (left <= 0) return given;
  for (const { index } of remainders.sort(byRemainder).slice(0, left)) {
    given[index] = (given[index] as number) + 1;
  }
  return given;
}

/**
 * `units` among `parts` in proportion, in whole units: every share rounded down, then one unit more for the largest
 * remainders until all are given. `whole` is the sum of the parts, not 0; null stays null.
 */
export function largestRemainder(
  parts: readonly (bigint | null)[],
  units: bigint,
  whole: bigint,
): (number | null)[] {
  const remainders: Remainder<bigint>[] = [];
  const given = parts.map((part, index) => {
    if (part === null) return null;
    remainders.push({ index, remainder: (part * units) % whole });
    return Number((part * units) / whole);
  });
  return hand(given, remainders, Number(units));
}

/** The same for whole numbers where whole·units is within 2^53, so that every product and remainder is exact. */
export function largestRemainderSafe(
  parts: readonly (number | null)[],
  units: number,
  whole: number,
): (number | null)[] {
  const remainders: Remainder<number>[] = [];
  const given = parts.map((part, index) => {
    if (part === null) return null;
    const remainder = (part * units) % whole;
    remainders.push({ index, remainder });
    return (part * units - remainder) / whole;
  });
  return hand(given, remainders, units);
}
