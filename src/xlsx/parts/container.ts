import { WorkbookError } from '../../workbook/port';
import { openArchive, type ArchiveEntry } from '../zip/open-archive';

/** What the first bytes of a compound file (OLE, [MS-CFB]) are: an encrypted workbook or an old `.xls`. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** A locked zip archive says so in its first file's flags (APPNOTE 4.4.4, bit 0). */
const isLocked = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[6] & 1) === 1;

/** Whether a name stands in the bytes as UTF-16, as stream names do in a compound file's directory. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((c) => [c.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]); at >= 0; at = bytes.indexOf(wanted[0], at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

/**
 * Opens the container of a workbook.
 * @throws WorkbookError `encrypted` for a workbook with a password ([MS-OFFCRYPTO]: an OLE file with the stream
 * "EncryptedPackage") or a locked archive, `unsupported` for an old `.xls`, `notAWorkbook` for anything else that is no zip archive.
 */
export function openContainer(bytes: Uint8Array): ArchiveEntry[] {
  if (COMPOUND.every((byte, i) => bytes[i] === byte)) {
    if (hasStream(bytes, 'EncryptedPackage')) throw new WorkbookError('encrypted');
    const spreadsheet = hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book');
    throw new WorkbookError(
      spreadsheet ? 'unsupported' : 'notAWorkbook',
      spreadsheet ? { context: 'xls' } : {},
    );
  }
  if (isLocked(bytes)) throw new WorkbookError('encrypted');
  return openArchive(bytes);
}
