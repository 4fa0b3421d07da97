import { type Cell, type CellError, cellError, isError, type Matrix } from '../cell';
import type { EachFunction } from './definition';
import { namingArgument } from './of-argument';
import { commonSize } from './spread';

/**
 * Applies a function for one set of values to whole ranges and gives a matrix of their common size. An error
 * among the values of a cell is the result of that cell: the first one, in the order of the parameters.
 */
export function lift(definition: EachFunction, args: readonly (Matrix | undefined)[]): Matrix {
  const { parameters } = definition;
  const values = parameters.flatMap((parameter, i) => (parameter.takes === 'value' ? [args[i]] : []));
  const ranges = parameters.flatMap((parameter, i) => (parameter.takes === 'range' ? [args[i]] : []));
  const size = commonSize(values);
  if (isError(size)) return [[size]];
  const calculate = definition.bind(ranges);
  const names = parameters.flatMap(({ takes, name }) => (takes === 'value' ? [name] : []));
  return size.rows * size.columns === 0 ? [[null]] : spreadOver(size, names, values, calculate);
}

/** One cell for all stays where it is; the ranges are stepped through by rows, then by columns. */
function spreadOver(
  size: { rows: number; columns: number },
  names: readonly string[],
  values: readonly (Matrix | undefined)[],
  calculate: (values: readonly Cell[]) => Cell,
): Matrix {
  const taken: Cell[] = values.map((matrix) => matrix?.[0]?.[0] ?? null);
  const varying = values.flatMap((matrix, k) =>
    matrix !== undefined && (matrix.length > 1 || (matrix[0]?.length ?? 0) > 1)
      ? [{ k, matrix, byRow: matrix.length > 1, byColumn: (matrix[0]?.length ?? 0) > 1 }]
      : [],
  );
  const result: Matrix = new Array<Cell[]>(size.rows);
  for (let i = 0; i < size.rows; i++) {
    const row: Cell[] = new Array<Cell>(size.columns);
    for (let j = 0; j < size.columns; j++) {
      for (const { k, matrix, byRow, byColumn } of varying) {
        taken[k] = matrix[byRow ? i : 0]?.[byColumn ? j : 0] ?? null;
      }
      row[j] = firstError(taken) ?? shownAs(calculate(taken), names, taken);
    }
    result[i] = row;
  }
  return result;
}

function firstError(cells: readonly Cell[]): CellError | undefined {
  for (let k = 0; k < cells.length; k++) {
    const cell = cells[k];
    if (typeof cell === 'object' && cell !== null) return cell;
  }
  return undefined;
}

/** A result as a cell can hold it: Excel's zero has no sign, its numbers end, an error says whose it is. */
function shownAs(cell: Cell, names: readonly string[], taken: readonly Cell[]): Cell {
  if (typeof cell !== 'number') return namingArgument(cell, names, taken);
  if (cell === 0) return 0;
  return Number.isFinite(cell) ? cell : cellError('#NUM!', 'notFinite');
}
