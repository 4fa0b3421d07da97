import { HostError } from './host-error';
import { HostObject } from './object-type';
import type { HostType } from './object-type';

/** Arguments as Excel takes them; anything else is `InvalidArgument`. */
const invalid = (what: string, value: unknown): HostError =>
  new HostError(
    'InvalidArgument',
    `The argument is invalid: ${what} expected, not ${JSON.stringify(value)}.`,
  );

export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalid('text', value);
  return value;
}

export function integer(value: unknown, fallback?: number): number {
  if (value === null || value === undefined) {
    if (fallback !== undefined) return fallback;
  } else if (Number.isInteger(value)) return value as number;
  throw invalid('a whole number', value);
}

export function finite(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalid('a number', value);
  return value;
}

export function truth(value: unknown, fallback?: boolean): boolean {
  if (typeof value === 'boolean') return value;
  if ((value === null || value === undefined) && fallback !== undefined) return fallback;
  throw invalid('true or false', value);
}

export function oneOf<T extends string>(value: unknown, known: readonly T[], fallback?: T): T {
  if ((value === null || value === undefined) && fallback !== undefined) return fallback;
  const found = known.find((one) => one === value);
  if (found === undefined) throw invalid(known.join(' or '), value);
  return found;
}

export function objectOf<T>(value: unknown, type: HostType<T>): T {
  const target = value instanceof HostObject ? value.as(type) : null;
  if (target === null) throw invalid(`a ${type.name}`, value instanceof HostObject ? value.type.name : value);
  return target;
}

/** `#RRGGBB` or a colour name that Excel knows; returned in capitals. "" clears. */
export function colour(value: unknown): string {
  const given = text(value);
  if (given === '') return '';
  const name = NAMED_COLOURS[given.toLowerCase()] ?? given;
  if (!/^#[0-9a-f]{6}$/i.test(name)) throw invalid('a colour', value);
  return name.toUpperCase();
}

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  green: '#008000',
  orange: '#FFA500',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};
