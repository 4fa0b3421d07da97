import type { Cell } from '../cell';
import { foldText } from '../text/fold';

const MOBILE = /^1[3-9]\d{9}$/;

/**
 * Whether a cell that is not blank holds a mobile number of mainland China: eleven digits, 1 and then 3–9. Which
 * blocks of numbers are in use changes every few years, so no list of them is kept. Full-width digits and
 * surrounding spaces do not matter; a space or hyphen inside, or +86, makes another text of it, hence FALSE.
 * A number-typed cell counts: eleven digits are kept in full.
 */
export const isMobile = (value: Cell): boolean =>
  (typeof value === 'string' || typeof value === 'number') && MOBILE.test(foldText(String(value)));
