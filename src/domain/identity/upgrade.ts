import { checkDigit } from './check-digit';

/** A 15-digit number (six digits of region, yymmdd, three of sequence) as 18 digits: 19 put in, check digit added. */
export function upgradeIdentity(fifteen: string): string {
  const body = `${fifteen.slice(0, 6)}19${fifteen.slice(6)}`;
  return body + checkDigit(body);
}
