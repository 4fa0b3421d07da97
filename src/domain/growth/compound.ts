import { type CellError, cellError } from '../cell';
import { atScale, type Decimal, decimalOf } from '../numbers/decimal';
import { quotientOf } from '../numbers/quotient';

/** Beyond this many decimal digits a power is not worked out exactly: a century at a rate of four decimals has 400. */
const MOST_DIGITS = 4000;

/**
 * base·(1+rate)^years. Whole years, also backwards, are worked out exactly and then the nearest double:
 * 1,500,000 at 19.64% is 1,794,600 after one year. Parts of years, and powers of absurd length, are powers of
 * doubles. `#NUM!` for a negative base, a rate of −100% or less, and results beyond a double.
 */
export function compound(base: number, rate: Decimal, years: number): number | CellError {
  if (base < 0) return cellError('#NUM!', 'negative', { found: base });
  const factor = { units: atScale({ units: 1n, scale: 0 }, rate.scale) + rate.units, scale: rate.scale };
  if (factor.units <= 0n) return cellError('#NUM!', 'rateTooLow');
  const digits = factor.units.toString().length * Math.abs(years);
  const exact = Number.isInteger(years) && digits <= MOST_DIGITS;
  const grown = exact ? exactly(decimalOf(base), factor, years) : base * asNumber(factor) ** years;
  return Number.isFinite(grown) ? grown : cellError('#NUM!', 'notFinite');
}

const asNumber = ({ units, scale }: Decimal): number => Number(`${units}e-${scale}`);

function exactly(base: Decimal, factor: Decimal, years: number): number {
  const times = Math.abs(years);
  const power: Decimal = { units: factor.units ** BigInt(times), scale: factor.scale * times };
  if (years < 0) return quotientOf(base, power);
  return asNumber({ units: base.units * power.units, scale: base.scale + power.scale });
}
