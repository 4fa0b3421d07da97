import type { ReturnData, Table, TableColumn } from '../../returns/table';
import type { Steps } from '../language';

/**
 * The same return in columns of its own, for a session to write into: what was read stays as it was read.
 */
export function* ownColumns(data: ReturnData): Steps<ReturnData> {
  const tables = new Map<string, Table>();
  for (const [key, table] of data.tables) {
    const columns: TableColumn[] = [];
    for (const column of table.columns) {
      const { values, written } = column;
      columns.push({
        ...column,
        values: values.slice(),
        ...(written ? { written: written.slice() } : {}),
      });
      yield;
    }
    tables.set(key, { ...table, columns });
  }
  return { ...data, tables };
}
