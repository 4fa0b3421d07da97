import { dayOf, REFERENCE_DATE, serial } from './dates';
import { monthOf, yearOf } from '../../domain/dates/ymd';
import type { Random } from './random';

export type Level = '1初级' | '2中级';

/** A certificate: when it was obtained and, where it is recent, registered. Dates are serials. */
export interface Certificate {
  readonly level: Level;
  readonly number: string;
  readonly obtained: number;
  readonly registered: number | null;
  readonly validUntil: number | null;
  readonly hours: number | null;
}

/** The exam results come out in autumn: certificates bear a day in September or October. */
const firstYear = 2015;
/** Certificates obtained since then are registered for their first three years. */
const registeredSince = 2023;

export class Certificates {
  private count = 0;

  constructor(private readonly random: Random) {}

  /** @param earliest the first year in which the holder could sit the exam */
  next(level: Level, earliest: number): Certificate {
    const { random } = this;
    const year = random.int(Math.max(firstYear, Math.min(earliest, 2025)), 2025);
    const obtained = serial(year, random.int(9, 10), random.int(1, 28));
    const registered =
      year >= registeredSince ? Math.min(obtained + random.int(30, 60), REFERENCE_DATE) : null;
    this.count++;
    return {
      level,
      number: `${year}${level === '2中级' ? '20' : '10'}4101${String(this.count).padStart(8, '0')}`,
      obtained,
      registered,
      validUntil: registered === null ? null : threeYearsAfter(registered),
      hours: registered === null ? null : (level === '2中级' ? 90 : 72) + random.int(0, 18),
    };
  }
}

function threeYearsAfter(date: number): number {
  const day = dayOf(date);
  return serial(yearOf(day) + 3, monthOf(day), day % 100);
}

/** The first of the month that a day lies in, as the roster has it. */
export const monthStart = (date: number): number => serial(yearOf(dayOf(date)), monthOf(dayOf(date)), 1);

export const BONUS: Record<Level, number> = { '1初级': 1500, '2中级': 3000 };
export const ALLOWANCE: Record<Level, number> = { '1初级': 100, '2中级': 200 };
