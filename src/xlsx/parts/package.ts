import { WorkbookError } from '../../workbook/port';
import { pack, packWhole, writeZip } from '../zip/write-zip';
import { unpack } from '../zip/unpack';
import type { ZipEntry } from '../zip/read-zip';
import { decode } from '../xml/decode';
import { openContainer } from './container';

/** Above this, unpacked, a file is refused: no return comes near it, and a page could not hold it. */
const MAX_UNPACKED = 2_000_000_000;
/** Parts that are held as one text (all but sheets and strings). */
const MAX_SMALL_PART = 200_000_000;

type Part = { readonly packed: ZipEntry } | { readonly text: string };

/** The parts of an Office Open XML file by name (`xl/workbook.xml`); untouched ones stay packed as they came. */
export class Package {
  /** By lower-cased name: part names do not tell case (ECMA-376 part 2, 6.2.2.3). */
  private readonly parts = new Map<string, { name: string; part: Part }>();

  static open(bytes: Uint8Array): Package {
    const opened = new Package();
    let total = 0;
    for (const entry of openContainer(bytes)) {
      total += entry.size;
      opened.parts.set(key(entry.name), { name: entry.name, part: { packed: entry } });
    }
    if (total > MAX_UNPACKED) throw new WorkbookError('tooLarge', { megabytes: Math.round(total / 1e6) });
    return opened;
  }

  has(name: string): boolean {
    return this.parts.has(key(name));
  }

  names(): string[] {
    return [...this.parts.values()].map((one) => one.name);
  }

  /** The text of a part, in pieces. @throws WorkbookError `notAWorkbook` when it is missing. */
  chunks(name: string): Iterable<string> {
    const part = this.parts.get(key(name))?.part;
    if (!part) throw new WorkbookError('notAWorkbook', { context: 'part', part: name });
    return 'text' in part ? [part.text] : decode(unpack(part.packed));
  }

  text(name: string): string {
    const part = this.parts.get(key(name))?.part;
    if (part && 'packed' in part && part.packed.size > MAX_SMALL_PART) {
      throw new WorkbookError('tooLarge', { context: 'part', part: name });
    }
    return [...this.chunks(name)].join('');
  }

  /** Sets or adds a part. */
  set(name: string, text: string | Iterable<string>): void {
    const part: Part = typeof text === 'string' ? { text } : { packed: pack(name, encode(text)) };
    this.parts.set(key(name), { name: this.parts.get(key(name))?.name ?? name, part });
  }

  delete(name: string): void {
    this.parts.delete(key(name));
  }

  /** A name that no part has: `xl/worksheets/sheet7.xml` for (`xl/worksheets/sheet`, `.xml`). */
  freeName(stem: string, end: string): string {
    let n = 1;
    while (this.has(`${stem}${n}${end}`)) n++;
    return `${stem}${n}${end}`;
  }

  /** A copy that can be changed without touching this one; the parts are shared. */
  copy(): Package {
    const copy = new Package();
    for (const [name, part] of this.parts) copy.parts.set(name, part);
    return copy;
  }

  save(): Uint8Array {
    return writeZip(
      [...this.parts.values()].map(({ name, part }) =>
        'packed' in part ? { ...part.packed, name } : packWhole(name, new TextEncoder().encode(part.text)),
      ),
    );
  }
}

const key = (name: string): string => name.replace(/^\//, '').toLowerCase();

function* encode(texts: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let half = '';
  for (const text of texts) {
    // A character may have been split between two pieces.
    const whole = half + text;
    half = /[\ud800-\udbff]$/.test(whole) ? whole.slice(-1) : '';
    yield encoder.encode(half ? whole.slice(0, -1) : whole);
  }
  if (half) yield encoder.encode(half);
}
