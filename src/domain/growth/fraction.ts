import { type Cell, type CellError, cellError, isError } from '../cell';
import { shown } from '../identity/mask';
import { type Decimal, decimalOf } from '../numbers/decimal';
import { plainNumberText, readNumber } from '../numbers/read-number';
import { foldText } from '../text/fold';

/**
 * A share or a growth in a cell that is not blank, as an exact decimal fraction: 0.52, "0.52" and "52%" are the same,
 * and keep the decimals they are written with ("52.0%" has scale 3). May be negative or above 1.
 * `#VALUE!` for what is neither a number nor a percentage.
 */
export function readFraction(cell: Cell): Decimal | CellError {
  if (typeof cell !== 'string') {
    const value = readNumber(cell);
    return isError(value) ? value : decimalOf(value);
  }
  const folded = foldText(cell);
  const percent = folded.endsWith('%');
  const digits = plainNumberText(percent ? folded.slice(0, -1) : folded);
  if (digits === undefined) return cellError('#VALUE!', 'notAFraction', { found: shown(cell) });
  const [whole = '', fraction = ''] = digits.split('.');
  return {
    units: BigInt(digits.startsWith('-') ? `-${unsigned(whole)}${fraction}` : unsigned(whole) + fraction),
    scale: fraction.length + (percent ? 2 : 0),
  };
}

const unsigned = (digits: string): string => digits.replace(/^[+-]/, '');
