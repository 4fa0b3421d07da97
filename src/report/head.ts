import { type Cell, isBlank, isError } from '../domain/cell';
import { ymdOfSerial } from '../domain/dates/serial';
import { formatYmd } from '../domain/dates/ymd';
import { maskForExport } from '../domain/identity/mask';
import { t } from '../locale';
import { timeText } from '../workbook/log/time-text';
import { grouped } from './grouped';
import { count } from './number-text';
import type { Report } from './report';

/** A line of the head: `key` is stable, name and value are for people. */
export interface HeadLine {
  readonly key: string;
  readonly name: string;
  readonly value: string;
}

const COVER = {
  unit: '填报单位',
  unitCode: '填报单位代码',
  period: '报告期别',
  referenceDate: '统计时点',
  version: '模板版本',
};

/** Who reports, for when, and what was checked with what; the fingerprint last. Blank cover fields say so. */
export function headOf({ data, rules, fingerprint, making }: Report): HeadLine[] {
  const field = (name: string): string =>
    name === COVER.referenceDate ? dayText(data) : shown(data.cover.get(name) ?? null);
  const lines: (readonly [string, string])[] = [
    ['file', masked(making.file)],
    ...(data.cover.size === 0 ? [] : Object.entries(COVER).map(([key, name]) => [key, field(name)] as const)),
    ['time', timeText(making.time)],
    ...(making.by === undefined ? [] : [['by', masked(making.by)] as const]),
    ['program', t('report/programAndRules', { program: making.program, rules: count(idsOf(rules)) })],
    ['fingerprint', grouped(fingerprint.sign)],
  ];
  return lines.map(([key, value]) => ({ key, name: t(`report/head.${key}`), value }));
}

const idsOf = (rules: Report['rules']): number => new Set(rules.map(({ id }) => id)).size;

/** The reference date as a day, or as it was typed. */
export function dayText(data: Report['data']): string {
  const date = data.cover.get('统计时点') ?? null;
  const day = typeof date === 'number' ? ymdOfSerial(date) : undefined;
  return day === undefined ? shown(date) : formatYmd(day);
}

const masked = (text: string): string => String(maskForExport(text));

const shown = (value: Cell): string =>
  isBlank(value) || isError(value) ? t('report/unknown') : masked(String(value));
