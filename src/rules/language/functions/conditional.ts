import type { CellError } from '../../../domain/cell';
import { type Cell, cellError, isError } from '../../../domain/cell';
import { matches, parseCriterion } from '../criteria';
import type { Reader } from '../fill';
import type { CallContext, FormulaFunction, Functions } from '../function';
import { type Calculation, lift } from '../lift';
import { fixed, lazily, type Node } from '../nodes';
import { Search } from '../search';
import { Grid, single } from '../value';
import { everySecond, pairsAfter, refuseSizes } from './sizes';
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

/**
 * Ranges that differ from record to record (cells of its own row) are looked through as they are; the rows are counted
 * from the first cell.
 */
function throughOwn(pairs: readonly Node[], result: (rows: Int32Array, record: number) => Cell): Reader {
  return (record) => {
    const tests: ((row: number) => boolean)[] = [];
    let size: number | undefined;
    for (let i = 0; i + 1 < pairs.length; i += 2) {
      const cells = cellsOf(pairs[i].at(record));
      if (!cells || cells.length !== (size ??= cells.length)) return cellError('#VALUE!');
      const criterion = parseCriterion(single(pairs[i + 1].at(record)));
      tests.push((row) => matches(criterion, cells[row]));
    }
    const rows = Array.from({ length: size ?? 0 }, (_, row) => row);
    return result(Int32Array.from(rows.filter((row) => tests.every((test) => test(row)))), record);
  };
}

const cellsOf = (value: Cell | Grid): Column | null => (value instanceof Grid ? value.columns.flat() : null);

/** Whether a range differs from record to record. */
const isOwn = (pairs: readonly Node[]): boolean => pairs.some((node, i) => i % 2 === 0 && node.perRecord);

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
  takes: undefined,
  scalar: (place) => place === 1,
  refuses: (args) => refuseSizes(args, [0, 2]),
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
    takes: pairsAfter(1),
    scalar: (place) => place > 0 && place % 2 === 0,
    refuses: (args) => refuseSizes(args, [0, ...everySecond(args, 1)]),
    bind: (args, context) =>
      lazily(() => {
        const [range, pairs] = parts(args);
        if (range.perRecord || isOwn(pairs)) {
          return throughOwn(pairs, (rows, record) => {
            const cells = cellsOf(range.at(record));
            const isInside = cells !== null && rows.every((row) => row < cells.length);
            return isInside ? reduceAt(cells, rows, calculate) : cellError('#VALUE!');
          });
        }
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
  takes: pairsAfter(0),
  scalar: (place) => place % 2 === 1,
  refuses: (args) => refuseSizes(args, everySecond(args, 0)),
  searching: searchOf,
  isSearched: (place) => place % 2 === 0,
  bind: (args, context) =>
    lazily(() =>
      isOwn(args)
        ? throughOwn(args, (rows) => rows.length)
        : reading(
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
