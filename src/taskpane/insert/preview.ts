import { isError, type Matrix } from '../../domain/cell';
import type { FunctionDefinition } from '../../domain/functions/definition';
import { callLoaded } from '../../domain/functions/load-for';
import { WorkbookError, type WorkbookPort } from '../../workbook/port';
import { type Argument, sizeOf } from './argument';
import { commonSizeOf, readArgument, type Size } from './read-argument';

/** Results shown. */
export const SHOWN = 8;
/** Cells read for a function that needs them all. */
export const MOST_CELLS = 200_000;

export interface Preview {
  /** The first results, row by row; the first row of an error alone where nothing could be calculated. */
  readonly results: Matrix;
  /** The arguments of those rows, by parameter; only those that differ from row to row. */
  readonly inputs: readonly { readonly parameter: string; readonly cells: Matrix }[];
  /** What the formula will spill to. */
  readonly size: Size;
}

/** A preview that would need too many cells: the formula may be right all the same. */
export interface TooBig {
  readonly cells: number;
}

/**
 * Calculates the first results as the formula will: for a function of one value each on the first rows, for one
 * over whole ranges on all of them, up to `MOST_CELLS` cells.
 * @throws WorkbookError what the port throws; `cancelled` when the signal is aborted
 */
export async function previewOf(
  port: WorkbookPort,
  definition: FunctionDefinition,
  args: readonly (Argument | undefined)[],
  signal: AbortSignal,
): Promise<Preview | TooBig> {
  const { parameters, shape, name } = definition;
  const lifted = args.filter((_, i) => parameters[i].takes === 'value');
  const size = shape === 'each' ? commonSizeOf(lifted) : null;
  if (isError(size)) return { results: [[size]], inputs: [], size: { rows: 1, columns: 1 } };
  const part = (i: number): boolean => size !== null && parameters[i].takes === 'value';
  const cells = args.reduce(
    (sum, argument, i) => sum + (argument && !part(i) ? area(sizeOf(argument)) : 0),
    0,
  );
  if (cells > MOST_CELLS) return { cells };
  const values: (Matrix | undefined)[] = [];
  for (const [i, argument] of args.entries()) {
    values.push(argument && (await readArgument(port, argument, signal, part(i) ? SHOWN : Infinity)));
  }
  if (signal.aborted) throw new WorkbookError('cancelled');
  const results = await callLoaded(name, values);
  if (signal.aborted) throw new WorkbookError('cancelled');
  const inputs = values.flatMap((matrix, i) =>
    matrix && isColumn(matrix, results)
      ? [{ parameter: parameters[i].name, cells: matrix.slice(0, SHOWN) }]
      : [],
  );
  return {
    results: results.slice(0, SHOWN).map((row) => row.slice(0, SHOWN)),
    inputs,
    size: size ?? { rows: results.length, columns: results[0]?.length ?? 0 },
  };
}

/** Whether an argument has a row for each row of the result, and one column. */
const isColumn = (matrix: Matrix, results: Matrix): boolean =>
  matrix.length > 1 && matrix.length === results.length && matrix[0].length === 1;

const area = ({ rows, columns }: Size): number => rows * columns;
