import { type Cell, isBlank, isError } from '../../domain/cell';
import { ymdOfSerial } from '../../domain/dates/serial';
import { formatYmd } from '../../domain/dates/ymd';

/** The period of a return as its cover says it, for people: `年度 2025-12-31`; "" where it says nothing. */
export function periodOf(cover: ReadonlyMap<string, Cell>): string {
  const text = (name: string): string => {
    const value = cover.get(name) ?? null;
    return isBlank(value) || isError(value) ? '' : String(value).trim();
  };
  const date = cover.get('统计时点') ?? null;
  const day = typeof date === 'number' ? ymdOfSerial(date) : undefined;
  return [text('报告期别'), day === undefined ? text('统计时点') : formatYmd(day)].filter(Boolean).join(' ');
}
