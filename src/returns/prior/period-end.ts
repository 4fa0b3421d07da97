import { type Ymd, ymd } from '../../domain/dates/ymd';

const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

/** The last day of a period by its name (2024年度, 2024年上半年, 2024年第三季度, 2024年6月); null where it names no year. */
export function periodEnd(name: string): Ymd | null {
  const year = Number(/(?:19|20)\d{2}/.exec(name)?.[0]);
  if (!year) return null;
  const quarter = /第?([一二三四1-4])季/.exec(name)?.[1];
  const month = /年(\d{1,2})月/.exec(name)?.[1];
  if (name.includes('上半年')) return ymd(year, 6, 30);
  if (quarter) return lastOf(year, (QUARTERS[quarter] as number) * 3);
  if (month && Number(month) >= 1 && Number(month) <= 12) return lastOf(year, Number(month));
  return ymd(year, 12, 31);
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const lastOf = (year: number, month: number): Ymd =>
  ymd(year, month, month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] as number));
