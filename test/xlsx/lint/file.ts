import { strFromU8, unzipSync } from 'fflate';
import { resolveTarget, relationsName } from '../../../src/xlsx/parts/relations';
import { attribute, child, childrenOf, parseTree, type XmlNode } from '../../../src/xlsx/xml/tree';

export interface LintedSheet {
  readonly name: string;
  readonly part: string;
  readonly root: XmlNode;
  readonly node: XmlNode;
}

export interface LintedTable {
  readonly part: string;
  readonly root: XmlNode;
  readonly sheet: LintedSheet;
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** An `.xlsx` file taken apart with no mercy: whatever is missing throws, nothing is put right on the way. */
export class LintedFile {
  readonly names: readonly string[];
  private readonly texts: ReadonlyMap<string, string>;
  private readonly trees = new Map<string, XmlNode>();

  constructor(bytes: Uint8Array) {
    const parts = Object.entries(unzipSync(bytes));
    this.names = parts.map(([name]) => name);
    this.texts = new Map(parts.map(([name, content]) => [name, strFromU8(content)]));
  }

  has(name: string): boolean {
    return this.texts.has(name);
  }

  text(name: string): string {
    const text = this.texts.get(name);
    if (text === undefined) throw new Error(`${name} is missing`);
    return text;
  }

  tree(name: string): XmlNode {
    let tree = this.trees.get(name);
    if (!tree) this.trees.set(name, (tree = parseTree(this.text(name), name)));
    return tree;
  }

  relations(part: string): Relation[] {
    const name = relationsName(part);
    if (!this.has(name)) return [];
    return childrenOf(this.tree(name), 'Relationship').map(({ attributes }) => ({
      id: attributes.Id,
      type: attributes.Type.split('/').at(-1) ?? '',
      target: resolveTarget(part, attributes.Target),
    }));
  }

  readonly workbook = (): XmlNode => this.tree('xl/workbook.xml');

  sheets(): LintedSheet[] {
    const relations = this.relations('xl/workbook.xml');
    return childrenOf(child(this.workbook(), 'sheets'), 'sheet').map((node) => {
      const part = relations.find(({ id }) => id === attribute(node, 'id'))?.target ?? '';
      return { name: node.attributes.name, part, root: this.tree(part), node };
    });
  }

  tables(): LintedTable[] {
    return this.sheets().flatMap((sheet) =>
      this.relations(sheet.part)
        .filter(({ type }) => type === 'table')
        .map(({ target }) => ({ part: target, root: this.tree(target), sheet })),
    );
  }

  /** The shared strings, decoded, in order. */
  strings(): string[] {
    if (!this.has('xl/sharedStrings.xml')) return [];
    return childrenOf(this.tree('xl/sharedStrings.xml'), 'si').map(textOf);
  }
}

/** The text of a string item, its runs joined. */
export const textOf = (item: XmlNode): string =>
  (child(item, 't')?.text ?? '') +
  childrenOf(item, 'r')
    .map((run) => child(run, 't')?.text ?? '')
    .join('');

/** A rule of the lint: what is wrong, each with the place. */
export type Rule = (file: LintedFile) => Iterable<string>;
