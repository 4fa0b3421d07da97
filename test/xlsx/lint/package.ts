import { relationsName } from '../../../src/xlsx/parts/relations';
import { childrenOf } from '../../../src/xlsx/xml/tree';
import type { LintedFile } from './file';

/** The package (ECMA-376 part 2): every part has a type, every relation leads to a part, every part is led to. */
export function* packageParts(file: LintedFile): Generator<string> {
  const types = file.tree('[Content_Types].xml');
  const extensions = new Set(childrenOf(types, 'Default').map(({ attributes }) => attributes.Extension));
  const overrides = childrenOf(types, 'Override').map(({ attributes }) => attributes.PartName);
  for (const name of overrides) {
    if (!file.has(name.slice(1))) yield `${name} has a content type and is not there`;
  }
  if (new Set(overrides).size < overrides.length) yield 'a part has two content types';
  if (new Set(file.names.map((name) => name.toLowerCase())).size < file.names.length)
    yield 'two parts have one name';

  const reached = new Set<string>(['[Content_Types].xml']);
  const queue = [''];
  for (let part = queue.pop(); part !== undefined; part = queue.pop()) {
    const relations = file.relations(part);
    if (relations.length > 0) reached.add(relationsName(part));
    if (new Set(relations.map(({ id }) => id)).size < relations.length) yield `${part}: relation ids twice`;
    for (const { target } of relations) {
      if (!file.has(target)) yield `${part || 'the package'} refers to ${target}, which is not there`;
      else if (!reached.has(target)) queue.push(target);
      reached.add(target);
    }
  }
  for (const name of file.names) {
    if (!reached.has(name)) yield `${name} belongs to nothing`;
    if (name === '[Content_Types].xml' || name.endsWith('.rels')) continue;
    if (!overrides.includes(`/${name}`) && !extensions.has(name.split('.').at(-1) ?? ''))
      yield `${name} has no content type`;
    // "xml" by extension alone is no part of a workbook.
    if (!overrides.includes(`/${name}`) && name.endsWith('.xml')) yield `${name} is no known kind of part`;
  }
}
