import { type Cell, type CellError, cellError } from '../cell';
import { readWrittenDate } from '../dates/read-text-date';
import { formatYmd, type Ymd } from '../dates/ymd';
import { foldIdentity } from '../identity/fold';
import { shown } from '../identity/mask';
import { birthOf, identityFlaw, isIdentity } from '../identity/parse';
import { upgradeIdentity } from '../identity/upgrade';

/**
 * Completed years from a birth to a day. Comparing yyyymmdd makes somebody born on 29 February a year older on
 * 1 March in common years. A birth after the day is `#NUM!`.
 */
export const completedYears = (birth: Ymd, date: Ymd): number | CellError =>
  birth > date
    ? cellError('#NUM!', 'birthAfterDate', { birth: formatYmd(birth), date: formatYmd(date) })
    : Math.trunc((date - birth) / 10000);

/** The birth in a cell that is not blank: an identity number (18 or 15 digits; a number keeps 15 digits only) or whatever is a date. */
export function readBirth(cell: Cell): Ymd | CellError {
  if (typeof cell === 'string' && cell.length >= 15) {
    const id = foldIdentity(cell);
    if (isIdentity(id)) return birthOf(id);
    if (/^\d{14,17}[\dX]$/.test(id)) return birthFromIdentity(id);
  }
  if (typeof cell === 'number' && cell >= 1e14 && Number.isInteger(cell)) {
    return cell < 1e15
      ? birthFromIdentity(String(cell))
      : cellError('#VALUE!', 'identityNumberTyped', { found: shown(cell) });
  }
  return readWrittenDate(cell);
}

/** A number with a flaw says nothing reliable about a birth: the wrong digit may be one of the date's. */
function birthFromIdentity(id: string): Ymd | CellError {
  const eighteen = id.length === 15 ? upgradeIdentity(id) : id;
  if (identityFlaw(eighteen) === undefined) return birthOf(eighteen);
  return cellError('#VALUE!', 'identityUnreadable', {
    found: `${id.slice(0, 6)}${'*'.repeat(id.length - 6)}`,
  });
}
