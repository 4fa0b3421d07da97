import type { Finding } from '../finding';

/** Why a soft finding is right, in words (上报说明). It holds for the values it was given for, and for no others. */
export interface Reason {
  readonly rule: string;
  readonly unit?: string;
  /** Key and sign of the finding; both "" for one that a clerk wrote down without them. */
  readonly key: string;
  readonly sign: string;
  /** Empty where only a text to reuse is at hand. */
  readonly text: string;
  readonly who?: string;
  /** When it was given, for people: the shell says it, e.g. `2026-01-10 16:05:09`. */
  readonly when?: string;
  /** Period of the return it was given in. */
  readonly period?: string;
  /** Period of the return that the text was taken from: 沿用上期, or proposed from it. */
  readonly carried?: string;
  /** A text given for other values, to be reused. */
  readonly previous?: string;
  /** Name of the record, as it was listed: by this a reason without a key is recognised. */
  readonly record?: string;
}

/** A reason for a finding, with what the shell knows of the moment. */
export const reasonFor = (
  { rule, unit, key, sign, record }: Finding,
  text: string,
  more: Pick<Reason, 'who' | 'when' | 'period' | 'carried' | 'previous'> = {},
): Reason => ({
  rule,
  ...(unit === undefined ? {} : { unit }),
  key,
  sign,
  text,
  ...(record === undefined ? {} : { record }),
  ...more,
});

export const hasText = ({ text }: Reason): boolean => text.trim() !== '';
