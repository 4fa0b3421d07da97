/**
 * How many different values so many records will hold, after some of them held so many: as if each were drawn from a
 * number of values that are equally likely. Among a few thousand records dates hardly repeat, among all they do.
 */
export function expectedDistinct(seen: number, distinct: number, records: number): number {
  if (distinct >= seen) return records;
  // distinct / seen = (1 - e^-x) / x, where x is how often each of the values has been drawn.
  const ratio = distinct / seen;
  let [low, high] = [0, 1 / ratio];
  for (let n = 0; n < 40; n += 1) {
    const middle = (low + high) / 2;
    if (-Math.expm1(-middle) / middle > ratio) low = middle;
    else high = middle;
  }
  const values = seen / high;
  return values * -Math.expm1(-records / values);
}
