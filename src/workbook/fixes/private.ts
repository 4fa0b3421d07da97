import type { Cell } from '../../domain/cell';
import { isIdentity } from '../../domain/identity/parse';
import type { ColumnSpec } from '../../returns/template';
import { maskValue } from '../../rules/mask';

/** Columns whose values the log does not repeat. */
export const isPrivate = ({ type, personal = false }: Pick<ColumnSpec, 'type' | 'personal'>): boolean =>
  type === 'identity' || personal;

/**
 * A private value as the log has it. The log goes out with the return and holds birth dates as well, so of an
 * identity number it shows the region and the check digit alone: with the four last signs that lists show, the number
 * and the birth date beside it would make the whole.
 */
export function loggedValue(value: Cell, { type, personal }: Pick<ColumnSpec, 'type' | 'personal'>): Cell {
  const isPerson = type === 'identity';
  if (!isPerson) return maskValue(value, { name: '', type: 'digits', fill: 'must', personal });
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  const text = String(value);
  const tail = isIdentity(text) ? text.slice(-1) : '';
  return text.slice(0, 6) + '*'.repeat(Math.max(0, text.length - 6 - tail.length)) + tail;
}
