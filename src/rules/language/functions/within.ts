import { type Cell, type CellError, cellError, isError } from '../../../domain/cell';
import { atScale, decimalOf } from '../../../domain/numbers/decimal';
import { compare, toNumber } from '../coerce';
import { each, type Functions } from '../function';

type Filled = Exclude<Cell, CellError>;

/** Both numbers as exact decimals of one scale, each in the 15 digits that Excel shows and compares. */
function aligned(a: number, b: number): { a: bigint; b: bigint; scale: number } {
  const [x, y] = [a, b].map((value) => decimalOf(Number(value.toPrecision(15))));
  const scale = Math.max(x.scale, y.scale);
  return { a: atScale(x, scale), b: atScale(y, scale), scale };
}

/** |a - b| without the noise of binary fractions. */
export function gapOf(a: number, b: number): number {
  const { a: x, b: y, scale } = aligned(a, b);
  const gap = x > y ? x - y : y - x;
  return Number(`${gap}e-${scale}`);
}

/** How far a comparison's left side is on the wrong side of its right one; 0 where it holds. */
function excess(operator: Cell, a: number, b: number): number {
  const order = compare(a, b);
  const holds = operator === '=' ? order === 0 : operator === '<=' ? order <= 0 : order >= 0;
  return holds ? 0 : gapOf(a, b);
}

/** A side as a number; null where the comparison is about text or TRUE and FALSE, which have no distance. */
function sides(left: Filled, right: Filled): readonly [number, number] | null {
  const isNumeric = (cell: Filled, other: Filled): boolean =>
    typeof cell === 'number' || (cell === null && (typeof other === 'number' || other === null));
  if (!isNumeric(left, right) || !isNumeric(right, left)) return null;
  return [left ?? 0, right ?? 0] as [number, number];
}

const OPERATORS: readonly Cell[] = ['=', '<=', '>='];

/**
 * What a rule's settings are made of; no functions of Excel, so that nobody needs to know them.
 *
 * `_WITHIN(left, operator, right, allowed)`: the comparison, where numbers may be out by so much, the bound included.
 * Nothing allowed is the comparison itself. `_GAP(left, right)`: how far two numbers are apart, blank for what is none.
 */
export const within: Functions = {
  _WITHIN: each(4, 4, ([left, operator, right, allowed]) => {
    const bound = toNumber(allowed);
    if (isError(bound)) return bound;
    if (typeof bound !== 'number' || bound < 0 || !OPERATORS.includes(operator)) return cellError('#NUM!');
    const numbers = sides(left as Filled, right as Filled);
    if (numbers) return compare(excess(operator, ...numbers), bound) <= 0;
    const order = compare(left as Filled, right as Filled);
    return operator === '=' ? order === 0 : operator === '<=' ? order <= 0 : order >= 0;
  }),
  _GAP: each(2, 2, ([left, right]) => {
    const numbers = sides(left as Filled, right as Filled);
    return numbers ? gapOf(...numbers) : '';
  }),
};
