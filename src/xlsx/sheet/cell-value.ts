import { CellError, ERROR_CODES, type Cell, type ErrorCode } from '../../domain/cell';
import { decodeXstring } from '../xml/text';

/** Days from 1900-01-00 to 1904-01-01: what a date of the 1904 system lacks. */
export const DAYS_1904 = 1462;

/**
 * The value of a cell from its type and stored text (ECMA-376 part 1, 18.3.1.4 and 18.18.11 ST_CellType).
 * Errors that other programs invented (`Err:502`, `#FIELD!`) become #VALUE!.
 */
export function cellValue(type: string | undefined, text: string, strings: readonly string[]): Cell {
  switch (type) {
    case 's':
      return text === '' ? null : (strings[Number(text)] ?? null);
    case 'str':
    case 'inlineStr':
      return decodeXstring(text);
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return new CellError(
        (ERROR_CODES as readonly string[]).includes(text) ? (text as ErrorCode) : '#VALUE!',
      );
    case 'd':
      return isoSerial(text);
    default: {
      if (text === '') return null;
      const number = Number(text);
      return Number.isNaN(number) ? decodeXstring(text) : number;
    }
  }
}

/** An ISO date of a strict file → serial; text that is none stays text. */
function isoSerial(text: string): Cell {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match) return text;
  const [year, month, day, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  const days = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
  // Excel believes in 1900-02-29; days before it are one less.
  const serial = days < 61 ? days - 1 : days;
  return serial + (hours + (minutes + seconds / 60) / 60) / 24;
}
