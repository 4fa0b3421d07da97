import type { Decimal } from '../decimal';

/** An exact decimal that is not negative. */
export type Exact = Decimal;

const PLAIN = /^\d+(?:\.\d+)?$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** Longer than any count; and no time is lost on text that is digits only by accident. */
const LONGEST = 40;

export const exact = (units: bigint, scale = 0): Exact => ({ units, scale });

/** Digits with or without decimals and well placed thousands separators; undefined for anything else. */
export function exactOf(text: string): Exact | undefined {
  if (text.length > LONGEST || !(PLAIN.test(text) || GROUPED.test(text))) return undefined;
  const [whole = '', fraction = ''] = text.replaceAll(',', '').split('.');
  return exact(BigInt(whole + fraction), fraction.length);
}

/** ·10^`places`. */
export const times = ({ units, scale }: Exact, places: number): Exact =>
  scale >= places ? exact(units, scale - places) : exact(units * 10n ** BigInt(places - scale));

export function sum(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale);
  return exact(a.units * 10n ** BigInt(scale - a.scale) + b.units * 10n ** BigInt(scale - b.scale), scale);
}

export const isWhole = ({ units, scale }: Exact): boolean => units % 10n ** BigInt(scale) === 0n;

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
export function compare(a: Exact, b: Exact): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = a.units * 10n ** BigInt(scale - a.scale) - b.units * 10n ** BigInt(scale - b.scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The number nearest to it: read from its digits, so that 8.2万 is 82000 without a trace of binary fractions. */
export const toNumber = ({ units, scale }: Exact): number => {
  const digits = units.toString().padStart(scale + 1, '0');
  const cut = digits.length - scale;
  return Number(`${digits.slice(0, cut)}.${digits.slice(cut)}`);
};
