import type { CellError } from '../../domain/cell';
import { type Cell, cellError, isError } from '../../domain/cell';
import { borrow, fill, giveBack, type Reader, withFill } from './fill';
import type { Node } from './nodes';
import { Grid } from './value';

/** A calculation on cells; they come in one array that is used again. */
export type Calculation = (cells: Cell[]) => Cell;

/** Applies a calculation on cells to arguments of any shape: record by record, and cell by cell within rectangles. */
export const lift = (calculate: Calculation, args: readonly Node[]): Reader =>
  args.every(({ scalar }) => scalar)
    ? fold(calculate as Whole, args)
    : fold((values) => (hasGrid(values) ? overGrids(calculate, values) : calculate(values as Cell[])), args);

function hasGrid(values: readonly (Cell | Grid)[]): boolean {
  for (let i = 0; i < values.length; i += 1) if (values[i] instanceof Grid) return true;
  return false;
}

/** The same, where any error among the arguments is the result. */
export function liftStrict(calculate: Calculation, args: readonly Node[]): Reader {
  const strict = (cells: Cell[]): Cell => cells.find(isError) ?? calculate(cells);
  return fold((values) => {
    for (let i = 0; i < values.length; i += 1) {
      const value = values[i];
      if (isSpecial(value)) return values.length === 1 && isError(value) ? value : overGrids(strict, values);
    }
    return calculate(values as Cell[]);
  }, args);
}

/** The same for one argument, spared the array. */
export const liftOne = (calculate: (cell: Cell) => Cell, arg: Node): Reader =>
  foldOne(
    arg.scalar
      ? (calculate as (value: Cell | Grid) => Cell)
      : (value) =>
          value instanceof Grid ? overGrids(([cell]) => calculate(cell), [value]) : calculate(value),
    arg,
  );

export const liftOneStrict = (calculate: (cell: Cell) => Cell, arg: Node): Reader =>
  liftOne((cell) => (isError(cell) ? cell : calculate(cell)), arg);

/** A calculation on what all arguments give, rectangles and errors included; they come in one array. */
export type Whole = (values: (Cell | Grid)[]) => Cell | Grid;

/** Reduces values of any shape to one a record: `calculate` sees each argument whole, and must not keep the array. */
export function fold(calculate: Whole, args: readonly Node[]): Reader {
  const values = new Array<Cell | Grid>(args.length);
  const readers = args.map(({ at }) => at);
  const moving = args.flatMap(({ perRecord }, i) => (perRecord ? [i] : []));
  const [only] = moving;
  return withFill(
    (record) => {
      for (let i = 0; i < readers.length; i += 1) values[i] = readers[i](record);
      return calculate(values);
    },
    givesCells(args) &&
      ((records, into) => {
        for (let i = 0; i < readers.length; i += 1) if (!args[i].perRecord) values[i] = readers[i](0);
        if (moving.length === 1) {
          fill(readers[only], records, into);
          for (let n = 0; n < records.length; n += 1) {
            values[only] = into[n];
            into[n] = calculate(values);
          }
          return;
        }
        const columns = moving.map(borrow);
        for (let k = 0; k < moving.length; k += 1) fill(readers[moving[k]], records, columns[k]);
        for (let n = 0; n < records.length; n += 1) {
          for (let k = 0; k < moving.length; k += 1) values[moving[k]] = columns[k][n];
          into[n] = calculate(values);
        }
        columns.forEach(giveBack);
      }),
  );
}

/** The same for one argument. */
export const foldOne = (calculate: (value: Cell | Grid) => Cell | Grid, arg: Node): Reader =>
  withFill(
    (record) => calculate(arg.at(record)),
    givesCells([arg]) &&
      ((records, into) => {
        fill(arg.at, records, into);
        for (let n = 0; n < records.length; n += 1) into[n] = calculate(into[n]);
      }),
  );

/**
 * Whether what the arguments give for many records can be kept at once. Rectangles that differ from record to record
 * may each be as large as a table: there must never be more than one.
 */
const givesCells = (args: readonly Node[]): boolean =>
  args.every(({ perRecord, scalar }) => scalar || !perRecord);

/** A rectangle or an error, which few values are. */
const isSpecial = (value: Cell | Grid): value is CellError | Grid =>
  typeof value === 'object' && value !== null;

/** Two arguments, spared the detour over an array. */
export function lift2(calculate: (a: Cell, b: Cell) => Cell, left: Node, right: Node): Reader {
  const { at: first } = left;
  const { at: second } = right;
  const whole = (a: Cell | Grid, b: Cell | Grid): Cell | Grid =>
    a instanceof Grid || b instanceof Grid
      ? overGrids((cells) => calculate(cells[0], cells[1]), [a, b])
      : calculate(a, b);
  const of = left.scalar && right.scalar ? (calculate as typeof whole) : whole;
  const { perRecord } = right;
  return withFill(
    (record) => of(first(record), second(record)),
    givesCells([left, right]) &&
      ((records, into) => {
        fill(first, records, into);
        // Most comparisons are with something that is the same for all records.
        if (!perRecord) {
          const same = second(0);
          for (let n = 0; n < records.length; n += 1) into[n] = of(into[n], same);
          return;
        }
        const others = borrow();
        fill(second, records, others);
        for (let n = 0; n < records.length; n += 1) into[n] = of(into[n], others[n]);
        giveBack(others);
      }),
  );
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
