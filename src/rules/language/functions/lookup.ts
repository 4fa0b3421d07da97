import { type Cell, cellError, isError } from '../../../domain/cell';
import { toNumber } from '../coerce';
import type { CallContext, FormulaFunction, Functions } from '../function';
import { fold, lift } from '../lift';
import { at, Grid, PerRecord, single, type Value } from '../value';

/** A row or column of cells to look in; null when the argument is no such range. */
function line(value: Value | undefined): readonly Cell[] | null {
  if (!(value instanceof Grid)) return null;
  if (value.width === 1) return value.columns[0];
  return value.height === 1 ? value.columns.map((column) => column[0]) : null;
}

/** Zero-based place of a value; only exact lookups are supported, others are #N/A rather than a wrong answer. */
function find(range: readonly Cell[], cell: Cell, wildcards: boolean, context: CallContext): number {
  return context.lookup.find(range, cell, wildcards);
}

const isExact = (mode: Value | undefined): boolean => mode === 0 || mode === false || mode === null;

const match: FormulaFunction = {
  min: 2,
  max: 3,
  call: ([value, range, mode], context) => {
    const cells = line(range);
    if (!cells || !isExact(mode)) return cellError('#N/A');
    return lift(
      ([cell]) => {
        if (isError(cell)) return cell;
        const row = find(cells, cell, true, context);
        return row < 0 ? cellError('#N/A') : row + 1;
      },
      [value ?? null],
    );
  },
};

/** XMATCH and XLOOKUP read text literally unless match_mode is 2. */
const xlookup: FormulaFunction = {
  min: 3,
  max: 5,
  call: ([value, range, results, missing, mode], context) => {
    const cells = line(range);
    const found = line(results);
    if (!cells || !found || cells.length !== found.length) return cellError('#VALUE!');
    const wildcards = mode === 2;
    if (mode !== undefined && !wildcards && !isExact(mode)) return cellError('#N/A');
    return lift(
      ([cell, other]) => {
        if (isError(cell)) return cell;
        const row = find(cells, cell, wildcards, context);
        return row < 0 ? other : found[row];
      },
      [value ?? null, missing ?? cellError('#N/A')],
    );
  },
};

const vlookup: FormulaFunction = {
  min: 3,
  max: 4,
  call: ([value, range, column, mode], context) => {
    if (!(range instanceof Grid) || !isExact(mode)) return cellError('#N/A');
    return lift(
      ([cell, index]) => {
        if (isError(cell)) return cell;
        const n = toNumber(index);
        if (isError(n)) return n;
        const results = range.columns[Math.trunc(n as number) - 1];
        if (!results) return cellError('#REF!');
        const row = find(range.columns[0], cell, true, context);
        return row < 0 ? cellError('#N/A') : results[row];
      },
      [value ?? null, column ?? null],
    );
  },
};

/** INDEX(range, row, [column]): a single cell; 0 for a whole row or column is not supported (#REF!). */
const index: FormulaFunction = {
  min: 2,
  max: 3,
  call: ([range, row, column], context) => {
    void context;
    const pick = (grid: Cell | Grid, r: Cell, c: Cell | undefined): Cell => {
      if (isError(r)) return r;
      if (isError(c)) return c;
      if (!(grid instanceof Grid)) return r === 1 && (c ?? 1) === 1 ? grid : cellError('#REF!');
      const n = Math.trunc(toNumber(r) as number);
      const [rowAt, columnAt] =
        c === undefined && grid.height === 1
          ? [1, n]
          : [n, c === undefined ? 1 : Math.trunc(toNumber(c) as number)];
      return (
        grid.columns[columnAt - 1]?.[rowAt - 1] ??
        (grid.columns[columnAt - 1] && rowAt >= 1 && rowAt <= grid.height ? null : cellError('#REF!'))
      );
    };
    const size = [range, row, column].find((arg): arg is PerRecord => arg instanceof PerRecord)?.values
      .length;
    const one = (n: number): Cell =>
      pick(
        at(range ?? null, n),
        single(at(row ?? null, n)),
        column === undefined ? undefined : single(at(column, n)),
      );
    return size === undefined ? one(0) : new PerRecord(Array.from({ length: size }, (_, n) => one(n)));
  },
};

export const lookup: Functions = {
  MATCH: match,
  XMATCH: {
    min: 2,
    max: 3,
    call: ([value, range, mode], context) => match.call([value, range, mode ?? 0], context),
  },
  XLOOKUP: xlookup,
  VLOOKUP: vlookup,
  INDEX: index,
  TRANSPOSE: {
    min: 1,
    max: 1,
    call: (args) => fold(([arg]) => (arg instanceof Grid ? Grid.ofRows(arg.columns) : arg), args as Value[]),
  },
};
