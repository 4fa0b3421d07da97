/** A calendar day as the number yyyymmdd, e.g. 20101208: cheap to hold, and it sorts and subtracts by year. */
export type Ymd = number;

export const ymd = (year: number, month: number, day: number): Ymd => year * 10000 + month * 100 + day;
export const yearOf = (date: Ymd): number => Math.trunc(date / 10000);
export const monthOf = (date: Ymd): number => Math.trunc(date / 100) % 100;
export const dayOf = (date: Ymd): number => date % 100;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days of a month 1–12 in the Gregorian calendar. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (DAYS[month - 1] ?? 0);

/** Whether the number names a day of the Gregorian calendar, years 1000–9999. */
export function isDay(date: Ymd): boolean {
  const year = yearOf(date);
  const month = monthOf(date);
  const day = dayOf(date);
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || day <= daysInMonth(year, month);
}

/** 20101208 → "2010-12-08". */
export const formatYmd = (date: Ymd): string => {
  const text = String(date).padStart(8, '0');
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
};
