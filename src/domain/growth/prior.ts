import { type CellError, cellError } from '../cell';
import { atScale, type Decimal, decimalOf } from '../numbers/decimal';
import { MOST_DECIMALS } from '../shares/round';

/** More answers than this are no answer: a growth printed without decimals says little about an amount of millions. */
export const MOST_PRIORS = 100_000;

/** A growth as it is printed: `printed` units of 1/`units`; 154% is 154 of 100, −12.5% is −125 of 1000. */
export interface PrintedGrowth {
  readonly printed: bigint;
  readonly units: bigint;
}

/**
 * A growth at `decimals` of its percentage; without them at those it is written with. Text carries its own decimals
 * where it has more. A number that has more (`calculated`) is printed shorter, half up: at most MOST_DECIMALS, since
 * the last digits of a double are not those of the growth.
 */
export function printedGrowth(
  growth: Decimal,
  decimals: number | undefined,
  calculated: boolean,
): PrintedGrowth {
  const own = Math.max(0, growth.scale - 2);
  const places = calculated ? (decimals ?? Math.min(own, MOST_DECIMALS)) : Math.max(own, decimals ?? 0);
  const units = 10n ** BigInt(places + 2);
  if (growth.scale <= places + 2) return { printed: atScale(growth, places + 2), units };
  const cut = 10n ** BigInt(growth.scale - places - 2);
  const size = growth.units < 0n ? -growth.units : growth.units;
  const printed = (2n * size + cut) / (2n * cut);
  return { printed: growth.units < 0n ? -printed : printed, units };
}

/**
 * Every whole prior value x, ascending, from which `now` has grown by the printed growth: (now − x)/x lies within
 * half a unit of it. On a tie x counts when any usual rounding prints the growth (half up, half away from zero as
 * Excel shows it, half to even): accuse nobody over a tie. `now` is not negative.
 *
 * With P = units + printed that is (2P−1)/2 ≤ now·units/x ≤ (2P+1)/2. `#N/A` when there is none, or no end of them
 * (everything has shrunk to nothing by 100%); `#NUM!` for a fall of more than 100%.
 */
export function priorValues(now: number, { printed, units }: PrintedGrowth): number[] | CellError {
  const ratio = units + printed;
  if (ratio < 0n) return cellError('#NUM!', 'fallBeyondAll');
  const { units: amount, scale } = decimalOf(now);
  const above = 2n * amount * units;
  const unit = 10n ** BigInt(scale);
  if (ratio === 0n) return cellError('#N/A', 'priorEndless');
  const most = above / ((2n * ratio - 1n) * unit);
  const bound = (2n * ratio + 1n) * unit;
  const tieFits = printed < 0n || printed % 2n === 0n;
  const least = above / bound + (above % bound === 0n && tieFits ? 0n : 1n);
  if (amount === 0n || least > most) return cellError('#N/A', 'noPrior', { now });
  if (most > BigInt(Number.MAX_SAFE_INTEGER)) return cellError('#NUM!', 'notFinite');
  const [first, last] = [Number(least), Number(most)];
  if (last - first >= MOST_PRIORS) return cellError('#N/A', 'tooManyPriors', { least: first, most: last });
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
