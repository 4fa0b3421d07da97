import type { PrintedShare } from './printed';

/**
 * The counts of n people that print a share: all whole numbers from `least` to `most`. When none does,
 * `most` = `least` − 1 are the two counts between which the printed share lies.
 */
export interface CountRange {
  least: number;
  most: number;
}

/**
 * Which counts of n print a share under half up or half to even: (2p−1)·n ≤ 2·count·units ≤ (2p+1)·n. The lower
 * tie is rounded up by half up; the upper tie is rounded down by half to even, where p is even. Accuse nobody
 * over a tie. Whole numbers throughout, exact for every n up to 2^53. Fills in and returns `into`, to spare
 * searches the garbage.
 */
export function fittingCounts(share: PrintedShare, n: number, into: CountRange): CountRange {
  const { printed, units } = share;
  const step = 2 * units;
  const low = (2 * printed - 1) * n;
  const high = (2 * printed + 1) * n;
  if (high > Number.MAX_SAFE_INTEGER) return fittingOfMany(share, n, into);
  const rest = high % step;
  const most = (high - rest) / step;
  into.least = low <= 0 ? 0 : (low - (low % step)) / step + (low % step === 0 ? 0 : 1);
  into.most = Math.min(n, rest === 0 && printed % 2 === 1 ? most - 1 : most);
  return into;
}

/** The same where the products pass 2^53: a population with a share of many decimals. */
function fittingOfMany({ printed, units }: PrintedShare, n: number, into: CountRange): CountRange {
  const step = 2n * BigInt(units);
  const low = BigInt(2 * printed - 1) * BigInt(n);
  const high = BigInt(2 * printed + 1) * BigInt(n);
  const tie = high % step === 0n && printed % 2 === 1;
  into.least = low <= 0n ? 0 : Number((low + step - 1n) / step);
  into.most = Math.min(n, Number(high / step) - (tie ? 1 : 0));
  return into;
}

/**
 * Whether n people can produce all the shares together: each share has a count, the counts do not exceed n, and
 * when the shares are exhaustive they add up to n. (The counts of a share are an unbroken range, so the sums are.)
 */
export function canProduce(
  shares: readonly PrintedShare[],
  n: number,
  exhaustive: boolean,
  range: CountRange,
): boolean {
  let least = 0;
  let most = 0;
  for (const share of shares) {
    fittingCounts(share, n, range);
    if (range.least > range.most) return false;
    least += range.least;
    if (least > n) return false;
    most += range.most;
  }
  return !exhaustive || most >= n;
}
