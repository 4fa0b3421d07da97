import type { CellError } from '../../../domain/cell';
import { type Cell, cellError, isBlank, isError } from '../../../domain/cell';
import { toNumber } from '../coerce';
import type { FormulaFunction, Functions } from '../function';
import { fold } from '../lift';
import { Grid, type Value } from '../value';

type Args = readonly (Cell | Grid)[];

/** The numbers that SUM and its kin add: numbers in rectangles, and whatever is given directly and can be read. */
function numbers(args: Args): number[] | CellError {
  const found: number[] = [];
  for (const arg of args) {
    if (arg instanceof Grid) {
      for (const column of arg.columns) {
        for (const cell of column) {
          if (typeof cell === 'number') found.push(cell);
          else if (isError(cell)) return cell;
        }
      }
    } else if (arg !== null) {
      const number = toNumber(arg);
      if (isError(number)) return number;
      found.push(number as number);
    }
  }
  return found;
}

const statistic = (calculate: (values: number[]) => Cell): FormulaFunction => ({
  min: 1,
  max: 255,
  call: (args) =>
    fold(
      (values) => {
        const found = numbers(values);
        return isError(found) ? found : calculate(found as number[]);
      },
      args as readonly Value[],
    ),
});

const counting = (counts: (cell: Cell) => boolean): FormulaFunction => ({
  min: 1,
  max: 255,
  call: (args) =>
    fold(
      (values) => {
        let count = 0;
        for (const value of values) {
          if (!(value instanceof Grid)) count += counts(value) ? 1 : 0;
          else for (const column of value.columns) for (const cell of column) if (counts(cell)) count += 1;
        }
        return count;
      },
      args as readonly Value[],
    ),
});

/** Sums in 15 digits, as Excel shows them, so that 0.1 + 0.2 is 0.3. */
export const total = (values: readonly number[]): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return Number.isInteger(sum) ? sum : Number(sum.toPrecision(15));
};

function median(values: number[]): Cell {
  if (values.length === 0) return cellError('#NUM!');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export const least = (values: readonly number[]): number =>
  values.reduce((a, b) => (b < a ? b : a), values[0] ?? 0);
export const most = (values: readonly number[]): number =>
  values.reduce((a, b) => (b > a ? b : a), values[0] ?? 0);
export const mean = (values: readonly number[]): Cell =>
  values.length === 0 ? cellError('#DIV/0!') : total(values) / values.length;

/** Multiplies rectangles of one size cell by cell and adds up; what is no number counts as 0. */
function sumProduct(args: Args): Cell {
  const grids = args.map((arg) => (arg instanceof Grid ? arg : new Grid([[arg]])));
  const [first] = grids;
  if (grids.some((grid) => grid.width !== first.width || grid.height !== first.height)) {
    return cellError('#VALUE!');
  }
  let sum = 0;
  for (let c = 0; c < first.width; c += 1) {
    for (let r = 0; r < first.height; r += 1) {
      let product = 1;
      for (const grid of grids) {
        const cell = grid.columns[c][r];
        if (isError(cell)) return cell;
        product *= typeof cell === 'number' ? cell : 0;
      }
      sum += product;
    }
  }
  return sum;
}

/** Distinct values of a column, in order of first occurrence. */
function unique([range]: Args): Cell | Grid {
  if (!(range instanceof Grid)) return range;
  const seen = new Map<string, Cell[]>();
  for (const row of range.rows()) {
    const key = row.map((cell) => `${typeof cell}${String(cell).toUpperCase()}`).join('\u0001');
    if (!seen.has(key)) seen.set(key, row);
  }
  return Grid.ofRows([...seen.values()]);
}

export const aggregate: Functions = {
  SUM: statistic(total),
  AVERAGE: statistic(mean),
  MEDIAN: statistic(median),
  MIN: statistic(least),
  MAX: statistic(most),
  COUNT: counting((cell) => typeof cell === 'number'),
  COUNTA: counting((cell) => cell !== null),
  COUNTBLANK: counting(isBlank),
  SUMPRODUCT: { min: 1, max: 255, call: (args) => fold(sumProduct, args as readonly Value[]) },
  UNIQUE: { min: 1, max: 1, call: (args) => fold(unique, args as readonly Value[]) },
  ROWS: {
    min: 1,
    max: 1,
    call: (args) => fold(([arg]) => (arg instanceof Grid ? arg.height : 1), args as Value[]),
  },
  COLUMNS: {
    min: 1,
    max: 1,
    call: (args) => fold(([arg]) => (arg instanceof Grid ? arg.width : 1), args as Value[]),
  },
};
