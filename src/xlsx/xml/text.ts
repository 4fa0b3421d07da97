/**
 * Text between cells and XML. Spreadsheet strings carry what XML cannot as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19,
 * ST_Xstring), so a literal `_x000D_` has its underscore escaped.
 */
export const decodeXstring = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

/** Control characters (but not tab and line feed), lone surrogates, and the two code points that XML forbids. */
const NOT_XML =
  // eslint-disable-next-line no-control-regex -- exactly these are what has to be found
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The start of what looks like an escape, also when its last "_" is that of an escape to come. */
const LIKE_ESCAPE = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${NOT_XML.source}))`, 'g');

export const encodeXstring = (text: string): string =>
  text
    .replace(LIKE_ESCAPE, '_x005F_')
    .replace(NOT_XML, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);

/** Text → element content. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'));

/** Text → attribute value, line ends kept. */
export const escapeAttribute = (text: string): string =>
  escapeText(text).replace(/["\n\t]/g, (c) => (c === '"' ? '&quot;' : `&#${c.charCodeAt(0)};`));

/** Attributes of a tag; undefined ones are left out. */
export const attributesXml = (attributes: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join('');

/** `<t>` content, with the attribute that keeps leading and trailing space. */
export function textElement(tag: string, text: string): string {
  const content = escapeText(encodeXstring(text));
  return /^\s|\s$|\n/.test(content)
    ? `<${tag} xml:space="preserve">${content}</${tag}>`
    : `<${tag}>${content}</${tag}>`;
}
