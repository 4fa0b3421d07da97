import { WorkbookError } from '../../workbook/port';
import type { ArchiveEntry } from '../zip/open-archive';
import { pieces } from '../zip/pieces';
import { writeArchive } from '../zip/write-archive';
import { decode } from '../xml/decode';
import { encode } from '../xml/encode';
import { openContainer } from './container';

/** Above this, unpacked, a file is refused: no return comes near it, and a page could not hold it. */
const MAX_UNPACKED = 2_000_000_000;
/** Parts that are held as one text (all but sheets and strings). */
const MAX_SMALL_PART = 200_000_000;

type Part = { readonly packed: ArchiveEntry } | { readonly texts: Iterable<string> };

/** The parts of an Office Open XML file by name (`xl/workbook.xml`); untouched ones stay packed until they are read. */
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
    return 'texts' in part ? part.texts : decode(pieces(part.packed.unpack()));
  }

  text(name: string): string {
    const part = this.parts.get(key(name))?.part;
    if (part && 'packed' in part && part.packed.size > MAX_SMALL_PART) {
      throw new WorkbookError('tooLarge', { context: 'part', part: name });
    }
    return [...this.chunks(name)].join('');
  }

  /** Sets or adds a part: its text, or pieces of it that can be asked for again and again. */
  set(name: string, text: string | Iterable<string>): void {
    const part: Part = { texts: typeof text === 'string' ? [text] : text };
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

  /** The parts as a file. */
  save(): Promise<Uint8Array> {
    return writeArchive(this.files());
  }

  private *files(): Generator<{ name: string; chunks: Iterable<Uint8Array> }> {
    for (const { name, part } of this.parts.values()) {
      yield { name, chunks: 'texts' in part ? encode(part.texts) : pieces(part.packed.unpack()) };
    }
  }
}

const key = (name: string): string => name.replace(/^\//, '').toLowerCase();
