import { access, open, readFile, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Failure } from './failure';
import type { FileWorkbook, Workbooks } from './workbooks';

/** Opens a workbook; whatever is wrong with the file becomes a Failure or the port's WorkbookError. */
export async function openFile(path: string, workbooks: Workbooks): Promise<FileWorkbook> {
  return workbooks.open(await bytesOf(path), basename(path));
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).isDirectory()) throw new Failure('directory', { file: path });
    return await readFile(path);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const key = code === 'ENOENT' || code === 'ENOTDIR' ? 'notFound' : 'unreadable';
    throw new Failure(key, { file: path, code }, { cause: error });
  }
}

/** Refuses before the work is done, not after it. */
export async function refuseExisting(path: string, force: boolean): Promise<void> {
  if (force) return;
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  if (exists) throw new Failure('exists', { file: path });
}

/** Writes a file; without `force` it never replaces one, even one that has come into being meanwhile. */
export async function writeBytes(path: string, bytes: Uint8Array, force: boolean): Promise<void> {
  try {
    await writeFile(path, bytes, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    throw unwritable(path, error);
  }
}

function unwritable(path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  return new Failure(code === 'EEXIST' ? 'exists' : 'unwritable', { file: path, code }, { cause: error });
}

/** Characters written at once. */
const BATCH = 1 << 20;

/** Writes a text piece by piece, in UTF-8: the whole may be longer than a string can be. */
export async function writePieces(path: string, pieces: Iterable<string>, force: boolean): Promise<void> {
  const file = await open(path, force ? 'w' : 'wx').catch((error: unknown) => {
    throw unwritable(path, error);
  });
  try {
    let waiting: string[] = [];
    let length = 0;
    for (const piece of pieces) {
      waiting.push(piece);
      if ((length += piece.length) < BATCH) continue;
      await file.appendFile(waiting.join(''));
      [waiting, length] = [[], 0];
    }
    await file.appendFile(waiting.join(''));
  } finally {
    await file.close();
  }
}

/** A text file in UTF-8. */
export const readText = async (path: string): Promise<string> =>
  new TextDecoder().decode(await bytesOf(path));
