import { type Cell, CellError, cellError, isError } from '../../domain/cell';
import type { Node, Reader } from './nodes';
import { Grid } from './value';

/** A calculation on cells; they come in one array that is used again. */
export type Calculation = (cells: Cell[]) => Cell;

/** Applies a calculation on cells to arguments of any shape: record by record, and cell by cell within rectangles. */
export function lift(calculate: Calculation, args: readonly Node[]): Reader {
  const values = new Array<Cell | Grid>(args.length);
  if (args.every(({ scalar }) => scalar)) {
    return (record) => {
      for (let i = 0; i < args.length; i += 1) values[i] = args[i].at(record);
      return calculate(values as Cell[]);
    };
  }
  return (record) => {
    let grids = false;
    for (let i = 0; i < args.length; i += 1) {
      const value = args[i].at(record);
      values[i] = value;
      if (value instanceof Grid) grids = true;
    }
    return grids ? overGrids(calculate, values) : calculate(values as Cell[]);
  };
}

/** The same, where any error among the arguments is the result. */
export function liftStrict(calculate: Calculation, args: readonly Node[]): Reader {
  const strict = (cells: Cell[]): Cell => cells.find(isError) ?? calculate(cells);
  const values = new Array<Cell | Grid>(args.length);
  if (args.length === 1) {
    const [arg] = args;
    return (record) => {
      const value = arg.at(record);
      if (isSpecial(value)) return value instanceof CellError ? value : overGrids(strict, [value]);
      values[0] = value;
      return calculate(values as Cell[]);
    };
  }
  return (record) => {
    let special = false;
    for (let i = 0; i < args.length; i += 1) {
      const value = args[i].at(record);
      values[i] = value;
      if (isSpecial(value)) special = true;
    }
    return special ? overGrids(strict, values) : calculate(values as Cell[]);
  };
}

/** A rectangle or an error, which few values are. */
const isSpecial = (value: Cell | Grid): value is CellError | Grid =>
  typeof value === 'object' && value !== null;

/** Two arguments, spared the detour over an array. */
export function lift2(calculate: (a: Cell, b: Cell) => Cell, left: Node, right: Node): Reader {
  if (left.scalar && right.scalar) {
    return (record) => calculate(left.at(record) as Cell, right.at(record) as Cell);
  }
  return (record) => {
    const a = left.at(record);
    const b = right.at(record);
    return a instanceof Grid || b instanceof Grid
      ? overGrids((cells) => calculate(cells[0], cells[1]), [a, b])
      : calculate(a, b);
  };
}

/** Applies a calculation cell by cell; a rectangle is repeated as often as the others ask. */
export function overGrids(calculate: Calculation, args: readonly (Cell | Grid)[]): Cell | Grid {
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

/** Reduces values of any shape to one a record: `reduce` sees each argument whole, and must not keep the array. */
export function fold(reduce: (args: readonly (Cell | Grid)[]) => Cell | Grid, args: readonly Node[]): Reader {
  const values = new Array<Cell | Grid>(args.length);
  return (record) => {
    for (let i = 0; i < args.length; i += 1) values[i] = args[i].at(record);
    return reduce(values);
  };
}
