import { crc32 } from './crc32';
import type { ZipEntry } from './read-zip';
import { Deflate, deflateSync } from 'fflate';

/** 1980-01-01 00:00, the archive format's zero: the same content always gives the same file. */
const NO_DATE = (1 << 21) | (1 << 16);

/** Packs one part; chunks are taken one by one. */
export function pack(name: string, chunks: Iterable<Uint8Array>): ZipEntry {
  const pieces: Uint8Array[] = [];
  const deflate = new Deflate({ level: 6 }, (piece) => pieces.push(piece));
  let crc = 0;
  let size = 0;
  for (const chunk of chunks) {
    crc = crc32(chunk, crc);
    size += chunk.length;
    deflate.push(chunk);
  }
  deflate.push(new Uint8Array(0), true);
  return { name, method: 8, crc, size, packed: join(pieces) };
}

/** Packs a part that is at hand whole: without the buffers of a stream. */
export const packWhole = (name: string, bytes: Uint8Array): ZipEntry => ({
  name,
  method: 8,
  crc: crc32(bytes),
  size: bytes.length,
  packed: deflateSync(bytes, { level: 6 }),
});

/** Writes an archive of packed entries, without 64-bit fields: parts of a workbook stay far below 4 GB. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const local = header(30, 0x04034b50, name);
    common(local, 4, entry, name.length);
    pieces.push(bytesOf(local), entry.packed);

    const central = header(46, 0x02014b50, name);
    central.setUint16(4, 20, true);
    common(central, 6, entry, name.length);
    central.setUint32(42, offset, true);
    directory.push(bytesOf(central));
    offset += local.byteLength + entry.packed.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(
    12,
    directory.reduce((sum, piece) => sum + piece.length, 0),
    true,
  );
  end.setUint32(16, offset, true);
  return join([...pieces, ...directory, bytesOf(end)]);
}

/** The fields that local header and directory share, from "version needed" on. */
function common(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x0800, true); // names are UTF-8
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, NO_DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

function header(length: number, signature: number, name: Uint8Array): DataView {
  const bytes = new Uint8Array(length + name.length);
  bytes.set(name, length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  return view;
}

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer);

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
