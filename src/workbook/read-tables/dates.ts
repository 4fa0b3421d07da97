import type { Table } from '../../returns/table';
import { shownOf } from '../date-format';
import type { CellPlace, WorkbookPort } from '../port';

/**
 * Says of which columns the numbers are dates. The format of the first number of each column is looked at, which
 * stands for the others: no more than a cell a column is asked for, however long the table is.
 */
export async function withDates(port: WorkbookPort, table: Table): Promise<Table> {
  const firsts = new Map<string, CellPlace>();
  for (const column of table.columns) {
    const record = column.values.findIndex((value) => typeof value === 'number');
    if (record < 0) continue;
    firsts.set(column.name, {
      sheet: table.sheet,
      row: table.rowOf(record, column),
      column: column.column,
    });
  }
  if (firsts.size === 0) return table;
  const states = await port.inspect([...firsts.values()]);
  const shown = new Map([...firsts.keys()].map((name, n) => [name, shownOf(states[n].numberFormat)]));
  return {
    ...table,
    columns: table.columns.map((column) => {
      const shows = shown.get(column.name);
      return shows === undefined ? column : { ...column, shows };
    }),
  };
}
