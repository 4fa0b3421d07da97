import type { Cell } from '../../../domain/cell';
import { formatYmd, type Ymd } from '../../../domain/dates/ymd';
import { birthOf, isIdentity } from '../../../domain/identity/parse';
import { checkDigit } from '../../../domain/identity/check-digit';
import { sexOf } from '../../../domain/identity/sex';
import { regions } from '../../../domain/regions/load';
import { compact } from '../cells/digits';
import { isMaskedText, isPlaceholder } from '../patterns';
import { transpositions } from './digits';
import type { HintKind } from '../hint';

/** What the return says of the person besides the number. */
export interface Known {
  readonly birth?: Ymd;
  readonly sex?: '男' | '女';
  /** Whether people of these six digits are to be expected: others of the return bear them, too. */
  isRegion(six: string): boolean;
}

export interface IdentityHint {
  readonly kind: HintKind;
  readonly params: Readonly<Record<string, string | number>>;
}

const LETTERS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', '|': '1', Z: '2', B: '8' };
/** More places that fit than this prove nothing. */
const MOST = 3;

/**
 * What may have happened to an identity number whose check digit is wrong. Only changes that make the whole number
 * valid and contradict nothing else that is known; places are told, never digits. One check digit in eleven is right
 * by chance, so a change of the region counts only where it leads to one that others have.
 */
export function identityHints(cell: Cell, { birth, sex, isRegion }: Known): IdentityHint[] {
  if (typeof cell !== 'string' || isMaskedText(cell)) return [];
  const id = compact(cell)
    .replace(/[-－—–]/g, '')
    .toUpperCase();
  if (isPlaceholder(id) || isIdentity(id)) return [];
  const fits = (text: string): boolean =>
    isIdentity(text) &&
    (text.slice(0, 6) === id.slice(0, 6) ? regions().has(text.slice(0, 6)) : isRegion(text.slice(0, 6))) &&
    (birth === undefined || birthOf(text) === birth) &&
    (sex === undefined || sexOf(text) === sex);

  const letters = id.replace(/[OIL|ZB]/g, (sign) => LETTERS[sign] ?? sign);
  if (letters !== id && fits(letters)) return [{ kind: 'idLetters', params: {} }];
  if (id.length === 18) {
    const swapped = transpositions(id).filter(({ text }) => fits(text));
    if (swapped.length > 0 && swapped.length <= MOST)
      return swapped.map(({ at }) => ({ kind: 'idTransposed', params: { at, next: at + 1 } }));
    return birthHint(id, birth);
  }
  if (id.length === 19) {
    const at = places(id, (i) => id[i] === id[i + 1] && fits(id.slice(0, i) + id.slice(i + 1)));
    return at.map((place) => ({ kind: 'idDoubled', params: { at: place, next: place + 1 } }));
  }
  if (id.length === 17) {
    const at = places(id, (i) => fits(id.slice(0, i) + id[i] + id.slice(i)));
    return at.map((place) => ({ kind: 'idDropped', params: { at: place } }));
  }
  return [];
}

/** The number would be valid with the record's birth date in it. */
function birthHint(id: string, birth: Ymd | undefined): IdentityHint[] {
  if (birth === undefined || !/^\d{17}[\dX]$/.test(id) || birthOf(id) === birth) return [];
  const whole = `${id.slice(0, 6)}${birth}${id.slice(14)}`;
  return checkDigit(whole) === whole[17] && isIdentity(whole)
    ? [{ kind: 'idBirthDate', params: { birth: formatYmd(birth) } }]
    : [];
}

/** Places from 1; none where too many fit. */
function places(id: string, fits: (i: number) => boolean): number[] {
  const found = [...id].flatMap((_, i) => (fits(i) ? [i + 1] : []));
  return found.length <= MOST ? found : [];
}
