/**
 * Full-width forms (U+FF01–U+FF5E, U+3000) to their half-width twins. Nothing else is changed; text without such
 * characters comes back as it is, without a copy.
 */
export function toHalfWidth(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3000 || (code >= 0xff01 && code <= 0xff5e)) return fold(text, i);
  }
  return text;
}

function fold(text: string, start: number): string {
  let out = text.slice(0, start);
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3000) out += ' ';
    else if (code >= 0xff01 && code <= 0xff5e) out += String.fromCharCode(code - 0xfee0);
    else out += text[i];
  }
  return out;
}

/** Zero-width signs, soft hyphens, and the marks that turn the direction of writing. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u00ad]/g;

/** Without zero-width characters, which copying from web pages leaves inside numbers. */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');

/** Half width, without zero-width characters and without surrounding spaces: how words and codes are compared. */
export const foldText = (text: string): string => withoutInvisible(toHalfWidth(text)).trim();
