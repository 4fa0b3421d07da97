import { SaxesParser } from 'saxes';

/** An element of an XML document, with its namespace resolved. */
export interface Element {
  /** Without prefix. */
  readonly name: string;
  readonly namespace: string;
  /** By local name: the format uses `xsi:type` and plain attributes, never both of one name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

/** Parses a document; throws where it is not well-formed or a prefix is not declared. */
export function parseXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const stack: Element[] = [];
  let root: Element | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes = new Map(Object.values(tag.attributes).map((it) => [it.local, it.value]));
    const element: Element = { name: tag.local, namespace: tag.uri, attributes, children: [], text: '' };
    stack.at(-1)?.children.push(element);
    root ??= element;
    stack.push(element);
  });
  parser.on('text', (words) => {
    const top = stack.at(-1);
    if (top) top.text += words;
  });
  parser.on('closetag', () => void stack.pop());
  parser.write(text).close();
  return root!;
}

/** An element and everything inside it, in document order. */
export function* all(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* all(child);
}

/** The first element of a name inside another, at any depth. */
export const first = (element: Element, name: string): Element | undefined =>
  [...all(element)].find((it) => it.name === name);
