import { isBlank } from '../../domain/cell';
import { PARAMETERS } from '../../returns';
import type { ReturnData } from '../../returns/table';
import { COVER } from '../catalogue/columns';
import { coverFields } from '../cover';
import { isSettable } from '../parameters';
import type { Gap } from './gap';

/** Where a cause is, before its rows are put together. */
export type Place = Pick<Gap, 'kind' | 'sheet' | 'columns' | 'column'>;

/** The cell in which a name is to be given a value, if there is one: on the cover, or where 政策参数表 has the name. */
export function namePlace(name: string, data: ReturnData): { readonly place: Place; readonly row: number } {
  const onCover = coverFields.has(name);
  const table = data.tables.get(onCover ? COVER : PARAMETERS);
  const column = table?.columns.find((each) => each.name === (onCover ? name : '值'));
  const kind = onCover ? 'blank' : isSettable(name) ? 'parameter' : 'later';
  const names = table?.columns.find((each) => each.name === '参数名')?.values ?? [];
  const record = onCover
    ? 0
    : names.findIndex((cell, at) => String(cell).trim() === name && isBlank(column?.values[at] ?? null));
  if (!table || !column || kind === 'later') return { place: { kind, sheet: '', columns: [name] }, row: -1 };
  const place = { kind, sheet: table.sheet, columns: [name], column: column.column } as const;
  return { place, row: record < 0 ? -1 : table.rowOf(record, column) };
}
