import { type Cell, type CellError, cellError, isError } from '../../domain/cell';
import { compare, sameText, toNumber, toText } from './coerce';

type Binary = (a: Cell, b: Cell) => Cell;

const arithmetic =
  (calculate: (a: number, b: number) => number | CellError): Binary =>
  (a, b) => {
    const x = typeof a === 'number' ? a : toNumber(a);
    if (isError(x)) return x;
    const y = typeof b === 'number' ? b : toNumber(b);
    if (isError(y)) return y;
    const result = calculate(x as number, y as number);
    return typeof result === 'number' && !Number.isFinite(result) ? cellError('#NUM!') : result;
  };

const comparison =
  (holds: (order: number) => boolean): Binary =>
  (a, b) => {
    if (isError(a)) return a;
    if (isError(b)) return b;
    return holds(compare(a, b));
  };

/** Whether two cells are equal; most that are, are the same value. */
const equality =
  (holds: boolean): Binary =>
  (a, b) => {
    if (isError(a)) return a;
    if (isError(b)) return b;
    const isSame =
      a === b || (typeof a === 'string' && typeof b === 'string' ? sameText(a, b) : compare(a, b) === 0);
    return isSame === holds;
  };

/** 0.1+0.2-0.3 is 0 in Excel: a sum or difference next to nothing beside its terms is nothing. */
const near = (result: number, a: number, b: number): number =>
  result !== 0 && Math.abs(result) < Math.max(Math.abs(a), Math.abs(b)) * 1e-15 ? 0 : result;

/** The operator ^ and POWER: 0^0 is #NUM! in Excel. */
export const power = (a: number, b: number): number | CellError =>
  a === 0 && b === 0 ? cellError('#NUM!') : a === 0 && b < 0 ? cellError('#DIV/0!') : a ** b;

export const binary: Readonly<Record<string, Binary>> = {
  '+': arithmetic((a, b) => near(a + b, a, b)),
  '-': arithmetic((a, b) => near(a - b, a, b)),
  '*': arithmetic((a, b) => a * b),
  '/': arithmetic((a, b) => (b === 0 ? cellError('#DIV/0!') : a / b)),
  '^': arithmetic(power),
  '&': (a, b) => {
    const x = toText(a);
    if (isError(x)) return x;
    const y = toText(b);
    return isError(y) ? y : `${x as string}${y as string}`;
  },
  '=': equality(true),
  '<>': equality(false),
  '<': comparison((order) => order < 0),
  '<=': comparison((order) => order <= 0),
  '>': comparison((order) => order > 0),
  '>=': comparison((order) => order >= 0),
};

export const unary: Readonly<Record<string, (a: Cell) => Cell>> = {
  '+': (a) => a,
  '-': (a) => {
    const x = toNumber(a);
    return isError(x) ? x : -(x as number);
  },
  '%': (a) => {
    const x = toNumber(a);
    return isError(x) ? x : (x as number) / 100;
  },
  '@': (a) => a,
};
