import type { XmlNode } from './tree';
import { attributesXml } from './text';

/** Replaces the text from `start` up to `end` (equal: inserts). */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies splices to a text that comes in pieces. They must not overlap; those at the same place go in as given.
 */
export function* spliced(chunks: Iterable<string>, splices: readonly Splice[]): Generator<string> {
  const sorted = splices.map((splice, order) => ({ ...splice, order }));
  sorted.sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
  let next = 0;
  let base = 0;
  /** Everything before this position is written or dropped. */
  let written = 0;
  for (const chunk of chunks) {
    const end = base + chunk.length;
    let out = '';
    while (next < sorted.length && sorted[next].start < end) {
      const splice = sorted[next++];
      if (splice.start > written) out += chunk.slice(written - base, splice.start - base);
      out += splice.text;
      written = Math.max(written, splice.end);
    }
    if (written < end) {
      out += chunk.slice(Math.max(0, written - base));
      written = end;
    }
    base = end;
    if (out) yield out;
  }
  const rest = sorted.slice(next).map((splice) => splice.text);
  if (rest.length > 0) yield rest.join('');
}

export const splicedText = (text: string, splices: readonly Splice[]): string =>
  [...spliced([text], splices)].join('');

/** Inserts children behind the last one. */
export function append(node: XmlNode, xml: string): Splice {
  if (node.empty) return { start: node.end - 2, end: node.end, text: `>${xml}</${node.tag}>` };
  const at = node.children.at(-1)?.end ?? node.open;
  return { start: at, end: at, text: xml };
}

/** Writes the start tag anew with some attributes changed (undefined removes one). */
export function withAttributes(node: XmlNode, changes: Readonly<Record<string, string | undefined>>): Splice {
  const text = `<${node.tag}${attributesXml({ ...node.attributes, ...changes })}${node.empty ? '/' : ''}>`;
  return { start: node.start, end: node.open, text };
}

export const replaced = (node: XmlNode, text: string): Splice => ({ start: node.start, end: node.end, text });

/** The prefix of a tag with its colon, for writing siblings: `x:row` → `x:`. */
export const prefixOf = (tag: string): string => tag.slice(0, tag.indexOf(':') + 1);
