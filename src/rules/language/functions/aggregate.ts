import type { CellError } from '../../../domain/cell';
import { type Cell, cellError, isBlank, isError } from '../../../domain/cell';
import { toNumber } from '../coerce';
import type { FormulaFunction, Functions } from '../function';
import { fold } from '../lift';
import { Grid, single } from '../value';
import { refuseSizes } from './sizes';

type Args = readonly (Cell | Grid)[];

/** The numbers that SUM and its kin add: numbers in referenced cells, and whatever is given directly and can be read. */
export function numbers(args: Args, references: readonly boolean[]): number[] | CellError {
  const found: number[] = [];
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i];
    if (arg instanceof Grid) {
      for (const column of arg.columns) {
        for (const cell of column) {
          if (typeof cell === 'number') found.push(cell);
          else if (isError(cell)) return cell;
        }
      }
    } else if (references[i] && !isError(arg)) {
      if (typeof arg === 'number') found.push(arg);
    } else {
      // A blank that is given directly, as between two commas, counts as 0.
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
  scalar: 'always',
  bind: (args, { references }) =>
    fold((values) => {
      const found = numbers(values, references);
      return isError(found) ? found : calculate(found as number[]);
    }, args),
});

const counting = (
  counts: (cell: Cell) => boolean,
  countsDirectly: (cell: Cell) => boolean = counts,
): FormulaFunction => ({
  readsAnew: true,
  min: 1,
  max: 255,
  scalar: 'always',
  bind: (args, { references }) =>
    fold((values) => {
      let count = 0;
      values.forEach((value, i) => {
        if (!(value instanceof Grid)) count += (references[i] ? counts : countsDirectly)(value) ? 1 : 0;
        else for (const column of value.columns) for (const cell of column) if (counts(cell)) count += 1;
      });
      return count;
    }, args),
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

/** Sorted ranges, so that the k-th of one range is found for record after record without sorting again. */
const sorted = new WeakMap<Grid, readonly number[] | CellError>();

function sortedNumbers(range: Cell | Grid): readonly number[] | CellError {
  if (!(range instanceof Grid)) return numbers([range], [true]);
  let found = sorted.get(range);
  if (!found) {
    const all = numbers([range], [true]);
    sorted.set(range, (found = isError(all) ? all : (all as number[]).sort((a, b) => a - b)));
  }
  return found;
}

/** LARGE and SMALL: the k-th of a range's numbers; #NUM! where there are fewer. A k between two numbers counts up. */
const ranked = (pick: (sorted: readonly number[], k: number) => number | undefined): FormulaFunction => ({
  min: 2,
  max: 2,
  scalar: 'always',
  bind: (args) =>
    fold(([range, place]) => {
      const k = toNumber(single(place));
      if (isError(k)) return k;
      const found = sortedNumbers(range);
      if (isError(found)) return found;
      return pick(found as readonly number[], Math.ceil(k as number)) ?? cellError('#NUM!');
    }, args),
});

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

export const aggregate: Functions = {
  SUM: statistic(total),
  AVERAGE: statistic(mean),
  MEDIAN: statistic(median),
  MIN: statistic(least),
  MAX: statistic(most),
  COUNT: counting(
    (cell) => typeof cell === 'number',
    // Given directly, truth values and texts that can be read count too.
    (cell) => !isError(cell) && !isError(toNumber(cell)),
  ),
  PRODUCT: statistic((values) => (values.length === 0 ? 0 : values.reduce((a, b) => a * b, 1))),
  LARGE: ranked((sorted, k) => sorted[sorted.length - k]),
  SMALL: ranked((sorted, k) => sorted[k - 1]),
  COUNTA: counting((cell) => cell !== null),
  COUNTBLANK: counting(isBlank),
  SUMPRODUCT: {
    min: 1,
    max: 255,
    scalar: 'always',
    refuses: (args) => refuseSizes(args, [...args.keys()]),
    bind: (args) => fold(sumProduct, args),
  },
  ROWS: {
    countsCells: false,
    min: 1,
    max: 1,
    scalar: 'always',
    bind: (args) => fold(([arg]) => (arg instanceof Grid ? arg.height : isError(arg) ? arg : 1), args),
  },
  COLUMNS: {
    countsCells: false,
    min: 1,
    max: 1,
    scalar: 'always',
    bind: (args) => fold(([arg]) => (arg instanceof Grid ? arg.width : isError(arg) ? arg : 1), args),
  },
};
