import { foldText } from '../text/fold';

/** An identity number as it is compared and checked: half width, no surrounding or zero-width signs, X upper case. */
export function foldIdentity(text: string): string {
  // The common case, eighteen plain characters, must not pay for the rare one.
  if (text.length === 18 && isPlain(text)) return text;
  return foldText(text).toUpperCase();
}

function isPlain(text: string): boolean {
  for (let i = 0; i < 17; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  const last = text.charCodeAt(17);
  return (last >= 48 && last <= 57) || last === 88;
}
