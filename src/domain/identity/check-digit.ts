/** GB 11643-1999, after ISO 7064 MOD 11-2. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const SIGNS = '10X98765432';

const SIGN_CODES = Array.from(SIGNS, (sign) => sign.charCodeAt(0));

/** Whether a text of 18 characters is 17 digits and the check digit that belongs to them. */
export function isChecked(text: string): boolean {
  let sum = 0;
  for (let i = 0; i < 17; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return false;
    sum += digit * (WEIGHTS[i] as number);
  }
  return text.charCodeAt(17) === SIGN_CODES[sum % 11];
}

/** The check digit of a number whose first 17 characters are digits. */
export function checkDigit(digits: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (digits.charCodeAt(i) - 48) * (WEIGHTS[i] as number);
  return SIGNS[sum % 11] as string;
}
