/** The characters of GB 32100-2015 in the order of their values, 0–30: without I, O, S, V and Z. */
export const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const VALUES = new Map([...SIGNS].map((sign, value) => [sign, value]));

/** The value of a character; undefined where the standard does not use it. */
export const signValue = (sign: string): number | undefined => VALUES.get(sign);
