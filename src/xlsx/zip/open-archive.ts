import { unzipSync, type UnzipFileInfo } from 'fflate';
import { WorkbookError } from '../../workbook/port';

/** One file of a zip archive, unpacked when asked for. */
export interface ArchiveEntry {
  /** With "/" between folders. */
  readonly name: string;
  /** Bytes when unpacked, as the archive says; no more than these are ever unpacked. */
  readonly size: number;
  /** @throws WorkbookError `notAWorkbook` for damaged data. */
  unpack(): Uint8Array;
}

/**
 * Lists the files of a zip archive; nothing is unpacked.
 * @throws WorkbookError `notAWorkbook` for anything that is no archive, `unsupported` for a compression other than
 * deflate.
 */
export function openArchive(bytes: Uint8Array): ArchiveEntry[] {
  const entries: ArchiveEntry[] = [];
  unzip(bytes, ({ name, originalSize, compression }) => {
    if (compression !== 0 && compression !== 8)
      throw new WorkbookError('unsupported', { context: 'compression' });
    // Some writers on Windows use backslashes.
    if (!name.endsWith('/'))
      entries.push({
        name: name.replace(/\\/g, '/'),
        size: originalSize,
        unpack: () => unpack(bytes, name, originalSize),
      });
    return false;
  });
  return entries;
}

function unpack(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const { [name]: data } = unzip(bytes, (file) => file.name === name, name);
  if (data?.length !== size) throw new WorkbookError('notAWorkbook', { context: 'part', part: name });
  return data;
}

function unzip(
  bytes: Uint8Array,
  filter: (file: UnzipFileInfo) => boolean,
  part?: string,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError('notAWorkbook', part === undefined ? {} : { context: 'part', part }, {
      cause: error,
    });
  }
}
