import { type Cell, type ErrorReason } from '../cell';
import { formatYmd, type Ymd, yearOf } from '../dates/ymd';
import { knownRegion } from '../regions/known';
import { foldIdentity } from './fold';
import { birthOf, identityFlaw, isIdentity } from './parse';
import { upgradeIdentity } from './upgrade';

/** Nobody born earlier is still at work; the year is worth a look, but it makes no number invalid. */
const EARLIEST_YEAR = 1900;

/**
 * What is wrong with an identity number, first flaw first, then what is only worth a look (a county code that
 * no edition of GB/T 2260 lists, a birth before 1900). Empty for a number without remarks.
 *
 * @param date the reference date: a birth after it is a flaw; without it that is not judged.
 */
export function identityReasons(value: Cell, date?: Ymd): ErrorReason[] {
  if (typeof value === 'number') return [{ key: 'idNumberTyped' }];
  if (typeof value !== 'string') return [{ key: 'idCharacters' }];
  const id = foldIdentity(value);
  const flaw = isIdentity(id) ? undefined : identityFlaw(id);
  if (flaw?.key === 'idFifteen') return fifteenReasons(id);
  if (flaw !== undefined) {
    const { key, ...params } = flaw;
    return [{ key, params }];
  }
  const birth = birthOf(id);
  if (date !== undefined && birth > date) {
    return [{ key: 'idBornLater', params: { birth: formatYmd(birth), date: formatYmd(date) } }];
  }
  const remarks: ErrorReason[] = [];
  if (!knownRegion(id.slice(0, 6))) remarks.push({ key: 'idCounty', params: { county: id.slice(0, 6) } });
  if (yearOf(birth) < EARLIEST_YEAR) remarks.push({ key: 'idOldBirth', params: { year: yearOf(birth) } });
  return remarks;
}

/** A 15-digit number is out of use; where its 18-digit form is sound, the reason gives it. */
function fifteenReasons(id: string): ErrorReason[] {
  const upgraded = upgradeIdentity(id);
  const flaw = identityFlaw(upgraded);
  if (flaw === undefined) return [{ key: 'idFifteen', params: { upgraded } }];
  const { key, ...params } = flaw;
  return [{ key: 'idFifteenFlawed' }, { key, params }];
}
