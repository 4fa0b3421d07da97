import { readDate } from '../../domain/dates/read-date';
import type { Ymd } from '../../domain/dates/ymd';
import { isBlank } from '../../domain/cell';
import type { ReturnData } from '../table';
import { textOf, valuesOf } from './column';

export const DIVISION_CHANGES = '区划变更';

/** One record of 区划变更; an empty code is one that there is not. */
export interface DivisionChange {
  readonly from: string;
  readonly to: string;
  /** 合并, 拆分, 更名 … */
  readonly kind: string;
}

/**
 * The changes that took place between two days, the first one left out: the sheet may go back for years. A change
 * without a readable date counts, its own finding asks for the date.
 */
export function divisionChanges(data: ReturnData, after: Ymd | null, until: Ymd | null): DivisionChange[] {
  const table = data.tables.get(DIVISION_CHANGES);
  if (!table) return [];
  const column = (name: string) => valuesOf(table, name);
  const [from, to, kind, date] = ['原社区代码', '现社区代码', '变更类型', '变更日期'].map(column);
  const changes: DivisionChange[] = [];
  for (let record = 0; record < table.rows; record += 1) {
    const cell = date(record);
    const day = isBlank(cell) ? null : readDate(cell);
    if (typeof day === 'number' && ((after !== null && day <= after) || (until !== null && day > until)))
      continue;
    const change = { from: textOf(from(record)), to: textOf(to(record)), kind: textOf(kind(record)) };
    if (change.from !== '' || change.to !== '') changes.push(change);
  }
  return changes;
}
