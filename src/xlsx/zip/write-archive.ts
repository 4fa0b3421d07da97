import { Zip, ZipDeflate } from 'fflate';
import { breathe } from '../xml/breathe';

/** The same content always gives the same file. The format counts from 1980, in local time. */
const NO_DATE = new Date(1980, 0, 1);

/** Writes a zip archive; the chunks of a file are taken one by one, so that none need be whole in memory. */
export async function writeArchive(
  files: Iterable<{ readonly name: string; readonly chunks: Iterable<Uint8Array> }>,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const { name, chunks } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = NO_DATE;
    zip.add(file);
    for (const chunk of chunks) {
      file.push(chunk);
      await breathe();
    }
    file.push(new Uint8Array(0), true);
  }
  zip.end();
  return join(pieces);
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
