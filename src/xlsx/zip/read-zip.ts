import { WorkbookError } from '../../workbook/port';

/**
 * One file of a zip archive, still packed. The directory is read by our own code because no library hands out the
 * packed bytes, and only with them can a save leave untouched parts exactly as they were (and skip their packing).
 */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes when unpacked, as the archive says. */
  readonly size: number;
  readonly packed: Uint8Array;
}

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

/**
 * Reads the directory of a zip archive (PKWARE APPNOTE 6.3, with its 64-bit fields); nothing is unpacked.
 * @throws WorkbookError `notAWorkbook` for anything that is no whole archive, `encrypted` for a locked one.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return [...entries(bytes, view)];
  } catch (error) {
    // A read beyond the end: the file was cut off.
    if (error instanceof RangeError) throw new WorkbookError('notAWorkbook', {}, { cause: error });
    throw error;
  }
}

function* entries(bytes: Uint8Array, view: DataView): Generator<ZipEntry> {
  let { at, count } = findDirectory(view);
  for (; count > 0; count--) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new WorkbookError('notAWorkbook');
    if (view.getUint16(at + 8, true) & 1) throw new WorkbookError('encrypted');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const sizes = { packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true) };
    const long = { ...sizes, header: view.getUint32(at + 42, true) };
    widen(view, at + 46 + nameLength, extraLength, long);
    const method = view.getUint16(at + 10, true);
    if (method !== 0 && method !== 8) throw new WorkbookError('unsupported', { context: 'compression' });
    if (!name.endsWith('/')) {
      const start = dataStart(view, long.header);
      if (start + long.packed > bytes.length) throw new WorkbookError('notAWorkbook');
      const packed = bytes.subarray(start, start + long.packed);
      // Some writers on Windows use backslashes.
      yield {
        name: name.replace(/\\/g, '/'),
        method,
        crc: view.getUint32(at + 16, true),
        size: long.size,
        packed,
      };
    }
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findDirectory(view: DataView): { at: number; count: number } {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const directory = view.getUint32(at + 16, true);
    if (count !== 0xffff && directory !== 0xffffffff) return { at: directory, count };
    if (view.getUint32(at - 20, true) !== END_64_LOCATOR) return { at: directory, count };
    const end64 = Number(view.getBigUint64(at - 12, true));
    return {
      at: Number(view.getBigUint64(end64 + 48, true)),
      count: Number(view.getBigUint64(end64 + 32, true)),
    };
  }
  throw new WorkbookError('notAWorkbook');
}

/** Replaces sizes of 0xffffffff by those of the 64-bit extra field (some Java writers always add one). */
function widen(
  view: DataView,
  at: number,
  length: number,
  into: { packed: number; size: number; header: number },
): void {
  for (const end = at + length; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    for (const key of ['size', 'packed', 'header'] as const) {
      if (into[key] !== 0xffffffff) continue;
      into[key] = Number(view.getBigUint64(field, true));
      field += 8;
    }
    return;
  }
}

function dataStart(view: DataView, header: number): number {
  if (view.getUint32(header, true) !== LOCAL_HEADER) throw new WorkbookError('notAWorkbook');
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}
