import { type CellError, cellError } from '../cell';
import { atScale, decimalOf } from '../numbers/decimal';

/**
 * a·factor/b, not rounded beyond what a number of the sheet holds: a ratio is compared with a standard, and rounding
 * would lift 17.996 per 10,000 to 18. Exact as far as a double goes, for decimals too. `#DIV/0!` for b = 0, `#NUM!`
 * where either is negative.
 */
export function ratio(a: number, b: number, factor = 1): number | CellError {
  if (a < 0 || b < 0) return cellError('#NUM!', 'negative', { found: a < 0 ? a : b });
  if (b === 0) return cellError('#DIV/0!', 'emptyBase');
  if (Number.isSafeInteger(a * factor) && Number.isSafeInteger(b)) return (a * factor) / b;
  const [above, below] = [decimalOf(a), decimalOf(b)];
  const scale = Math.max(above.scale, below.scale);
  return Number(atScale(above, scale) * BigInt(factor)) / Number(atScale(below, scale));
}

/** 每万名城镇常住人口社区工作者: workers per 10,000 residents. */
export const staffPer10k = (staff: number, population: number): number | CellError =>
  ratio(staff, population, 10_000);

/** 服务对象与服务人员比例: clients per worker. */
export const serviceRatio = (clients: number, staff: number): number | CellError => ratio(clients, staff);
