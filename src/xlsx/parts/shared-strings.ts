import { scan, type ScanHandler } from '../xml/scan';
import { decodeXstring } from '../xml/text';
import type { Package } from './package';

/** Reads `<si>` items: a plain `<t>`, or runs `<r><t>` joined; phonetic guides (`<rPh>`) are no part of the text. */
class StringsReader implements ScanHandler {
  readonly strings: string[] = [];
  private current = '';
  private inText = false;
  private inPhonetic = false;

  open(name: string): void {
    if (name === 'si') this.current = '';
    else if (name === 't') this.inText = !this.inPhonetic;
    else if (name === 'rPh') this.inPhonetic = true;
  }

  close(name: string): void {
    if (name === 'si') this.strings.push(decodeXstring(this.current));
    else if (name === 't') this.inText = false;
    else if (name === 'rPh') this.inPhonetic = false;
  }

  text(text: string): void {
    if (this.inText) this.current += text;
  }
}

export async function readSharedStrings(parts: Package, name: string | undefined): Promise<string[]> {
  if (name === undefined || !parts.has(name)) return [];
  const reader = new StringsReader();
  await scan(parts.chunks(name), reader, name);
  return reader.strings;
}
