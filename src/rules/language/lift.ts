import { type Cell, cellError, isError } from '../../domain/cell';
import { Grid, PerRecord, type Value } from './value';

/** Applies a calculation on cells to values of any shape: record by record, and cell by cell within rectangles. */
export const lift = (calculate: (cells: Cell[]) => Cell, args: readonly Value[]): Value =>
  perRecord(args, (values, special) =>
    special ? overGrids(calculate, values) : calculate(values as Cell[]),
  );

/** The same, where any error among the arguments is the result. */
export function liftStrict(calculate: (cells: Cell[]) => Cell, args: readonly Value[]): Value {
  const strict = (cells: Cell[]): Cell => cells.find(isError) ?? calculate(cells);
  return perRecord(args, (values, special) =>
    special ? overGrids(strict, values) : calculate(values as Cell[]),
  );
}

/**
 * Calls a function with the arguments of record after record. They come in one array that is used again; `special`
 * says whether a rectangle or an error is among them, which few are.
 */
function perRecord(
  args: readonly Value[],
  calculate: (values: (Cell | Grid)[], special: boolean) => Cell | Grid,
): Value {
  const places: number[] = [];
  const columns: (readonly (Cell | Grid)[])[] = [];
  const values = args.map((arg, place): Cell | Grid => {
    if (!(arg instanceof PerRecord)) return arg;
    places.push(place);
    columns.push(arg.values);
    return null;
  });
  const constantIsSpecial = values.some(isSpecial);
  if (columns.length === 0) return calculate(values, constantIsSpecial);
  const size = columns[0].length;
  const out = new Array<Cell | Grid>(size);
  for (let n = 0; n < size; n += 1) {
    let special = constantIsSpecial;
    for (let i = 0; i < places.length; i += 1) {
      const value = columns[i][n];
      values[places[i]] = value;
      special ||= isSpecial(value);
    }
    out[n] = calculate(values, special);
  }
  return new PerRecord(out);
}

const isSpecial = (value: Cell | Grid): boolean => typeof value === 'object' && value !== null;

/** Two arguments without rectangles are by far the most common; they are spared the detour over an array. */
export function lift2(calculate: (a: Cell, b: Cell) => Cell, a: Value, b: Value): Value {
  const left = a instanceof PerRecord ? a.values : null;
  const right = b instanceof PerRecord ? b.values : null;
  const size = (left ?? right)?.length;
  if (size === undefined || a instanceof Grid || b instanceof Grid) {
    return lift((cells) => calculate(cells[0], cells[1]), [a, b]);
  }
  const out = new Array<Cell | Grid>(size);
  for (let n = 0; n < size; n += 1) {
    const x = left ? left[n] : (a as Cell);
    const y = right ? right[n] : (b as Cell);
    if (x instanceof Grid || y instanceof Grid) {
      return lift((cells) => calculate(cells[0], cells[1]), [a, b]);
    }
    out[n] = calculate(x, y);
  }
  return new PerRecord(out);
}

function overGrids(calculate: (cells: Cell[]) => Cell, args: readonly (Cell | Grid)[]): Cell | Grid {
  let width = 1;
  let height = 1;
  let grids = false;
  for (const arg of args) {
    if (!(arg instanceof Grid)) continue;
    grids = true;
    width = Math.max(width, arg.width);
    height = Math.max(height, arg.height);
  }
  if (!grids) return calculate([...(args as readonly Cell[])]);
  const columns = Array.from({ length: width }, (_, c) =>
    Array.from({ length: height }, (_, r) => calculate(args.map((arg) => cellOf(arg, c, r)))),
  );
  return new Grid(columns);
}

/** A rectangle one wide or one high is repeated; outside of any other there is #N/A, as in Excel. */
function cellOf(arg: Cell | Grid, column: number, row: number): Cell {
  if (!(arg instanceof Grid)) return arg;
  const c = arg.width === 1 ? 0 : column;
  const r = arg.height === 1 ? 0 : row;
  return c < arg.width && r < arg.height ? arg.columns[c][r] : cellError('#N/A');
}

/** Reduces values of any shape to one cell (a record): `reduce` sees each argument whole, and must not keep them. */
export const fold = (
  reduce: (args: readonly (Cell | Grid)[]) => Cell | Grid,
  args: readonly Value[],
): Value => perRecord(args, reduce);
