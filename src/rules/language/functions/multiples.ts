import { type Cell, cellError } from '../../../domain/cell';
import type { Functions } from '../function';
import { numeric } from './math';

/** How often a step fits into a value, read in 15 digits so that 0.3 holds 0.1 three times. */
const times = (value: number, step: number): number => Number((value / step).toPrecision(15));
const product = (step: number, n: number): number => (n === 0 ? 0 : Number((step * n).toPrecision(15)));

/** To a multiple of a step; a positive number with a negative step is #NUM!, as in Excel since 2010. */
const toMultiple =
  (whole: (quotient: number) => number, zeroStep: Cell) =>
  (value: number, step: number): number | Cell => {
    if (value === 0) return 0;
    if (step === 0) return zeroStep;
    if (value > 0 && step < 0) return cellError('#NUM!');
    return product(step, whole(times(value, step)));
  };

function nearestMultiple(value: number, step: number): number | Cell {
  if (value === 0 || step === 0) return 0;
  if (value > 0 !== step > 0) return cellError('#NUM!');
  // Both have one sign, so that the quotient is positive and a half goes away from zero.
  return product(step, Math.floor(times(value, step) + 0.5));
}

/** Away from zero to the next even (0) or odd (1) number. */
const toParity =
  (parity: 0 | 1) =>
  (value: number): number => {
    const whole = Math.ceil(Math.abs(value));
    const reached = whole % 2 === parity ? whole : whole + 1;
    return value < 0 ? -reached : reached;
  };

const isParity = (parity: 0 | 1) => (value: number) => Math.abs(Math.trunc(value)) % 2 === parity;

/** Rounding to multiples, even and odd numbers. */
export const multiples: Functions = {
  CEILING: numeric(2, 2, toMultiple(Math.ceil, 0)),
  FLOOR: numeric(2, 2, toMultiple(Math.floor, cellError('#DIV/0!'))),
  MROUND: numeric(2, 2, nearestMultiple),
  EVEN: numeric(1, 1, toParity(0)),
  ODD: numeric(1, 1, toParity(1)),
  ISEVEN: numeric(1, 1, isParity(0)),
  ISODD: numeric(1, 1, isParity(1)),
};
