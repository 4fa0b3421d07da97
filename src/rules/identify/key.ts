import { fingerprint } from '../../domain/fingerprint';

/** A finding's key: one sign of the rule, the unit it belongs to, and the parts that say what it is about. */
export const keyOf = (rule: string, unit: string, parts: readonly string[]): string =>
  fingerprint([rule, unit, ...parts]);
