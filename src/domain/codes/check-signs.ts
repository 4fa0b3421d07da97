import { SIGNS, signValue } from './signs';

/** GB 32100-2015: powers of 3 modulo 31. */
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** The 18th character of a unified social credit code, from the 17 before it. */
export function creditCheckSign(body: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i++)
    sum += (signValue(body[i] as string) as number) * (CREDIT_WEIGHTS[i] as number);
  return SIGNS[(31 - (sum % 31)) % 31] as string;
}

const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** The 9th character of an organisation code (GB 11714-1997), from the 8 before it: letters count 10 (A) to 35 (Z). */
export function organisationCheckSign(body: string): string {
  let sum = 0;
  for (let i = 0; i < 8; i++) sum += parseInt(body[i] as string, 36) * (ORGANISATION_WEIGHTS[i] as number);
  return '0123456789X0'[11 - (sum % 11)] as string;
}
