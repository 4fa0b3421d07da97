import { atScale, type Decimal } from './decimal';

/** Bits of a quotient before it is rounded to the 53 of a double: the last one stands for all that is left. */
const BITS = 66;

const bitLength = (value: bigint): number => value.toString(2).length;

/** 2^exponent · value, in two steps where the power alone would leave the range of a double. */
const scaled = (value: number, exponent: number): number => {
  const half = Math.trunc(exponent / 2);
  return value * 2 ** half * 2 ** (exponent - half);
};

/**
 * dividend/divisor of exact decimals as the nearest double (ties to even, as a single division would round).
 * The divisor is positive. The result is `Infinity` beyond the range of a double.
 */
export function quotientOf(dividend: Decimal, divisor: Decimal): number {
  const scale = Math.max(dividend.scale, divisor.scale);
  const [above, below] = [atScale(dividend, scale), atScale(divisor, scale)];
  const [a, b] = [Number(above), Number(below)];
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return a === 0 ? 0 : a / b;
  const size = above < 0n ? -above : above;
  const shift = BITS + bitLength(below) - bitLength(size);
  const [top, bottom] = shift >= 0 ? [size << BigInt(shift), below] : [size, below << BigInt(-shift)];
  // The lowest bit lies far below half a unit of the double: it only keeps a rest from looking like a tie.
  const quotient = (top / bottom) | (top % bottom === 0n ? 0n : 1n);
  const value = scaled(Number(quotient), -shift);
  return above < 0n ? -value : value;
}
