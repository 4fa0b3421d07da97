import { type Cell, type CellError, isError, type Matrix } from '../cell';
import type { EachFunction, Parameter, WholeFunction } from './definition';

export const value = (name: string): Parameter => ({ name, takes: 'value' });
export const range = (name: string): Parameter => ({ name, takes: 'range' });
export const optional = (parameter: Parameter): Parameter => ({ ...parameter, optional: true });

/** A function for one set of values that reads no range beforehand. */
export const each = (
  name: string,
  parameters: readonly Parameter[],
  calculate: (values: readonly Cell[]) => Cell,
): EachFunction => ({ name, shape: 'each', parameters, bind: () => calculate });

/** A function for one set of values that reads its ranges once; an error in them is the result everywhere. */
export const bound = <T>(
  name: string,
  parameters: readonly Parameter[],
  read: (ranges: readonly (Matrix | undefined)[]) => T | CellError,
  calculate: (prepared: T) => (values: readonly Cell[]) => Cell,
): EachFunction => ({
  name,
  shape: 'each',
  parameters,
  bind: (ranges) => {
    const prepared = read(ranges);
    return isError(prepared) ? () => prepared : calculate(prepared);
  },
});

/** A function over whole ranges; an error it returns is a result of one cell. */
export const whole = (
  name: string,
  parameters: readonly Parameter[],
  calculate: (args: readonly (Matrix | undefined)[]) => Matrix | Cell,
): WholeFunction => ({
  name,
  shape: 'whole',
  parameters,
  call: (args) => {
    const result = calculate(args);
    return Array.isArray(result) ? result : [[result]];
  },
});

/** Keeps the last answer: arguments such as the reference date are one cell for a whole column. */
export function remember<T>(read: (cell: Cell) => T): (cell: Cell) => T {
  let last: Cell | undefined;
  let answer: T | undefined;
  return (cell) => {
    if (cell !== last || answer === undefined) {
      answer = read(cell);
      last = cell;
    }
    return answer;
  };
}
