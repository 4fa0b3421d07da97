import type { ReturnData, Table, TableColumn } from '../returns/table';

/**
 * A return as Excel sees it: codes as they were typed. What has no code in another than its stored form is the same
 * object, and the return itself where that is all of it.
 */
export function asTyped(data: ReturnData): ReturnData {
  const typed = new Map<Table, Table>();
  for (const table of data.tables.values()) {
    if (table.columns.some(({ written }) => written)) typed.set(table, typedTable(table));
  }
  if (typed.size === 0) return data;
  const tables = [...data.tables].map(([name, table]) => [name, typed.get(table) ?? table] as const);
  return { ...data, tables: new Map(tables) };
}

function typedTable(table: Table): Table {
  const originals = new Map<TableColumn, TableColumn>();
  const columns = table.columns.map((column) => {
    if (!column.written) return column;
    const typed: TableColumn = { ...column, values: column.written };
    originals.set(typed, column);
    return typed;
  });
  return {
    ...table,
    columns,
    rowOf: (record, column) => table.rowOf(record, originals.get(column) ?? column),
  };
}
