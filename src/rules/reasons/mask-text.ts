import { maskIdentity } from '../../domain/identity/mask';

/** Words of a person, with whole identity numbers in them masked. */
export const maskText = (text: string): string => String(maskIdentity(text));
