import { toHalfWidth, withoutInvisible } from '../../../domain/text/fold';
import type { ColumnSpec } from '../../../returns/template';
import type { Correction } from '../fix';
import { isMaskedText, isMobileNumber, isPhoneNumber } from '../patterns';

const WIDE = /[！-～]/;
const HAN = /\p{Script=Han}/u;
/** The code of the country, and separators, around a mobile number. */
const PREFIX = /^(?:\+|00)?86[-－—]?(?=1\d{10}$)/;
const SEPARATORS = /[-－—–.]/g;

/** Half width, without any space or invisible sign: what people type into codes and numbers. */
export const compact = (text: string): string =>
  toHalfWidth(withoutInvisible(text)).replace(/[\s\u2028\u2029]+/g, '');

/** Digits kept as text: codes, phone and certificate numbers. */
export function correctDigits(text: string, spec: ColumnSpec): Correction | undefined {
  // Words in a column of digits are for people to look at.
  if (isMaskedText(text) || HAN.test(text)) return undefined;
  const plain = compact(text);
  const after = spec.personal ? phone(plain) : plain;
  if (after === text || after === '') return undefined;
  return { kind: WIDE.test(text) ? 'width' : 'space', after, obeys: ['H06', ...obeyed(after, spec)] };
}

/** A mobile number without country code and separators; anything else stays as it is. */
function phone(text: string): string {
  const bare = text.replace(SEPARATORS, '').replace(PREFIX, '');
  return isMobileNumber(bare) ? bare : text;
}

function obeyed(after: string, { name, personal }: ColumnSpec): string[] {
  if (personal && isMobileNumber(after)) return ['A06', 'A06b'];
  if (personal && isPhoneNumber(after)) return ['A06'];
  if (name === '社区代码' && /^\d{12}$/.test(after)) return ['A03'];
  return name === '证书管理号' && after.length === 18 ? ['A09'] : [];
}
