import { type Cell, type CellError, cellError, isBlank, isError } from '../cell';
import { shown } from '../identity/mask';
import { plainNumberText, readNumber } from '../numbers/read-number';
import { foldText } from '../text/fold';
import { roundedUnits, unitsOf } from './round';

/** A share as it is printed: `printed` units of 1/`units`; 47.8% is 478 of 1000. */
export interface PrintedShare {
  readonly printed: number;
  readonly units: number;
}

/** Most decimals of a printed percentage: searches up to LARGEST_BASE then stay within the whole numbers of a double. */
export const PRINTED_DECIMALS = 8;

/** The decimals at which numbers are taken as printed when none are given, as in SHARES. */
const DECIMALS = 1;

/**
 * The printed shares in a list of cells; blanks are left out. Text ("47.8%", "47.8") is a percentage and carries
 * its own decimals; where `decimals` asks for more, zeros were dropped in print. Numbers are fractions shown at
 * `decimals` of the percentage (default 1), unless one is above 1: then all of them are percentages.
 * `#VALUE!` for what is no share, `#NUM!` for one outside 0–100%.
 */
export function readPrintedShares(
  cells: readonly Cell[],
  decimals: number | undefined,
): PrintedShare[] | CellError {
  const given = cells.filter((cell) => !isBlank(cell));
  const percent = given.some((cell) => typeof cell === 'number' && cell > 1);
  const shares: PrintedShare[] = [];
  for (const cell of given) {
    const share =
      typeof cell === 'string' ? fromText(cell, decimals) : fromNumber(cell, decimals ?? DECIMALS, percent);
    if (isError(share)) return share;
    if (share.printed < 0 || share.printed > share.units) {
      return cellError('#NUM!', 'shareOutOfRange', { found: shown(cell) });
    }
    shares.push(share);
  }
  return shares;
}

function fromText(text: string, decimals: number | undefined): PrintedShare | CellError {
  const folded = foldText(text);
  const digits = plainNumberText(folded.endsWith('%') ? folded.slice(0, -1) : folded);
  if (digits === undefined) return cellError('#VALUE!', 'notAShare', { found: shown(text) });
  const own = (digits.split('.')[1] ?? '').length;
  const places = Math.max(own, decimals ?? 0);
  if (places > PRINTED_DECIMALS) return cellError('#VALUE!', 'notAShare', { found: shown(text) });
  return { printed: Number(digits.replace('.', '')) * 10 ** (places - own), units: unitsOf(places) };
}

function fromNumber(cell: Cell, decimals: number, percent: boolean): PrintedShare | CellError {
  const value = readNumber(cell);
  if (isError(value)) return value;
  const units = unitsOf(decimals);
  if (value < 0) return { printed: -1, units };
  return { printed: roundedUnits(value, percent ? 100 : 1, decimals, 'half-up'), units };
}
