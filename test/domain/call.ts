import { type Cell, isError, type Matrix } from '../../src/domain/cell';
import { callFunction } from '../../src/domain/functions/call';
import { loadRegions } from '../../src/domain/regions/load';

beforeAll(loadRegions);

type Argument = Cell | Matrix | undefined;

/** Calls a function as a cell would; a single value stands for a range of one cell. */
export const callAll = (name: string, ...args: Argument[]): Matrix =>
  callFunction(
    name,
    args.map((argument) => (argument === undefined || Array.isArray(argument) ? argument : [[argument]])),
  );

/** Errors as their codes, so that a matrix can be compared at a glance. */
export const plain = (matrix: Matrix): unknown[][] =>
  matrix.map((row) => row.map((cell) => (isError(cell) ? cell.code : cell)));

/** The only cell of a result. */
export function call(name: string, ...args: Argument[]): Cell {
  const result = callAll(name, ...args);
  expect(result).toHaveLength(1);
  expect(result[0]).toHaveLength(1);
  return result[0]![0] ?? null;
}

/** Code and reason of the only cell: `#VALUE! notANumber`. */
export function failure(name: string, ...args: Argument[]): string {
  const cell = call(name, ...args);
  return isError(cell) ? `${cell.code} ${cell.reason?.key}` : `no error: ${String(cell)}`;
}

export const column = (...cells: Cell[]): Matrix => cells.map((cell) => [cell]);
