/** Markup, as against text. Only `markup` makes it, so that whatever else stands in a page is escaped. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = string | number | Html | readonly Part[] | false | null | undefined;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

/**
 * A piece of a page: markup`<p title="${title}">${text}</p>`. Texts and numbers are escaped, pieces go in as they
 * are, lists one after the other; false, null and undefined leave nothing. Attributes must be quoted.
 */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.map((text, i) => text + (i < parts.length ? rendered(parts[i]) : '')).join(''));

function rendered(part: Part): string {
  if (part instanceof Html) return part.text;
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return part ? part.map(rendered).join('') : '';
}
