import { attributesXml } from '../xml/text';
import { append, replaced, splicedText } from '../xml/splice';
import { childrenOf, parseTree } from '../xml/tree';
import type { Package } from './package';

const NAME = '[Content_Types].xml';

/** Says what a new part is. */
export function addContentType(parts: Package, part: string, type: string): void {
  const text = parts.text(NAME);
  const root = parseTree(text, NAME);
  const prefix = root.tag.slice(0, root.tag.indexOf(':') + 1);
  const override = attributesXml({ PartName: `/${part}`, ContentType: type });
  parts.set(NAME, splicedText(text, [append(root, `<${prefix}Override${override}/>`)]));
}

export function removeContentType(parts: Package, part: string): void {
  const text = parts.text(NAME);
  const gone = childrenOf(parseTree(text, NAME), 'Override').filter(
    ({ attributes }) => attributes.PartName?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  parts.set(
    NAME,
    splicedText(
      text,
      gone.map((node) => replaced(node, '')),
    ),
  );
}
