/** Names of tables and columns are the same whatever their spaces, line breaks and capitals, as in Excel's formulas. */
export const sameName = (a: string, b: string): boolean => foldedName(a) === foldedName(b);

export const foldedName = (name: string): string => name.replace(/\s/g, '').toUpperCase();
