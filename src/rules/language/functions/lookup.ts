import { type Cell, type CellError, cellError, isError } from '../../../domain/cell';
import { toNumber } from '../coerce';
import type { Reader } from '../fill';
import type { CallContext, FormulaFunction, Functions, Refusal } from '../function';
import { lift } from '../lift';
import { constant, fixed, lazily, type Node } from '../nodes';
import { Grid, single } from '../value';
import { refuseSizes } from './sizes';

type Line = readonly Cell[];

const lines = new WeakMap<Grid, Line>();

/** A row or column of cells to look in, the same array for the same range; null for what is no such range. */
function lineOf(value: Cell | Grid | undefined): Line | null {
  if (!(value instanceof Grid)) return null;
  if (value.width === 1) return value.columns[0];
  return value.height === 1 ? rowOf(value) : null;
}

/** Looks in ranges: once for all records, or in those that each record has of its own (cells of its row). */
function looking(
  ranges: readonly Node[],
  read: (ranges: readonly (Cell | Grid | undefined)[]) => Reader,
): Reader {
  return ranges.some(({ perRecord }) => perRecord)
    ? (record) => read(ranges.map((range) => range.at(record)))(record)
    : lazily(() => read(ranges.map(fixed)));
}

function rowOf(grid: Grid): Line {
  let cells = lines.get(grid);
  if (!cells) lines.set(grid, (cells = grid.columns.map((column) => column[0])));
  return cells;
}

/** Zero-based place of a value in a line, or -1. */
type Finder = (cells: Line, value: Exclude<Cell, CellError>) => number;

/** How MATCH, VLOOKUP and HLOOKUP look: a blank is 0, and exact matches know wildcards. Null for an unknown mode. */
function classicFinder(mode: Node | undefined, { lookup }: CallContext): Finder | null {
  const kind = modeNumber(mode, 1);
  if (kind === 0) return (cells, value) => lookup.find(cells, value ?? 0, true);
  if (kind === -1) return (cells, value) => lookup.ordered.lastNotBelow(cells, value ?? 0);
  return kind === null ? null : (cells, value) => lookup.ordered.lastNotAbove(cells, value ?? 0);
}

/**
 * How XMATCH and XLOOKUP look: text literally unless match_mode is 2, and a blank finds blank cells. Search_mode -1 is
 * from the last to the first; halving (2, -2) finds the same where the range is sorted as it asks.
 */
function modernFinder(mode: Node | undefined, context: CallContext, search?: Node): Finder | null {
  const find = firstFinder(mode, context);
  const order = modeNumber(search, 1);
  if (find === null || order === null || order === 0) return null;
  if (order !== -1) return find;
  return (cells, value) => {
    const place = find(context.lookup.reversed(cells), value);
    return place < 0 ? -1 : cells.length - 1 - place;
  };
}

function firstFinder(mode: Node | undefined, { lookup }: CallContext): Finder | null {
  const kind = modeNumber(mode, 0);
  if (kind === 0 || kind === 2) return (cells, value) => lookup.find(cells, value, kind === 2);
  if (kind === 1 || kind === -1) {
    return (cells, value) => (value === null ? -1 : lookup.ordered.nearest(cells, value, kind));
  }
  return null;
}

/** The mode, which has to be the same for all records; null where it is not, or is no number. */
function modeNumber(node: Node | undefined, fallback: number): number | null {
  if (node === undefined) return fallback;
  const mode = fixed(node);
  if (mode === undefined || mode instanceof Grid) return null;
  const number = toNumber(mode);
  return isError(number) ? null : Math.sign(number as number) * Math.min(2, Math.abs(number as number));
}

const matchBy = (
  finder: (mode: Node | undefined, context: CallContext, search?: Node) => Finder | null,
  max: number,
): FormulaFunction => ({
  min: 2,
  max,
  scalar: (place) => place === 0,
  bind: ([value, range, mode, search], context) =>
    looking([range], ([given]) => {
      const cells = lineOf(given);
      const find = finder(mode, context, search);
      if (!cells || !find) return () => cellError('#N/A');
      return lift(
        ([cell]) => {
          if (isError(cell)) return cell;
          const place = find(cells, cell as Exclude<Cell, CellError>);
          return place < 0 ? cellError('#N/A') : place + 1;
        },
        [value],
      );
    }),
});

const xlookup: FormulaFunction = {
  min: 3,
  max: 6,
  scalar: (place) => place === 0 || place === 3,
  refuses: (args) => refuseSizes(args, [1, 2]),
  bind: ([value, range, results, missing, mode, search], context) =>
    looking([range, results], ([sought, given]) => {
      const cells = lineOf(sought);
      const found = lineOf(given);
      if (!cells || !found || cells.length !== found.length) return () => cellError('#VALUE!');
      const find = modernFinder(mode, context, search);
      if (!find) return () => cellError('#VALUE!');
      return lift(
        ([cell, other]) => {
          if (isError(cell)) return cell;
          const place = find(cells, cell as Exclude<Cell, CellError>);
          return place < 0 ? other : found[place];
        },
        [value, missing ?? NOT_FOUND],
      );
    }),
};

