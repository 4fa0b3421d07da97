import type { Cell, ErrorReason } from '../cell';
import { foldIdentity } from './fold';
import { identityFlaw, isIdentity } from './parse';
import { upgradeIdentity } from './upgrade';

/** A cell as the text that is checked. A number of 15 digits has kept them all, a longer one has not. */
export const identityText = (value: Cell): string | undefined => {
  if (typeof value === 'string') return foldIdentity(value);
  return typeof value === 'number' && /^\d{15}$/.test(String(value)) ? String(value) : undefined;
};

/**
 * The valid 18-digit number that a cell holds or, for an old one of 15 digits, stands for. Otherwise what is wrong
 * with it, the first flaw first.
 */
export function readIdentity(value: Cell): string | ErrorReason[] {
  const id = identityText(value);
  if (id === undefined) return [typeof value === 'number' ? numberTyped(value) : { key: 'idCharacters' }];
  if (isIdentity(id)) return id;
  const flaw = identityFlaw(id);
  if (flaw === undefined) return id;
  if (flaw.key !== 'idFifteen') return [reason(flaw)];
  const upgraded = upgradeIdentity(id);
  const inside = identityFlaw(upgraded);
  return inside === undefined ? upgraded : [{ key: 'idFifteenFlawed' }, reason(inside)];
}

/** Up to 15 digits a number keeps them all: it is too short, and nothing is lost. */
const numberTyped = (value: number): ErrorReason =>
  Math.abs(value) < 1e15
    ? { key: 'idNumberShort', params: { found: String(value).replace(/\D/g, '').length } }
    : { key: 'idNumberTyped' };

const reason = ({ key, ...params }: { readonly key: string }): ErrorReason => ({ key, params });
