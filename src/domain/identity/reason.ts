import type { Cell, ErrorReason } from '../cell';
import { formatYmd, type Ymd, yearOf } from '../dates/ymd';
import { regions } from '../regions/load';
import { identityText, readIdentity } from './read';
import { birthOf, isIdentity } from './parse';

/** Nobody born earlier is still at work; the year is worth a look, but it makes no number invalid. */
const EARLIEST_YEAR = 1900;

const NONE: readonly ErrorReason[] = [];

/**
 * What is wrong with an identity number, first flaw first, then what is only worth a look (a county code that
 * no edition of GB/T 2260 lists, a birth before 1900). Empty for a number without remarks. A number of 15 digits is
 * out of use; where its 18-digit form is sound, the reason gives it. Needs the regions.
 *
 * @param date the reference date: a birth after it is a flaw; without it that is not judged.
 */
export function identityReasons(value: Cell, date?: Ymd): readonly ErrorReason[] {
  // Nearly all are valid as they stand.
  const id = typeof value === 'string' && isIdentity(value) ? value : readIdentity(value);
  if (typeof id !== 'string') return id;
  if (id !== value && id !== identityText(value)) return [{ key: 'idFifteen', params: { upgraded: id } }];
  const birth = birthOf(id);
  if (date !== undefined && birth > date) {
    return [{ key: 'idBornLater', params: { birth: formatYmd(birth), date: formatYmd(date) } }];
  }
  const county = id.slice(0, 6);
  if (regions().has(county) && yearOf(birth) >= EARLIEST_YEAR) return NONE;
  const remarks: ErrorReason[] = [];
  if (!regions().has(county)) remarks.push({ key: 'idCounty', params: { county } });
  if (yearOf(birth) < EARLIEST_YEAR) remarks.push({ key: 'idOldBirth', params: { year: yearOf(birth) } });
  return remarks;
}
