import type { Refusal } from '../function';
import type { Node } from '../nodes';
import type { Grid } from '../value';

/** Ranges that have to be of one size, and are not. */
export function refuseSizes(args: readonly Node[], places: readonly number[]): Refusal | undefined {
  const first = args[places[0]]?.known.range;
  const argument = places.find((place) => first && differs(first, args[place]?.known.range));
  return argument === undefined ? undefined : { key: 'rangeSizes', params: {}, argument };
}

const differs = (a: Grid, b: Grid | undefined): boolean =>
  b !== undefined && (a.width !== b.width || a.height !== b.height);

/** Arguments in pairs, behind so many others. */
export const pairsAfter =
  (others: number) =>
  (given: number): boolean =>
    (given - others) % 2 === 0;

/** Every second argument from a place on. */
export const everySecond = (args: readonly Node[], from: number): number[] =>
  args.flatMap((_, place) => (place >= from && (place - from) % 2 === 0 ? [place] : []));
