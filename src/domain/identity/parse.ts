import { isDay, type Ymd } from '../dates/ymd';
import { checkDigit, isChecked } from './check-digit';

/** The first thing that is wrong with an identity number; each names a reason in the locale (`errors`). */
export type IdentityFlaw =
  | { readonly key: 'idLength'; readonly found: number }
  | { readonly key: 'idFifteen' }
  | { readonly key: 'idMasked' }
  | { readonly key: 'idCharacters' }
  | { readonly key: 'idPlaceholder' }
  | { readonly key: 'idProvince'; readonly province: string }
  | { readonly key: 'idBirth'; readonly birth: string }
  | { readonly key: 'idCheckDigit'; readonly found: string; readonly expected: string };

/** GB/T 2260 provinces, and 81–83 also as first digits of residence permits for Hong Kong, Macao and Taiwan. */
const PROVINCES = new Set(
  (
    '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 ' +
    '50 51 52 53 54 61 62 63 64 65 71 81 82 83'
  ).split(' '),
);
const PROVINCE_FLAGS = Array.from({ length: 100 }, (_, code) => PROVINCES.has(String(code)));

const ASCENDING = '01234567890123456789';
const digit = (text: string, i: number): number => text.charCodeAt(i) - 48;
const two = (text: string, i: number): number => digit(text, i) * 10 + digit(text, i + 1);

/** The birth date of an 18-digit number as yyyymmdd; not checked to be a day of the calendar. */
export const birthOf = (id: string): Ymd =>
  two(id, 6) * 1_000_000 + two(id, 8) * 10_000 + two(id, 10) * 100 + two(id, 12);

function digitsUpTo(text: string, end: number): boolean {
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** All one digit, or counted up: what is typed to get past a required column. */
function isPlaceholder(id: string): boolean {
  const digits = id.slice(0, 17);
  return digits === (id[0] as string).repeat(17) || ASCENDING.includes(digits);
}

/** Whether a folded identity number is a valid 18-digit number: the fast way, without a reason. */
export function isIdentity(id: string): boolean {
  if (id.length !== 18 || !isChecked(id)) return false;
  const birth = birthOf(id);
  if (PROVINCE_FLAGS[two(id, 0)] !== true || !isDay(birth)) return false;
  // Only seventeen ones get this far: they name a day of the year 1111.
  return birth > 19000000 || !isPlaceholder(id);
}

/** The first flaw of a folded identity number, or undefined for a valid 18-digit one. */
export function identityFlaw(id: string): IdentityFlaw | undefined {
  if (id.includes('*') || id.includes('某')) return { key: 'idMasked' };
  if (id.length === 15 && digitsUpTo(id, 15)) return { key: 'idFifteen' };
  if (id.length !== 18) return { key: 'idLength', found: id.length };
  if (!digitsUpTo(id, 17) || !/[\dX]/.test(id[17] as string)) return { key: 'idCharacters' };
  if (isPlaceholder(id)) return { key: 'idPlaceholder' };
  if (!PROVINCE_FLAGS[two(id, 0)]) return { key: 'idProvince', province: id.slice(0, 2) };
  if (!isDay(birthOf(id))) return { key: 'idBirth', birth: id.slice(6, 14) };
  const expected = checkDigit(id);
  const found = id[17] as string;
  return found === expected ? undefined : { key: 'idCheckDigit', found, expected };
}
