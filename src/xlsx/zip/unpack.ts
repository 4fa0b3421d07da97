import { Inflate } from 'fflate';
import { WorkbookError } from '../../workbook/port';
import type { ZipEntry } from './read-zip';

/** Packed bytes worked on at a time: small enough to keep memory flat, large enough to be fast. */
const STEP = 1 << 16;

/**
 * Unpacks one entry piece by piece.
 * @throws WorkbookError `notAWorkbook` for damaged data, `tooLarge` when more comes out than the archive admits to.
 */
export function* unpack(entry: ZipEntry): Generator<Uint8Array> {
  if (entry.method === 0) {
    yield entry.packed;
    return;
  }
  let pieces: Uint8Array[] = [];
  let done = 0;
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < entry.packed.length; at += STEP) {
    const slice = entry.packed.subarray(at, at + STEP);
    try {
      inflate.push(slice, at + STEP >= entry.packed.length);
    } catch (error) {
      throw new WorkbookError('notAWorkbook', { context: 'part', part: entry.name }, { cause: error });
    }
    for (const piece of pieces) {
      done += piece.length;
      if (done > entry.size) throw new WorkbookError('tooLarge', { context: 'part', part: entry.name });
      if (piece.length > 0) yield piece;
    }
    pieces = [];
  }
  if (done !== entry.size) throw new WorkbookError('notAWorkbook', { context: 'part', part: entry.name });
}
