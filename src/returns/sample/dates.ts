import { serialOfYmd, ymdOfSerial } from '../../domain/dates/serial';
import { ymd, type Ymd } from '../../domain/dates/ymd';

/** A day as an Excel serial. */
export function serial(year: number, month: number, day: number): number {
  const value = serialOfYmd(ymd(year, month, day));
  if (value === undefined) throw new RangeError(`${year}-${month}-${day}`);
  return value;
}

/** A serial as the day yyyymmdd. */
export function dayOf(value: number): Ymd {
  const day = ymdOfSerial(value);
  if (day === undefined) throw new RangeError(`serial ${value}`);
  return day;
}

/** 统计时点 of the sample: 2025-12-31. */
export const REFERENCE_DATE = serial(2025, 12, 31);
