import { attributesXml } from '../xml/text';
import { append, replaced, splicedText } from '../xml/splice';
import { childrenOf, parseTree } from '../xml/tree';
import type { Package } from './package';

export interface Relation {
  readonly id: string;
  /** Last step of the type's address (`worksheet`): the same for transitional and strict files. */
  readonly type: string;
  /** Name of the part pointed at, resolved; or the address, for external ones. */
  readonly target: string;
  readonly external: boolean;
}

const RELATION_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; `` (the package) → `_rels/.rels`. */
export function relationsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** `../tables/table1.xml` seen from `xl/worksheets/sheet1.xml` → `xl/tables/table1.xml`; `/xl/…` is absolute. */
export function resolveTarget(part: string, target: string): string {
  const from = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.replace(/\\/g, '/').split('/')) {
    if (step === '..') from.pop();
    else if (step !== '.' && step !== '') from.push(step);
  }
  return from.join('/');
}

export function relationsOf(parts: Package, part: string): Relation[] {
  const name = relationsName(part);
  if (!parts.has(name)) return [];
  return childrenOf(parseTree(parts.text(name), name), 'Relationship').map(({ attributes }) => {
    const external = attributes.TargetMode === 'External';
    return {
      id: attributes.Id,
      type: (attributes.Type ?? '').split('/').at(-1) ?? '',
      target: external ? attributes.Target : resolveTarget(part, attributes.Target ?? ''),
      external,
    };
  });
}

/** Adds a relation from one part to another. @returns its id. */
export function addRelation(parts: Package, from: string, type: string, target: string): string {
  const name = relationsName(from);
  const text = parts.has(name)
    ? parts.text(name)
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONS}"/>`;
  const root = parseTree(text, name);
  const ids = new Set(childrenOf(root, 'Relationship').map((one) => one.attributes.Id));
  let n = ids.size + 1;
  while (ids.has(`rId${n}`)) n++;
  const relation = attributesXml({ Id: `rId${n}`, Type: `${RELATION_TYPES}/${type}`, Target: `/${target}` });
  const prefix = root.tag.slice(0, root.tag.indexOf(':') + 1);
  parts.set(name, splicedText(text, [append(root, `<${prefix}Relationship${relation}/>`)]));
  return `rId${n}`;
}

export function removeRelation(parts: Package, from: string, id: string): void {
  const name = relationsName(from);
  const text = parts.text(name);
  const gone = childrenOf(parseTree(text, name), 'Relationship').filter((one) => one.attributes.Id === id);
  parts.set(
    name,
    splicedText(
      text,
      gone.map((node) => replaced(node, '')),
    ),
  );
}
