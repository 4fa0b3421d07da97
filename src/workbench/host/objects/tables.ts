import { integer, text, truth } from '../args';
import { intersection } from '../geometry';
import type { GridTable } from '../grid';
import { HostError } from '../host-error';
import type { Model } from '../model';
import { HostObject } from '../object-type';
import type { HostType } from '../object-type';
import { area, findRange, rectOf } from '../ranges';
import { range } from './range';
import { bodyRect, columnsOf, headerRect } from './table-columns';
import { rangeOf } from './range';
import { worksheetOf } from './worksheet';

/** One table, by the grid's id. */
export interface Table {
  readonly model: Model;
  readonly id: string;
}

export async function tableNow({ model, id }: Table): Promise<GridTable> {
  const found = (await model.grid.tables()).find((one) => one.id === id);
  if (!found) throw new HostError('ItemNotFound', 'The table has been deleted.');
  return found;
}

async function update(table: Table, changes: Partial<Omit<GridTable, 'id' | 'sheet'>>): Promise<void> {
  await table.model.checkUnprotected((await tableNow(table)).sheet);
  await table.model.grid.updateTable(table.id, changes);
}

async function rename(table: Table, value: unknown): Promise<void> {
  const name = text(value);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) {
    throw new HostError('InvalidArgument', `"${name}" cannot be the name of a table.`);
  }
  const taken = (await table.model.grid.tables()).find(
    (one) => one.name.toLowerCase() === name.toLowerCase(),
  );
  const named = (await table.model.grid.names()).find((one) => one.name.toLowerCase() === name.toLowerCase());
  if ((taken && taken.id !== table.id) || named) {
    throw new HostError('ItemAlreadyExists', `The name ${name} is taken.`);
  }
  await update(table, { name });
}

/** `Excel.Table`. */
export const table: HostType<Table> = {
  name: 'Table',
  id: ({ id }) => id,
  properties: {
    Id: { get: ({ id }) => id },
    Name: { get: async (t) => (await tableNow(t)).name, set: rename },
    ShowHeaders: { get: async (t) => (await tableNow(t)).header },
    ShowTotals: { get: async (t) => (await tableNow(t)).totals },
    Style: {
      get: async (t) => (await tableNow(t)).style,
      set: (t, value) => update(t, { style: text(value) }),
    },
  },
  links: {
    Worksheet: async (t) => worksheetOf(t.model, (await tableNow(t)).sheet),
    Columns: (t) => columnsOf(t),
  },
  methods: {
    GetRange: async (t) => {
      const { sheet, rect } = await tableNow(t);
      return rangeOf(area(t.model, sheet, rect));
    },
    GetHeaderRowRange: async (t) => {
      const now = await tableNow(t);
      return rangeOf(area(t.model, now.sheet, headerRect(now)));
    },
    GetDataBodyRange: async (t) => {
      const now = await tableNow(t);
      return rangeOf(area(t.model, now.sheet, bodyRect(now)));
    },
    Resize: async (t, [to]) => {
      const now = await tableNow(t);
      const target = to instanceof HostObject ? to.as(range) : await findRange(t.model, text(to), now.sheet);
      if (!target || target.sheet !== now.sheet)
        throw new HostError('InvalidArgument', 'The table stays on its sheet.');
      await update(t, { rect: rectOf(target) });
    },
    Delete: async (t) => {
      const { sheet, rect } = await tableNow(t);
      await t.model.checkUnprotected(sheet);
      await t.model.grid.deleteTable(t.id);
      await t.model.grid.clear(sheet, rect, 'all');
    },
    ConvertToRange: async (t) => {
      const { sheet, rect } = await tableNow(t);
      await t.model.checkUnprotected(sheet);
      await t.model.grid.deleteTable(t.id);
      return rangeOf(area(t.model, sheet, rect));
    },
  },
};

interface Tables {
  readonly model: Model;
  readonly sheet: string | null;
}

const listed = async ({ model, sheet }: Tables): Promise<GridTable[]> =>
  (await model.grid.tables()).filter((one) => sheet === null || one.sheet === sheet);

async function find(tables: Tables, key: unknown): Promise<HostObject | null> {
  const wanted = String(key).toLowerCase();
  const all = await listed(tables);
  const found = all.find(({ id }) => id === key) ?? all.find(({ name }) => name.toLowerCase() === wanted);
  return found ? HostObject.of(table, { model: tables.model, id: found.id }) : null;
}

async function add(tables: Tables, [address, hasHeaders]: readonly unknown[]): Promise<HostObject> {
  const { model } = tables;
  const target =
    address instanceof HostObject ? address.as(range) : await findRange(model, text(address), tables.sheet);
  if (!target) throw new HostError('InvalidArgument', 'A table needs a range.');
  if (!truth(hasHeaders)) {
    throw new HostError('ApiNotFound', "The workbench's Excel model has no tables without a header row.");
  }
  await model.checkUnprotected(target.sheet);
  const rect = rectOf(target);
  const all = await model.grid.tables();
  if (all.some((one) => one.sheet === target.sheet && intersection(one.rect, rect))) {
    throw new HostError('InvalidOperation', 'A table cannot overlap another table.');
  }
  const taken = new Set(all.map(({ name }) => name.toLowerCase()));
  let n = 1;
  while (taken.has(`table${n}`)) n++;
  const style = 'TableStyleMedium2';
  const fresh = { sheet: target.sheet, name: `Table${n}`, rect, header: true, totals: false, style };
  return HostObject.of(table, { model, id: await model.grid.addTable(fresh) });
}

const tables: HostType<Tables> = {
  name: 'TableCollection',
  properties: { Count: { get: async (all) => (await listed(all)).length } },
  items: async (all) => (await listed(all)).map(({ id }) => HostObject.of(table, { model: all.model, id })),
  indexer: async (all, [key]) => {
    const found = await find(all, key);
    if (!found) throw new HostError('ItemNotFound', `There is no table ${String(key)}.`);
    return found;
  },
  methods: {
    GetItemOrNullObject: (all, [key]) => find(all, key),
    GetItemAt: async (all, [index]) => {
      const found = (await listed(all))[integer(index)];
      if (!found) throw new HostError('ItemNotFound', `There is no table at ${String(index)}.`);
      return HostObject.of(table, { model: all.model, id: found.id });
    },
    GetCount: async (all) => (await listed(all)).length,
    Add: add,
  },
};

export const tablesOf = (model: Model, sheet: string | null): HostObject =>
  HostObject.of(tables, { model, sheet });
