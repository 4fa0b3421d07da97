import type { CellError } from '../../../domain/cell';
import { type Cell, cellError, isError } from '../../../domain/cell';
import type { CallContext, FormulaFunction, Functions } from '../function';
import { type Calculation, lift } from '../lift';
import { fixed, lazily, type Node, type Reader } from '../nodes';
import { Search } from '../search';
import { Grid } from '../value';
import { least, mean, most, total } from './aggregate';

type Column = readonly Cell[];

const flattened = new WeakMap<Grid, Column>();

/** The cells of a range as one column; the same array for the same range, so that indexes are found again. */
function columnOf(range: Node): Column | null {
  const value = fixed(range);
  if (!(value instanceof Grid)) return null;
  if (value.width === 1) return value.columns[0];
  let cells = flattened.get(value);
  if (!cells) flattened.set(value, (cells = value.columns.flat()));
  return cells;
}

/** Searches that calls with these arguments are, so that each is made once. */
const searches = new WeakMap<readonly Node[], Search | null>();

/** Range, criterion, range, criterion … as a search; null where the ranges are not of one size. */
function searchOf(args: readonly Node[], context: CallContext, size?: number): Search | null {
  const known = searches.get(args);
  if (known !== undefined) return known;
  const columns: Column[] = [];
  const criteria: Node[] = [];
  let fits = args.length % 2 === 0;
  for (let i = 0; fits && i < args.length; i += 2) {
    const column = columnOf(args[i]);
    fits = column !== null && (size ?? columns[0]?.length ?? column.length) === column.length;
    if (column) columns.push(column);
    criteria.push(args[i + 1]);
  }
  const search = fits ? new Search(context.criteria, columns, criteria) : null;
  searches.set(args, search);
  return search;
}

/** What a search gives for every record and array element. */
const select = (search: Search | null, result: (rows: Int32Array) => Cell): Reader =>
  reading(
    search,
    (found) => (record) => result(found.rows(record)),
    (found, cells) => result(found.rowsFor(cells)),
  );

/** Read by the record where its criteria are single cells, by the cells of the criteria otherwise. */
function reading(
  search: Search | null,
  ofRecord: (search: Search) => Reader,
  ofCells: (search: Search, cells: readonly Cell[]) => Cell,
): Reader {
  if (!search) return () => cellError('#VALUE!');
  if (search.criteria.every((criterion) => criterion.scalar)) return ofRecord(search);
  return lift(((cells) => ofCells(search, cells)) as Calculation, search.criteria);
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
const over = (calculate: (values: readonly number[]) => Cell): FormulaFunction =>
  summing(calculate, ([range, ...pairs]) => [range, pairs]);

/** SUMIF and AVERAGEIF: range, criterion, and the range to calculate over last. */
const overLast = (calculate: (values: readonly number[]) => Cell): FormulaFunction => ({
  ...summing(calculate, ([range, criterion, sums = range]) => [sums, [range, criterion]]),
  min: 2,
  max: 3,
});

function summing(
  calculate: (values: readonly number[]) => Cell,
  split: (args: readonly Node[]) => [range: Node, pairs: readonly Node[]],
): FormulaFunction {
  const splits = new WeakMap<readonly Node[], ReturnType<typeof split>>();
  const parts = (args: readonly Node[]): ReturnType<typeof split> => {
    let found = splits.get(args);
    if (!found) splits.set(args, (found = split(args)));
    return found;
  };
  return {
    costly: true,
    min: 3,
    max: 255,
    bind: (args, context) =>
      lazily(() => {
        const [range, pairs] = parts(args);
        const column = columnOf(range);
        if (!column) return () => cellError('#VALUE!');
        return select(searchOf(pairs, context, column.length), (rows) => reduceAt(column, rows, calculate));
      }),
    *prepare(args, context, record) {
      const [range, pairs] = parts(args);
      yield* searchOf(pairs, context, columnOf(range)?.length)?.prepare(record) ?? [];
    },
  };
}

function reduceAt(column: Column, rows: Int32Array, calculate: (values: readonly number[]) => Cell): Cell {
  const values = numbersAt(column, rows);
  return isError(values) ? values : calculate(values as readonly number[]);
}

const countIfs: FormulaFunction = {
  costly: true,
  min: 2,
  max: 254,
  scalar: 'ofScalars',
  searching: searchOf,
  isSearched: (place) => place % 2 === 0,
  bind: (args, context) =>
    lazily(() =>
      reading(
        searchOf(args, context),
        (search) => (record) => search.count(record),
        (search, cells) => search.countFor(cells),
      ),
    ),
  *prepare(args, context, record) {
    yield* searchOf(args, context)?.prepare(record) ?? [];
  },
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
