import { type Cell, cellError } from '../../domain/cell';
import { Grid, PerRecord, type Value } from './value';

/** Applies a calculation on cells to values of any shape: record by record, and cell by cell within rectangles. */
export function lift(calculate: (cells: Cell[]) => Cell, args: readonly Value[]): Value {
  const lead = args.find((arg): arg is PerRecord => arg instanceof PerRecord);
  if (!lead) return overGrids(calculate, args as readonly (Cell | Grid)[]);
  const size = lead.values.length;
  const out = new Array<Cell | Grid>(size);
  const cells = new Array<Cell>(args.length);
  for (let n = 0; n < size; n += 1) {
    let plain = true;
    for (let i = 0; i < args.length; i += 1) {
      const arg = args[i];
      const value = arg instanceof PerRecord ? arg.values[n] : arg;
      if (value instanceof Grid) {
        plain = false;
        break;
      }
      cells[i] = value;
    }
    out[n] = plain
      ? calculate(cells)
      : overGrids(
          calculate,
          args.map((arg) => (arg instanceof PerRecord ? arg.values[n] : arg)) as (Cell | Grid)[],
        );
  }
  return new PerRecord(out);
}

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

/** The same, where any error among the arguments is the result. */
export const liftStrict = (calculate: (cells: Cell[]) => Cell, args: readonly Value[]): Value =>
  lift((cells) => {
    for (let i = 0; i < cells.length; i += 1) {
      const cell = cells[i];
      if (typeof cell === 'object' && cell !== null) return cell;
    }
    return calculate(cells);
  }, args);

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

/** Reduces values of any shape to one cell (a record): `reduce` sees each argument whole. */
export function fold(reduce: (args: readonly (Cell | Grid)[]) => Cell | Grid, args: readonly Value[]): Value {
  const lead = args.find((arg): arg is PerRecord => arg instanceof PerRecord);
  if (!lead) return reduce(args as readonly (Cell | Grid)[]);
  return new PerRecord(
    lead.values.map((_, n) => reduce(args.map((arg) => (arg instanceof PerRecord ? arg.values[n] : arg)))),
  );
}
