/** A fingerprint as it is printed: capitals in groups of four, so that two can be compared by eye. */
export const grouped = (sign: string): string => (sign.toUpperCase().match(/.{1,4}/g) ?? []).join(' ');
