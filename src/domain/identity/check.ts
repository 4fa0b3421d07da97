import type { Cell } from '../cell';
import { foldIdentity } from './fold';
import { isIdentity } from './parse';

/**
 * Whether a cell that is not blank holds a valid identity number (GB 11643-1999): 18 digits as text, a known
 * province, a day of the calendar, the right check digit. A number-typed cell is FALSE: its last digits are lost.
 */
export const checkIdentity = (value: Cell): boolean =>
  // Nearly all are valid as they stand, and are spared the folding.
  typeof value === 'string' && (isIdentity(value) || isIdentity(foldIdentity(value)));
