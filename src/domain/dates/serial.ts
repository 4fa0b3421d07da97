import { dayOf, monthOf, type Ymd, yearOf, ymd } from './ymd';

/** 9999-12-31, the last day that Excel knows. */
export const LAST_SERIAL = 2958465;
const DAYS_TO_1970 = 25569;

/**
 * A serial of Excel's 1900 date system (its fraction, the time of day, is left out) → the day; undefined outside
 * 1–2958465. Serial 60 is 1900-02-29, a day that never was: Excel counts it, as Lotus 1-2-3 did, so the
 * serials before it lie one day later than the calendar would have them.
 */
export function ymdOfSerial(serial: number): Ymd | undefined {
  const days = Math.floor(serial);
  if (!(days >= 1 && days <= LAST_SERIAL)) return undefined;
  if (days === 60) return 19000229;
  return civilDay(days - DAYS_TO_1970 + (days < 60 ? 1 : 0));
}

/**
 * Days since 1970-01-01 → the day, by arithmetic alone: a Date for each cell of a long column costs too much.
 * Years are counted from 1 March, so that the leap day is the last of its year, in eras of 400 years.
 */
function civilDay(sinceEpoch: number): Ymd {
  const days = sinceEpoch + 719468;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return ymd(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** A day → its serial in the 1900 date system; undefined before 1900, which that system cannot hold. */
export function serialOfYmd(date: Ymd): number | undefined {
  if (yearOf(date) < 1900 || yearOf(date) > 9999) return undefined;
  if (date === 19000229) return 60;
  const days = sinceEpoch(date) + DAYS_TO_1970;
  return days <= 60 ? days - 1 : days;
}

/** A day → days since 1970-01-01, by the same arithmetic. A day may run over its month's ends. */
function sinceEpoch(date: Ymd): number {
  const month = monthOf(date);
  const year = month <= 2 ? yearOf(date) - 1 : yearOf(date);
  const fromMarch = month <= 2 ? month + 9 : month - 3;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * fromMarch + 2) / 5) + dayOf(date) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}
