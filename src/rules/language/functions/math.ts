import { type Cell, cellError, isError } from '../../../domain/cell';
import { toNumber } from '../coerce';
import { power } from '../operators';
import { each, type FormulaFunction, type Functions } from '../function';

/** A function of one or two numbers: arguments as arithmetic reads them, a result that is no number is #NUM!. */
export const numeric = (
  min: number,
  max: 1 | 2,
  /** The second number is undefined where it is not given. */
  calculate: (a: number, b: number) => number | Cell,
): FormulaFunction =>
  each(min, max, (cells) => {
    const a = toNumber(cells[0]);
    if (isError(a)) return a;
    const b = cells.length > 1 ? toNumber(cells[1]) : undefined;
    if (isError(b)) return b;
    const result = calculate(a as number, b as number);
    return typeof result === 'number' && !Number.isFinite(result) ? cellError('#NUM!') : result;
  });

/** 2.675 counts as 2.675 and not as the binary fraction just below it: 15 digits, as Excel rounds. */
const scaled = (value: number, digits: number): number => Number((value * 10 ** digits).toPrecision(15));
const unscaled = (value: number, digits: number): number =>
  digits >= 0 ? Number(`${value}e${-digits}`) : value * 10 ** -digits;

const rounding =
  (how: (magnitude: number) => number) =>
  (value: number, digits = 0): number => {
    const places = Math.trunc(digits);
    return Math.sign(value) * unscaled(how(scaled(Math.abs(value), places)), places);
  };

/** n-d*INT(n/d), where 0.3/0.1 is 3 as INT has it, and nothing is left but noise of binary fractions. */
function remainder(value: number, divisor: number): number {
  // Whole numbers leave an exact rest, with the divisor's sign.
  if (Number.isInteger(value) && Number.isInteger(divisor) && Math.abs(value) < 1e12) {
    const rest = value % divisor;
    return rest === 0 ? 0 : rest < 0 === divisor < 0 ? rest : rest + divisor;
  }
  const quotient = value / divisor;
  // So large a quotient has no digits left to be tidied.
  const whole = Math.abs(quotient) < 1e12 ? Number(quotient.toPrecision(15)) : quotient;
  const rest = value - divisor * Math.floor(whole);
  return Math.abs(rest) < Math.abs(value) * 1e-15 ? 0 : rest;
}

export const math: Functions = {
  ROUND: numeric(
    2,
    2,
    rounding((magnitude) => Math.floor(magnitude + 0.5)),
  ),
  ROUNDUP: numeric(2, 2, rounding(Math.ceil)),
  ROUNDDOWN: numeric(2, 2, rounding(Math.floor)),
  TRUNC: numeric(1, 2, rounding(Math.floor)),
  INT: numeric(1, 1, (value) =>
    Number.isInteger(value) ? value : Math.floor(Number(value.toPrecision(15))),
  ),
  MOD: numeric(2, 2, (value, divisor) => (divisor === 0 ? cellError('#DIV/0!') : remainder(value, divisor))),
  QUOTIENT: numeric(2, 2, (value, divisor) =>
    divisor === 0 ? cellError('#DIV/0!') : Math.trunc(value / divisor),
  ),
  ABS: numeric(1, 1, Math.abs),
  SIGN: numeric(1, 1, Math.sign),
  SQRT: numeric(1, 1, Math.sqrt),
  POWER: numeric(2, 2, power),
};
