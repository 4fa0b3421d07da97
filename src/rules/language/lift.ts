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
  return new Grid(Array.from({ length: width }, (_, c) => columnOver(calculate, args, c, height)));
}

/** One column of what comes of them; rules that compare whole columns with each record fill thousands. */
function columnOver(
  calculate: Calculation,
  args: readonly (Cell | Grid)[],
  column: number,
  height: number,
): Cell[] {
  const sources = args.map((arg) => (arg instanceof Grid ? columnOf(arg, column) : [arg as Cell]));
  const cells = new Array<Cell>(args.length);
  const results = new Array<Cell>(height);
  for (let row = 0; row < height; row += 1) {
    for (let i = 0; i < cells.length; i += 1) {
      const source = sources[i];
      // What is one cell high is repeated; outside of any other there is #N/A, as in Excel.
      cells[i] = source.length === 1 ? source[0] : row < source.length ? source[row] : cellError('#N/A');
    }
    results[row] = calculate(cells);
  }
  return results;
}

/** A rectangle one wide is repeated; outside of any other there is nothing. */
const columnOf = (grid: Grid, column: number): readonly Cell[] =>
  grid.columns[grid.width === 1 ? 0 : column] ?? [];

/** Reduces values of any shape to one a record: `reduce` sees each argument whole, and must not keep the array. */
export function fold(reduce: (args: readonly (Cell | Grid)[]) => Cell | Grid, args: readonly Node[]): Reader {
  const values = new Array<Cell | Grid>(args.length);
  return (record) => {
    for (let i = 0; i < args.length; i += 1) values[i] = args[i].at(record);
    return reduce(values);
  };
}
