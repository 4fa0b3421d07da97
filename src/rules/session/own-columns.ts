import type { ReturnData, Table, TableColumn } from '../../returns/table';
import type { Steps } from '../language';

/**
 * The same return in columns of its own, for a session to write into: what was read stays as it was read.
 */
export function* ownColumns(data: ReturnData): Steps<ReturnData> {
  const tables = new Map<string, Table>();
  for (const [key, table] of data.tables) {
    const columns: TableColumn[] = [];
    for (const { name, values, written, column, derived } of table.columns) {
      columns.push({
        name,
        values: values.slice(),
        ...(written ? { written: written.slice() } : {}),
        column,
        ...(derived ? { derived } : {}),
      });
      yield;
    }
    tables.set(key, { ...table, columns });
  }
  return { ...data, tables };
}
