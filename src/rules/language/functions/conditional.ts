import { type Cell, CellError, cellError, isError } from '../../../domain/cell';
import { type Criterion, parseCriterion } from '../criteria';
import type { CallContext, FormulaFunction, Functions } from '../function';
import { lift } from '../lift';
import { Grid, type Value } from '../value';
import { least, mean, most, total } from './aggregate';

type Column = readonly Cell[];

const flattened = new WeakMap<Grid, Column>();

/** The cells of a range as one column; the same array for the same range, so that indexes are found again. */
function columnOf(value: Value | undefined): Column | null {
  if (!(value instanceof Grid)) return null;
  if (value.width === 1) return value.columns[0];
  let cells = flattened.get(value);
  if (!cells) flattened.set(value, (cells = value.columns.flat()));
  return cells;
}

/** Reads a criterion once however often it occurs. */
function reader(): (cell: Cell) => Criterion {
  const known = new Map<Cell, Criterion>();
  return (cell) => {
    let criterion = known.get(cell);
    if (!criterion) known.set(cell, (criterion = parseCriterion(cell)));
    return criterion;
  };
}

/** Range, criterion, range, criterion … → the rows that meet all, for every record and array element. */
function select(
  args: readonly (Value | undefined)[],
  context: CallContext,
  result: (rows: readonly number[]) => Cell,
  size?: number,
): Value {
  const columns: Column[] = [];
  const criteria: Value[] = [];
  for (let i = 0; i < args.length; i += 2) {
    const column = columnOf(args[i]);
    if (!column || (size ?? columns[0]?.length ?? column.length) !== column.length)
      return cellError('#VALUE!');
    columns.push(column);
    criteria.push(args[i + 1] ?? null);
  }
  const read = reader();
  const parsed = new Array<Criterion>(criteria.length);
  return lift((cells) => {
    for (let i = 0; i < cells.length; i += 1) parsed[i] = read(cells[i]);
    return result(context.criteria.rows(columns, parsed));
  }, criteria);
}

function numbersAt(column: Column, rows: readonly number[]): number[] | CellError {
  const found: number[] = [];
  for (const row of rows) {
    const cell = column[row];
    if (typeof cell === 'number') found.push(cell);
    else if (isError(cell)) return cell;
  }
  return found;
}

/** SUMIFS and its kin: the range to calculate over first, then pairs of range and criterion. */
const over = (calculate: (values: readonly number[]) => Cell): FormulaFunction => ({
  min: 3,
  max: 255,
  call: ([range, ...pairs], context) => {
    const column = columnOf(range);
    if (!column || pairs.length % 2 === 1) return cellError('#VALUE!');
    return select(pairs, context, (rows) => reduceAt(column, rows, calculate), column.length);
  },
});

/** SUMIF and AVERAGEIF: range, criterion, and the range to calculate over last. */
const overLast = (calculate: (values: readonly number[]) => Cell): FormulaFunction => ({
  min: 2,
  max: 3,
  call: ([range, criterion, sums], context) => {
    const column = columnOf(sums ?? range);
    if (!column) return cellError('#VALUE!');
    return select([range, criterion], context, (rows) => reduceAt(column, rows, calculate), column.length);
  },
});

function reduceAt(
  column: Column,
  rows: readonly number[],
  calculate: (values: readonly number[]) => Cell,
): Cell {
  const values = numbersAt(column, rows);
  return isError(values) ? values : calculate(values as readonly number[]);
}

const countIfs: FormulaFunction = {
  min: 2,
  max: 254,
  call: (args, context) =>
    args.length % 2 === 1 ? cellError('#VALUE!') : select(args, context, (rows) => rows.length),
};

export const conditional: Functions = {
  COUNTIF: { ...countIfs, max: 2 },
  COUNTIFS: countIfs,
  SUMIF: overLast(total),
  AVERAGEIF: overLast(mean),
  SUMIFS: over(total),
  AVERAGEIFS: over(mean),
  MINIFS: over(least),
  MAXIFS: over(most),
};
