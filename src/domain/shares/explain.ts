import { type CountRange, fittingCounts } from './fits';
import type { PrintedShare } from './printed';

/**
 * `fits`: n people can produce the shares. `noCount`: some share is printed by no count of n. `tooMany`: even the
 * least counts add up to more than n. `tooFew`: the shares should account for everybody, and cannot.
 */
export type Verdict = 'fits' | 'noCount' | 'tooMany' | 'tooFew';

/** What a base says about printed shares: people, in the order of the shares. */
export interface Explanation {
  readonly n: number;
  readonly verdict: Verdict;
  /** The counts that print each share by itself; where none does, `least` > `most` are the counts around it. */
  readonly counts: readonly CountRange[];
  /** Counts that fit together, as small as possible; an exhaustive group is filled up from its first share. */
  readonly smallest?: readonly number[];
  /** How many people belong to none of the shares, at least and at most; 0 and 0 for an exhaustive group. */
  readonly unexplained?: CountRange;
}

/**
 * Why n people can or cannot produce the printed shares together: 47.8, 47.8 and 3.3 at 90 are 43, 43 and 3, and
 * 1 person is in none of them. `n` is a whole number from 1. The verdict is that of `canProduce`.
 */
export function explainBase(shares: readonly PrintedShare[], n: number, exhaustive: boolean): Explanation {
  const counts = shares.map((share) => fittingCounts(share, n, { least: 0, most: 0 }));
  const least = counts.reduce((sum, range) => sum + range.least, 0);
  const most = counts.reduce((sum, range) => sum + range.most, 0);
  if (counts.some((range) => range.least > range.most)) return { n, verdict: 'noCount', counts };
  if (least > n) return { n, verdict: 'tooMany', counts };
  if (!exhaustive) {
    const smallest = counts.map((range) => range.least);
    return {
      n,
      verdict: 'fits',
      counts,
      smallest,
      unexplained: { least: Math.max(0, n - most), most: n - least },
    };
  }
  if (most < n) return { n, verdict: 'tooFew', counts };
  return {
    n,
    verdict: 'fits',
    counts,
    smallest: filledUp(counts, n - least),
    unexplained: { least: 0, most: 0 },
  };
}

/** The least counts with `left` people more, given to the first shares that still take some. */
function filledUp(counts: readonly CountRange[], left: number): number[] {
  let rest = left;
  return counts.map(({ least, most }) => {
    const more = Math.min(rest, most - least);
    rest -= more;
    return least + more;
  });
}
