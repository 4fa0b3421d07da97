import { guidePages } from '../../src/guide';

/** The guide as the build makes it, each page read by a browser's parser: path → document. */
export async function readGuide(): Promise<ReadonlyMap<string, Document>> {
  const pages = await guidePages();
  const parser = new DOMParser();
  return new Map([...pages].map(([path, text]) => [path, parser.parseFromString(text, 'text/html')]));
}

export const texts = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent.trim());
