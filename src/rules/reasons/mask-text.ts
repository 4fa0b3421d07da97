import { maskForExport } from '../../domain/identity/mask';

/** Words of a person, which are handed in with the return: of identity numbers in them the region is left. */
export const maskText = (text: string): string => String(maskForExport(text));
