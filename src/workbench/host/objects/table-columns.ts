import { integer } from '../args';
import { toWireValue } from '../cell-input';
import type { GridRect, GridTable } from '../grid';
import { HostError } from '../host-error';
import { HostObject } from '../object-type';
import type { HostType } from '../object-type';
import { area } from '../ranges';
import { rangeOf } from './range';
import { tableNow } from './tables';
import type { Table } from './tables';

export function headerRect({ rect, header }: GridTable): GridRect {
  if (!header) throw new HostError('InvalidOperation', 'The table shows no header row.');
  return { ...rect, rows: 1 };
}

export function bodyRect({ rect, header, totals }: GridTable): GridRect {
  const above = header ? 1 : 0;
  return { ...rect, row: rect.row + above, rows: Math.max(1, rect.rows - above - (totals ? 1 : 0)) };
}

interface Column {
  readonly table: Table;
  readonly index: number;
}

async function columnName({ table, index }: Column): Promise<string> {
  const now = await tableNow(table);
  const head = headerRect(now);
  const cell = { ...head, column: head.column + index, columns: 1 };
  return String(toWireValue((await table.model.grid.values(now.sheet, cell))[0][0]));
}

async function part({ table, index }: Column, of: (now: GridTable) => GridRect): Promise<HostObject> {
  const now = await tableNow(table);
  const rect = of(now);
  return rangeOf(area(table.model, now.sheet, { ...rect, column: rect.column + index, columns: 1 }));
}

const tableColumn: HostType<Column> = {
  name: 'TableColumn',
  id: ({ index }) => index + 1,
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: columnName },
  },
  methods: {
    GetRange: (column) => part(column, ({ rect }) => rect),
    GetHeaderRowRange: (column) => part(column, headerRect),
    GetDataBodyRange: (column) => part(column, bodyRect),
  },
};

async function all(table: Table): Promise<Column[]> {
  const { rect } = await tableNow(table);
  return Array.from({ length: rect.columns }, (_, index) => ({ table, index }));
}

/** By id (a number, from 1) or by name. */
async function find(table: Table, key: unknown): Promise<HostObject | null> {
  for (const column of await all(table)) {
    if (key === column.index + 1 || key === (await columnName(column)))
      return HostObject.of(tableColumn, column);
  }
  return null;
}

const tableColumns: HostType<Table> = {
  name: 'TableColumnCollection',
  properties: { Count: { get: async (table) => (await all(table)).length } },
  items: async (table) => (await all(table)).map((column) => HostObject.of(tableColumn, column)),
  indexer: async (table, [key]) => {
    const found = await find(table, key);
    if (!found) throw new HostError('ItemNotFound', `There is no column ${String(key)}.`);
    return found;
  },
  methods: {
    GetItemOrNullObject: (table, [key]) => find(table, key),
    GetItemAt: async (table, [index]) => {
      const found = (await all(table))[integer(index)];
      if (!found) throw new HostError('ItemNotFound', `There is no column at ${String(index)}.`);
      return HostObject.of(tableColumn, found);
    },
    GetCount: async (table) => (await all(table)).length,
  },
};

export const columnsOf = (table: Table): HostObject => HostObject.of(tableColumns, table);
