import type { CellError } from '../../../domain/cell';
import { type Cell, cellError, isError } from '../../../domain/cell';
import { type Criterion, parseCriterion } from '../criteria';
import type { CallContext, FormulaFunction, Functions } from '../function';
import type { Steps } from '../coded';
import { lift } from '../lift';
import type { Query } from '../query';
import { at, Grid, PerRecord, single, type Value } from '../value';
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

interface Search {
  readonly query: Query;
  readonly criteria: readonly Value[];
}

/** Range, criterion, range, criterion … as a search; null where the ranges are not of one size. */
function searchOf(args: readonly (Value | undefined)[], context: CallContext, size?: number): Search | null {
  const columns: Column[] = [];
  const criteria: Value[] = [];
  for (let i = 0; i < args.length; i += 2) {
    const column = columnOf(args[i]);
    if (!column || (size ?? columns[0]?.length ?? column.length) !== column.length) return null;
    columns.push(column);
    criteria.push(args[i + 1] ?? null);
  }
  const fixed = criteria.map((criterion) => !(criterion instanceof PerRecord || criterion instanceof Grid));
  return { query: context.criteria.query(columns, fixed), criteria };
}

/** What a search gives for every record and array element. */
function select(
  search: Search | null,
  result: (query: Query, criteria: readonly Criterion[]) => Cell,
): Value {
  if (!search) return cellError('#VALUE!');
  const { query, criteria } = search;
  // Each criterion is read anew only where it is another one than for the record before.
  const read: Cell[] = [];
  const parsed: Criterion[] = [];
  return lift((cells) => {
    for (let i = 0; i < cells.length; i += 1) {
      if (i < read.length && cells[i] === read[i]) continue;
      read[i] = cells[i];
      parsed[i] = parseCriterion(cells[i]);
    }
    return result(query, parsed);
  }, criteria);
}

/** The index that the first record's criteria ask for is the one that nearly all will use. */
function* prepare(search: Search | null): Steps<void> {
  if (!search || search.criteria.some((value) => value instanceof PerRecord && value.values.length === 0))
    return;
  yield* search.query.prepare(search.criteria.map((value) => parseCriterion(single(at(value, 0)))));
}

function numbersAt(column: Column, rows: Int32Array): number[] | CellError {
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
  costly: true,
  min: 3,
  max: 255,
  call: ([range, ...pairs], context) => {
    const column = columnOf(range);
    if (!column || pairs.length % 2 === 1) return cellError('#VALUE!');
    return select(searchOf(pairs, context, column.length), (query, criteria) =>
      reduceAt(column, query.rows(criteria), calculate),
    );
  },
  prepare: ([range, ...pairs], context) => prepare(searchOf(pairs, context, columnOf(range)?.length)),
});

/** SUMIF and AVERAGEIF: range, criterion, and the range to calculate over last. */
const overLast = (calculate: (values: readonly number[]) => Cell): FormulaFunction => ({
  costly: true,
  min: 2,
  max: 3,
  call: ([range, criterion, sums], context) => {
    const column = columnOf(sums ?? range);
    if (!column) return cellError('#VALUE!');
    return select(searchOf([range, criterion], context, column.length), (query, criteria) =>
      reduceAt(column, query.rows(criteria), calculate),
    );
  },
  prepare: ([range, criterion], context) => prepare(searchOf([range, criterion], context)),
});

function reduceAt(column: Column, rows: Int32Array, calculate: (values: readonly number[]) => Cell): Cell {
  const values = numbersAt(column, rows);
  return isError(values) ? values : calculate(values as readonly number[]);
}

const countIfs: FormulaFunction = {
  costly: true,
  min: 2,
  max: 254,
  call: (args, context) =>
    args.length % 2 === 1
      ? cellError('#VALUE!')
      : select(searchOf(args, context), (query, criteria) => query.count(criteria)),
  prepare: (args, context) => prepare(searchOf(args, context)),
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
