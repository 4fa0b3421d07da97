import { foldText } from '../text/fold';
import { creditCheckSign, organisationCheckSign } from './check-signs';
import { isDepartment } from './departments';
import { signValue } from './signs';

/** The first thing that is wrong with a unified social credit code; each names a reason in the locale (`errors`). */
export type CreditCodeFlaw =
  | { readonly key: 'usccLength'; readonly found: number }
  | { readonly key: 'usccMasked' }
  | { readonly key: 'usccSign'; readonly sign: string; readonly place: number }
  | { readonly key: 'usccDepartment'; readonly sign: string }
  | { readonly key: 'usccCategory'; readonly sign: string }
  | { readonly key: 'usccRegionDigits'; readonly found: string }
  | { readonly key: 'usccPlaceholder' }
  | { readonly key: 'usccPilot' }
  | { readonly key: 'usccOrganisation'; readonly found: string; readonly expected: string }
  | { readonly key: 'usccCheckSign'; readonly found: string; readonly expected: string };

/** As it is compared and checked: half width, upper case, without surrounding and zero-width characters. */
export const foldCreditCode = (text: string): string => foldText(text).toUpperCase();

/** One character over and over: what is typed to get past a required column. */
const isPlaceholder = (code: string): boolean => code.slice(0, 17) === (code[0] as string).repeat(17);

/**
 * The first flaw of a folded code by GB 32100-2015 and, for characters 9–17, GB 11714-1997; undefined for a valid
 * one. Real codes of the pilot areas of 2014–15 (their organisation code begins with M) bear check characters by
 * other rules: that is a flaw of its own, to be verified rather than rejected.
 */
export function creditCodeFlaw(code: string): CreditCodeFlaw | undefined {
  if (/[*＊某]/.test(code)) return { key: 'usccMasked' };
  if ([...code].length !== 18) return { key: 'usccLength', found: [...code].length };
  for (const [i, sign] of [...code].entries()) {
    if (signValue(sign) === undefined) return { key: 'usccSign', sign, place: i + 1 };
  }
  if (isPlaceholder(code)) return { key: 'usccPlaceholder' };
  if (!isDepartment(code[0] as string)) return { key: 'usccDepartment', sign: code[0] as string };
  if (!/\d/.test(code[1] as string)) return { key: 'usccCategory', sign: code[1] as string };
  if (!/^\d{6}$/.test(code.slice(2, 8))) return { key: 'usccRegionDigits', found: code.slice(2, 8) };
  return checkSignFlaw(code);
}

function checkSignFlaw(code: string): CreditCodeFlaw | undefined {
  const organisation = organisationCheckSign(code.slice(8, 16));
  const whole = creditCheckSign(code);
  const wrongOrganisation = code[16] !== organisation;
  const wrongWhole = code[17] !== whole;
  if ((wrongOrganisation || wrongWhole) && code[8] === 'M') return { key: 'usccPilot' };
  if (wrongOrganisation)
    return { key: 'usccOrganisation', found: code[16] as string, expected: organisation };
  if (wrongWhole) return { key: 'usccCheckSign', found: code[17] as string, expected: whole };
  return undefined;
}