const NOT_FOUND = constant(() => cellError('#N/A'), true);

/** A number that stands in the formula, of a column that the range does not have. */
function refuseColumn(range: Node, column: Node | undefined): Refusal | undefined {
  const place = column?.known.literal;
  const width = range.known.range?.width;
  if (typeof place !== 'number' || width === undefined || Math.trunc(place) <= width) return undefined;
  return { key: 'columnBeyond', params: { place, width }, argument: 2 };
}

/** The same for a number below 1. That of a row beyond the last may be right as soon as there are more records. */
function refuseBelow({ known: { literal } }: Node): Refusal | undefined {
  if (typeof literal !== 'number' || literal >= 1) return undefined;
  return { key: 'placeBelow', params: { place: literal }, argument: 2 };
}

/** VLOOKUP over columns and, over the rows of a range, HLOOKUP. */
const lookupIn = (linesOf: (range: Grid) => readonly Line[]): FormulaFunction => ({
  min: 3,
  max: 4,
  scalar: (place) => place === 0 || place === 2,
  bind: ([value, table, place, mode], context) =>
    looking([table], ([range]) => {
      const find = classicFinder(mode, context);
      if (!(range instanceof Grid) || !find) return () => cellError('#N/A');
      const all = linesOf(range);
      return lift(
        ([cell, index]) => {
          if (isError(cell)) return cell;
          const n = toNumber(index);
          if (isError(n)) return n;
          if ((n as number) < 1) return cellError('#VALUE!');
          const results = all[Math.trunc(n as number) - 1];
          if (!results) return cellError('#REF!');
          const found = find(all[0], cell as Exclude<Cell, CellError>);
          return found < 0 ? cellError('#N/A') : results[found];
        },
        [value, place],
      );
    }),
});

const rowsOf = new WeakMap<Grid, readonly Line[]>();
function rows(range: Grid): readonly Line[] {
  let found = rowsOf.get(range);
  if (!found) rowsOf.set(range, (found = range.rows()));
  return found;
}

/** LOOKUP(value, ascending line, results): the vector form. */
const lookupVector: FormulaFunction = {
  min: 2,
  max: 3,
  scalar: (place) => place === 0,
  bind: ([value, range, results], context) =>
    looking([range, results ?? range], ([sought, given]) => {
      const cells = lineOf(sought);
      const found = lineOf(given);
      if (!cells || !found || cells.length !== found.length) return () => cellError('#N/A');
      return lift(
        ([cell]) => {
          if (isError(cell)) return cell;
          const place = context.lookup.ordered.lastNotAbove(cells, (cell as Exclude<Cell, CellError>) ?? 0);
          return place < 0 ? cellError('#N/A') : found[place];
        },
        [value],
      );
    }),
};

/** One cell of a range, or with 0 a whole row or column of it. */
function pick(grid: Cell | Grid, row: Cell, column: Cell | undefined): Cell | Grid {
  const r = toNumber(row);
  if (isError(r)) return r;
  const c = toNumber(column ?? null);
  if (isError(c)) return c;
  const range = grid instanceof Grid ? grid : new Grid([[grid]]);
  // A single row is indexed by its columns.
  const along = column === undefined && range.height === 1;
  const rowAt = along ? 1 : Math.trunc(r as number);
  const columnAt = along ? Math.trunc(r as number) : column === undefined ? 1 : Math.trunc(c as number);
  if (rowAt < 0 || columnAt < 0) return cellError('#VALUE!');
  if (rowAt > range.height || columnAt > range.width) return cellError('#REF!');
  if (rowAt > 0 && columnAt > 0) return range.columns[columnAt - 1][rowAt - 1];
  const columns = columnAt === 0 ? range.columns : [range.columns[columnAt - 1]];
  return new Grid(rowAt === 0 ? columns : columns.map((cells) => [cells[rowAt - 1]]));
}

const index: FormulaFunction = {
  min: 2,
  max: 3,
  refuses: ([range, , column]) => refuseColumn(range, column),
  bind: (args) => {
    const [range, row] = args;
    const column = args.at(2);
    return (record) => pick(range.at(record), single(row.at(record)), column && single(column.at(record)));
  },
};

export const lookup: Functions = {
  MATCH: matchBy(classicFinder, 3),
  XMATCH: matchBy(modernFinder, 4),
  XLOOKUP: xlookup,
  VLOOKUP: {
    ...lookupIn((range) => range.columns),
    refuses: ([, range, column]) => refuseBelow(column) ?? refuseColumn(range, column),
  },
  HLOOKUP: { ...lookupIn(rows), refuses: ([, , row]) => refuseBelow(row) },
  LOOKUP: lookupVector,
  INDEX: index,
};
