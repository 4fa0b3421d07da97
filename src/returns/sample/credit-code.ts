import { COUNTY_CODE } from './places';

const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const BODY_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * A fictitious unified social credit code with both check characters right (GB 32100-2015, GB 11714-1997).
 *
 * @param kind registrar and kind of body, e.g. `11` (a public office), `52` (a social service agency)
 */
export function creditCode(kind: string, serial: number): string {
  const body = `MB00${String(serial).padStart(4, '0')}`;
  const rest = [...body].reduce((sum, sign, i) => sum + parseInt(sign, 36) * BODY_WEIGHTS[i], 0) % 11;
  const code = kind + COUNTY_CODE + body + ['0', 'X', '9', '8', '7', '6', '5', '4', '3', '2', '1'][rest];
  const sum = [...code].reduce((total, sign, i) => total + SIGNS.indexOf(sign) * WEIGHTS[i], 0);
  return code + SIGNS[(31 - (sum % 31)) % 31];
}
