import type { XmlNode } from '../../../src/xlsx/xml/tree';
import type { LintedFile } from './file';

/** Shared strings count their uses besides; that is looked at with the cells. */
const OTHERWISE = new Set(['sst']);

/** `count` says how many children there are; Excel trusts it. */
export function* counts(file: LintedFile): Generator<string> {
  for (const name of file.names) {
    if (name.startsWith('xl/') && name.endsWith('.xml') && !name.includes('theme'))
      yield* counted(file.tree(name), name);
  }
}

function* counted(node: XmlNode, part: string): Generator<string> {
  const { count } = node.attributes;
  if (count !== undefined && !OTHERWISE.has(node.name) && Number(count) !== node.children.length)
    yield `${part}: <${node.name}> counts ${count} and has ${node.children.length}`;
  for (const child of node.children) yield* counted(child, part);
}
