/** A count for people, `20,000` in either language. */
export const count = (n: number): string => n.toLocaleString('en-US');
