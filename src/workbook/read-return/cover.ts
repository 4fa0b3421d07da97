import { isBlank, isError, type Cell } from '../../domain/cell';
import { readDate } from '../../domain/dates/read-date';
import { serialOfYmd } from '../../domain/dates/serial';
import type { Table } from '../../returns/table';
import type { ColumnSpec, SheetSpec } from '../../returns/template';

/** The cover's fields by name: null where blank or missing, dates as serials however they were written. */
export function coverFields(spec: SheetSpec | undefined, table: Table | undefined): Map<string, Cell> {
  const fields = new Map<string, Cell>();
  for (const column of spec?.columns ?? []) {
    const value = table?.columns.find((each) => each.name === column.name)?.values[0] ?? null;
    fields.set(column.name, isBlank(value) ? null : asDate(column, value));
  }
  return fields;
}

/** What is no date stays as it is: saying so is a rule's business. */
function asDate(column: ColumnSpec, value: Cell): Cell {
  if (column.type !== 'date') return value;
  const date = readDate(value);
  return isError(date) ? value : (serialOfYmd(date) ?? value);
}
