import { isBlank } from '../../domain/cell';
import { readDate } from '../../domain/dates/read-date';
import type { Ymd } from '../../domain/dates/ymd';
import { isReturn } from '../is-return';
import type { ReturnData } from '../table';
import { textOf } from './column';

/** Whose return it is and for when; empty texts and null where the cover does not say. */
export interface ReturnAbout {
  readonly unit: string;
  readonly unitCode: string;
  /** 报告期别: 年度, 半年 … */
  readonly period: string;
  readonly batch: string;
  /** 统计时点. */
  readonly date: Ymd | null;
  readonly version: string;
}

/** Why a return cannot be the one of the period before. */
export type PriorObstacle =
  'noReturn' | 'noDate' | 'noOwnDate' | 'sameDate' | 'laterDate' | 'otherUnit' | 'otherVersion';

export function aboutOf({ cover }: ReturnData): ReturnAbout {
  const text = (field: string): string => textOf(cover.get(field) ?? null);
  const date = cover.get('统计时点') ?? null;
  const day = isBlank(date) ? null : readDate(date);
  return {
    unit: text('填报单位'),
    unitCode: text('填报单位代码'),
    period: text('报告期别'),
    batch: text('报表批次'),
    date: typeof day === 'number' ? day : null,
    version: text('模板版本'),
  };
}

/** Everything that keeps `last` from being the return of the period before `now`; none where it can be. */
export function priorObstacles(now: ReturnData, last: ReturnData): PriorObstacle[] {
  if (!isReturn(last)) return ['noReturn'];
  const [ours, theirs] = [aboutOf(now), aboutOf(last)];
  const obstacles: PriorObstacle[] = [];
  if (ours.date === null) obstacles.push('noOwnDate');
  if (theirs.date === null) obstacles.push('noDate');
  if (ours.date !== null && theirs.date !== null) {
    if (theirs.date === ours.date) obstacles.push('sameDate');
    if (theirs.date > ours.date) obstacles.push('laterDate');
  }
  if (isOtherUnit(ours, theirs)) obstacles.push('otherUnit');
  if (ours.version !== '' && theirs.version !== '' && Number(ours.version) !== Number(theirs.version))
    obstacles.push('otherVersion');
  return obstacles;
}

/** By code, and by name where one of them has no code. */
const isOtherUnit = (ours: ReturnAbout, theirs: ReturnAbout): boolean =>
  ours.unitCode !== '' && theirs.unitCode !== ''
    ? ours.unitCode !== theirs.unitCode
    : ours.unit !== theirs.unit;
