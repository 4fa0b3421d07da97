import { WorkbookError } from '../../workbook/port';
import { readZip } from '../zip/read-zip';

/** What the first bytes of a compound file (OLE, [MS-CFB]) are: an encrypted workbook or an old `.xls`. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

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
 * "EncryptedPackage"), `unsupported` for an old `.xls`, `notAWorkbook` for anything else that is no zip archive.
 */
export function openContainer(bytes: Uint8Array): ReturnType<typeof readZip> {
  if (COMPOUND.every((byte, i) => bytes[i] === byte)) {
    if (hasStream(bytes, 'EncryptedPackage')) throw new WorkbookError('encrypted');
    const spreadsheet = hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book');
    throw new WorkbookError(
      spreadsheet ? 'unsupported' : 'notAWorkbook',
      spreadsheet ? { context: 'xls' } : {},
    );
  }
  return readZip(bytes);
}
