import { t } from '../../locale';
import type { ReturnData } from '../../returns/table';
import type { PivotSpec } from '../port';

const ROSTER = '社区工作者花名册';
const ROW_FIELD = '岗位类别';
const COLUMN_FIELD = '居住地级别';
const COUNTED_FIELD = '姓名';

/**
 * A native PivotTable over the roster for exploring, to be put at a cell of a summary sheet; null when the return
 * has no roster with the fields it needs.
 */
export function rosterPivot(data: ReturnData, sheet: string, row: number, column: number): PivotSpec | null {
  const roster = data.tables.get(ROSTER);
  if (!roster || roster.rows === 0) return null;
  const field = (name: string) => roster.columns.find((candidate) => candidate.name === name);
  if (![ROW_FIELD, COLUMN_FIELD, COUNTED_FIELD].every(field)) return null;
  const columns = roster.columns.map((candidate) => candidate.column);
  const first = Math.min(...columns);
  const header = roster.rowOf(0, roster.columns[0]) - 1;
  return {
    name: t('summary/pivot.name'),
    source: {
      sheet: roster.sheet,
      row: header,
      column: first,
      rows: roster.rows + 1,
      columns: Math.max(...columns) - first + 1,
    },
    destination: { sheet, row, column },
    rows: [ROW_FIELD],
    columns: [COLUMN_FIELD],
    values: [{ field: COUNTED_FIELD, by: 'count', caption: t('summary/pivot.count') }],
  };
}
