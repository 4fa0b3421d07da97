import { type Cell, type CellError, cellError } from '../cell';
import { shown } from '../identity/mask';
import { foldText } from '../text/fold';

const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;

/**
 * The number in a cell that is not blank. Text counts as a number when it is one but for full-width digits,
 * thousands separators or surrounding spaces; units and approximations ("28000余", "2000万") are `#VALUE!`,
 * never 0 (the contract of the functions). Errors are handed on.
 */
export function readNumber(cell: Cell): number | CellError {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : cellError('#NUM!', 'notFinite');
  if (typeof cell === 'object' && cell !== null) return cell;
  const text = typeof cell === 'string' ? plainNumberText(cell) : undefined;
  if (text === undefined) return cellError('#VALUE!', 'notANumber', { found: shown(cell) });
  const value = Number(text);
  return Number.isFinite(value) ? value : cellError('#NUM!', 'notFinite');
}

/** The digits of a text number in half width, without separators; undefined when it is not a number. */
export function plainNumberText(text: string): string | undefined {
  const folded = foldText(text);
  if (PLAIN.test(folded)) return folded;
  return GROUPED.test(folded) ? folded.replaceAll(',', '') : undefined;
}

/** A count of people or households: whole and not negative, otherwise `#NUM!`. */
export function readCount(cell: Cell): number | CellError {
  const value = readNumber(cell);
  if (typeof value !== 'number') return value;
  if (value < 0) return cellError('#NUM!', 'negative', { found: value });
  if (value > Number.MAX_SAFE_INTEGER) return cellError('#NUM!', 'notFinite');
  if (!Number.isInteger(value)) return cellError('#NUM!', 'notWhole', { found: value });
  return value;
}
