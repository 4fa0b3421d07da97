import type { Cell, ErrorReason } from '../cell';
import { regions } from '../regions/load';
import { creditCodeFlaw, foldCreditCode } from './credit-code';
import { isListedCategory } from './departments';

/** For what the State registers itself; no code of GB/T 2260. */
const NATIONAL = '100000';

/**
 * What is wrong with a unified social credit code, or what is only worth a look: a category that the lists do not
 * have, a region that no edition of GB/T 2260 has. Empty for a code without remarks. Needs the regions.
 */
export function creditCodeReasons(value: Cell): ErrorReason[] {
  // Up to 15 digits a number keeps them all: it is too short like any other text.
  if (typeof value === 'number' && Math.abs(value) >= 1e15) return [{ key: 'usccNumberTyped' }];
  const code = foldCreditCode(String(value ?? ''));
  const flaw = creditCodeFlaw(code);
  if (flaw !== undefined) {
    const { key, ...params } = flaw;
    return [{ key, params }];
  }
  const remarks: ErrorReason[] = [];
  if (!isListedCategory(code[0] as string, code[1] as string)) {
    remarks.push({ key: 'usccUnlistedCategory', params: { signs: code.slice(0, 2) } });
  }
  const region = code.slice(2, 8);
  if (region !== NATIONAL && !regions().has(region)) {
    remarks.push({ key: 'usccRegion', params: { region } });
  }
  return remarks;
}
