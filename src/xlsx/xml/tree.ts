import { scanAll, type Attributes, type ScanHandler } from './scan';

/** An element with its place in the text, so that a change can be spliced in and all else stays as it was. */
export interface XmlNode {
  /** Without prefix. */
  readonly name: string;
  /** As written, with prefix. */
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: XmlNode[];
  /** Text directly inside, joined. */
  text: string;
  /** Positions of "<", behind the start tag, and behind the end tag. */
  readonly start: number;
  readonly open: number;
  end: number;
  readonly empty: boolean;
}

/** Builds the tree of a part; the content of elements named in `without` is left to a subclass. */
export class TreeBuilder implements ScanHandler {
  root: XmlNode | null = null;
  private readonly path: XmlNode[] = [];

  open(name: string, attributes: Attributes, start: number, end: number, tag: string, empty: boolean): void {
    const node: XmlNode = { name, tag, attributes, children: [], text: '', start, open: end, end, empty };
    const parent = this.path.at(-1);
    if (parent) parent.children.push(node);
    else this.root = node;
    this.path.push(node);
  }

  close(_name: string, end: number): void {
    const node = this.path.pop();
    if (node) node.end = end;
  }

  text(text: string): void {
    const node = this.path.at(-1);
    if (node) node.text += text;
  }
}

export function parseTree(text: string, part: string): XmlNode {
  const builder = new TreeBuilder();
  scanAll([text], builder, part);
  return builder.root as XmlNode;
}

export const child = (node: XmlNode | null | undefined, name: string): XmlNode | undefined =>
  node?.children.find((one) => one.name === name);

export const childrenOf = (node: XmlNode | null | undefined, name: string): XmlNode[] =>
  node?.children.filter((one) => one.name === name) ?? [];

/** An attribute by its local name: `r:id` whatever the prefix. */
export function attribute(node: XmlNode, name: string): string | undefined {
  const key = Object.keys(node.attributes).find((one) => one === name || one.endsWith(`:${name}`));
  return key === undefined ? undefined : node.attributes[key];
}

/** A boolean of the schema: "1", "true" or "on" (transitional files of LibreOffice write "true"). */
export const isTrue = (value: string | undefined): boolean =>
  value === '1' || value === 'true' || value === 'on';
