import { isError, type Matrix } from '../../domain/cell';
import { callLoaded } from '../../domain/functions/load-for';
import { functions } from '../../domain/functions/registry';
import { errorReason } from '../../locale/error-reason';
import { EXIT, Failure, describe } from '../failure';
import type { Io } from '../io';
import { jsonMatrix, printCell, readWord, toMatrix, type JsonCell } from '../values';

/** `shequ fn STAFFQUOTA 12000 4500`: the result as plain text, rows and tabs for a spill. */
export async function fn(name: string, words: readonly string[], io: Io): Promise<number> {
  const result = await call(name, words.map(readWord));
  io.out(result.map((row) => row.map(printCell).join('\t')).join('\n') + '\n');
  const errors = result.flat().filter(isError);
  const reasons = new Set(
    errors.map((error) => errorReason(error, plainName(name))).filter((reason) => reason !== ''),
  );
  for (const reason of reasons) io.err(`${reason}\n`);
  return errors.length > 0 ? EXIT.findings : EXIT.ok;
}

/** `shequ fn --batch`: one JSON array a line in, one JSON result a line out. A bad line is its own error. */
export async function batch(io: Io): Promise<number> {
  for await (const text of io.lines()) {
    // Files written on Windows often start with a byte order mark.
    const line = text.replace(/^\ufeff/, '');
    if (line.trim() === '') continue;
    io.out(`${JSON.stringify(await answer(line))}\n`);
  }
  return EXIT.ok;
}

async function answer(line: string): Promise<JsonCell | JsonCell[][]> {
  try {
    const request: unknown = JSON.parse(line);
    if (!Array.isArray(request) || typeof request[0] !== 'string') throw new Failure('badLine');
    const [name, ...args] = request as [string, ...unknown[]];
    return jsonMatrix(await call(name, args.map(toMatrix)), plainName(name));
  } catch (error) {
    const known = error instanceof SyntaxError ? new Failure('badLine', {}, { cause: error }) : error;
    const message = describe(known);
    if (message === undefined) throw error;
    return { error: '#VALUE!', message };
  }
}

/** Names as in a cell: any case, with or without the namespace. */
const plainName = (name: string): string => name.toUpperCase().replace(/^=?SHEQU\./, '');

/** A required blank is a blank cell, as in Excel. */
function call(name: string, args: readonly (Matrix | undefined)[]): Matrix | Promise<Matrix> {
  const plain = plainName(name);
  const parameters = functions.get(plain)?.parameters ?? [];
  return callLoaded(
    plain,
    args.map((arg, index) => {
      const { takes, optional } = parameters[index] ?? {};
      return arg ?? (takes === 'value' || (takes === 'range' && !optional) ? [[null]] : undefined);
    }),
  );
}
