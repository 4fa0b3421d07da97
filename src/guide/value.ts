import { type Cell, isBlank, isError } from '../domain/cell';
import { ymdOfSerial } from '../domain/dates/serial';
import { formatYmd } from '../domain/dates/ymd';
import { DATE, type Format, PERCENT } from '../domain/functions/formats';
import { decimalOf } from '../domain/numbers/decimal';
import { divideBig } from '../domain/numbers/divide';

export type Kind = 'number' | 'text' | 'boolean' | 'error' | 'blank';

/** A value as its cell shows it. */
export interface Shown {
  readonly kind: Kind;
  readonly text: string;
  /** The number behind a share or a date, as the cell shows it in the General format. */
  readonly number?: string;
}

/** As many digits of a fraction as a General cell of usual width shows. */
const DIGITS = 10;
/** From 12 digits on a General cell shows an exponent: so it is with an identity number typed as a number. */
const LARGE = 1e11;

function general(number: number): string {
  if (Math.abs(number) >= LARGE) return number.toExponential(5).replace(/\.?0*e/, 'E');
  return String(Number.isInteger(number) ? number : Number(number.toPrecision(DIGITS)));
}

/** A share in the format 0.00%, rounded half up in decimals as Excel prints it. */
function percentage(share: number): string {
  const { units, scale } = decimalOf(Math.abs(share));
  const hundredths = divideBig(units * 10_000n, 10n ** BigInt(scale), 'half-up');
  const digits = String(hundredths).padStart(3, '0');
  return `${share < 0 && hundredths > 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}%`;
}

export function shown(cell: Cell, format: Format): Shown {
  if (isBlank(cell)) return { kind: 'blank', text: '' };
  if (isError(cell)) return { kind: 'error', text: cell.code };
  if (typeof cell === 'boolean') return { kind: 'boolean', text: cell ? 'TRUE' : 'FALSE' };
  if (typeof cell === 'string') return { kind: 'text', text: cell };
  const number = general(cell);
  if (format === PERCENT) return { kind: 'number', text: percentage(cell), number };
  const day = format === DATE ? ymdOfSerial(cell) : undefined;
  return day === undefined
    ? { kind: 'number', text: number }
    : { kind: 'number', text: formatYmd(day), number };
}
