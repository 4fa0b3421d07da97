/** Printing and counting by the definition, with nothing clever: what the searches are held against. */

/** What `count` of `n` prints as, in units of 1/`units`: half up and half to even, by long division. */
export function printings(
  count: number,
  n: number,
  units: number,
): readonly [halfUp: number, halfEven: number] {
  const whole = Math.floor((count * units) / n);
  const rest = count * units - whole * n;
  if (2 * rest < n) return [whole, whole];
  if (2 * rest > n) return [whole + 1, whole + 1];
  return [whole + 1, whole % 2 === 0 ? whole : whole + 1];
}

/** Every count of n that prints the share one way or the other. */
export const countsPrinting = (share: number, n: number, units: number): number[] =>
  Array.from({ length: n + 1 }, (_, count) => count).filter((count) =>
    printings(count, n, units).includes(share),
  );

/** Whether some choice of one count a share stays within n (or adds up to it): every sum that can be reached. */
export function possible(shares: readonly number[], n: number, units: number, exhaustive: boolean): boolean {
  let sums = new Set([0]);
  for (const share of shares) {
    const counts = countsPrinting(share, n, units);
    sums = new Set([...sums].flatMap((sum) => counts.map((c) => sum + c)).filter((sum) => sum <= n));
  }
  return exhaustive ? sums.has(n) : sums.size > 0;
}
