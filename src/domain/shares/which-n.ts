import { canProduce } from './fits';
import type { PrintedShare } from './printed';

/** The largest base that a search looks at; a sheet has room for the answers. */
export const LARGEST_BASE = 100_000;

/**
 * Every base n from 1 to `max` whose people can produce all the printed shares together. Without `exhaustive`
 * some of them may belong to no share; with it the shares account for everybody.
 */
export function basesOf(shares: readonly PrintedShare[], max: number, exhaustive: boolean): number[] {
  const bases: number[] = [];
  const range = { least: 0, most: 0 };
  for (let n = 1; n <= max; n++) {
    if (canProduce(shares, n, exhaustive, range)) bases.push(n);
  }
  return bases;
}
