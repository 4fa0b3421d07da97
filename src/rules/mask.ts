import { type Cell, isError } from '../domain/cell';
import { maskIdentity } from '../domain/identity/mask';
import type { ColumnSpec } from '../returns/template';

/**
 * A value as a finding may show it. Identity numbers are masked wherever they stand, also damaged ones in their
 * own column; personal columns (phone) keep three characters in front and four behind.
 */
export function maskValue(value: Cell, spec: ColumnSpec | undefined): Cell {
  if (value === null || typeof value === 'boolean' || isError(value)) return value;
  if (spec?.type === 'identity') return maskIdentityColumn(value);
  if (spec?.personal) return middle(String(value), 3, 4);
  return maskIdentity(value);
}

/**
 * `maskIdentity` knows a number by its run of digits; in its own column also one with a wrong character in it must
 * not get out, so there the middle goes whatever it holds.
 */
const maskIdentityColumn = (value: string | number): Cell =>
  typeof value === 'number' ? maskIdentity(value) : middle(value, 6, value.length === 15 ? 3 : 4);

/** Text no longer than what would be kept is shown as it is: it is no full number. */
const middle = (text: string, head: number, tail: number): string =>
  text.length <= head + tail
    ? text
    : text.slice(0, head) + '*'.repeat(text.length - head - tail) + text.slice(-tail);
