import { SaxesParser } from 'saxes';
import { WorkbookError } from '../../workbook/port';
import { breathe } from './breathe';

export type Attributes = Readonly<Record<string, string>>;

/**
 * What a reader of one part wants to hear. Names come without their prefix: writers choose prefixes freely, and the
 * places where a name is looked for are told by the path. `start` and `end` are positions in the text, in UTF-16
 * units, of the tag.
 */
export interface ScanHandler {
  open(name: string, attributes: Attributes, start: number, end: number, tag: string, empty: boolean): void;
  /** `end` is the position behind the end tag (or behind the empty tag). */
  close(name: string, end: number): void;
  text?(text: string): void;
  /** True ends the scan early. */
  done?: boolean;
}

/** Line ends must have been unified (see `decode`), or positions are wrong behind a name that ends a line. */
function parserFor(handler: ScanHandler, part: string): SaxesParser {
  const parser = new SaxesParser({ position: false });
  parser.on('error', (error) => {
    throw new WorkbookError('notAWorkbook', { context: 'part', part }, { cause: error });
  });
  // Office Open XML has no document types (ECMA-376 part 2, XML usage), and what they can do is not wanted.
  parser.on('doctype', () => parser.fail('document type'));
  let start = 0;
  parser.on('opentagstart', (tag) => {
    start = parser.position - tag.name.length - 2;
  });
  parser.on('opentag', (tag) => {
    const attributes = tag.attributes as Attributes;
    handler.open(localName(tag.name), attributes, start, parser.position, tag.name, tag.isSelfClosing);
  });
  parser.on('closetag', (tag) => handler.close(localName(tag.name), parser.position));
  if (handler.text) {
    const text = handler.text.bind(handler);
    parser.on('text', text);
    parser.on('cdata', text);
  }
  return parser;
}

/** Scans a part at once: for small parts. @throws WorkbookError `notAWorkbook` when the XML is damaged. */
export function scanAll(chunks: Iterable<string>, handler: ScanHandler, part: string): void {
  const parser = parserFor(handler, part);
  for (const chunk of chunks) {
    parser.write(chunk);
    if (handler.done) return;
  }
  parser.close();
}

/** Scans a part and lets others work in between: for large parts. @throws WorkbookError `notAWorkbook`. */
export async function scan(chunks: Iterable<string>, handler: ScanHandler, part: string): Promise<void> {
  const parser = parserFor(handler, part);
  for (const chunk of chunks) {
    parser.write(chunk);
    if (handler.done) return;
    await breathe();
  }
  parser.close();
}

export const localName = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};
