import { type CellError, cellError } from '../cell';
import { roundedShare, roundedUnits, unitsOf } from '../shares/round';

/** Decimals of the percentage in which rates are given. */
const DECIMALS = 2;

/** 通过率: passed among those who registered, or among those who sat; more passed than that is `#NUM!`. */
export const passRate = (passed: number, base: number): number | CellError =>
  roundedShare(passed, base, DECIMALS);

/** 计划完成率: what was done of what was planned, never capped: 20 of 18 is 1.1111. */
export function planRate(actual: number, plan: number): number | CellError {
  if (actual < 0 || plan < 0) return cellError('#NUM!', 'negative', { found: actual < 0 ? actual : plan });
  if (plan === 0) return cellError('#DIV/0!', 'emptyBase');
  return roundedUnits(actual, plan, DECIMALS, 'half-up') / unitsOf(DECIMALS);
}
