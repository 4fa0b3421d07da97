import { text, truth } from '../args';
import { EventType, WORKBOOK_TARGET } from '../events';
import type { GridSheet } from '../grid';
import { HostError } from '../host-error';
import type { Model } from '../model';
import type { HostObject, HostType } from '../object-type';
import { checkName, worksheetOf } from './worksheet';

async function item(model: Model, key: unknown): Promise<HostObject> {
  const found = await model.findSheet(key);
  if (!found) throw new HostError('ItemNotFound', `There is no worksheet ${String(key)}.`);
  return worksheetOf(model, found.id);
}

async function listed(model: Model, visibleOnly: unknown): Promise<GridSheet[]> {
  const sheets = await model.grid.sheets();
  return truth(visibleOnly, false) ? sheets.filter(({ visibility }) => visibility === 'Visible') : sheets;
}

async function add(model: Model, wanted: unknown): Promise<HostObject> {
  const name = wanted === null || wanted === undefined ? await freeName(model) : text(wanted);
  await checkName(model, name, null);
  const id = await model.grid.addSheet(name);
  model.events.tell(EventType.worksheetAdded, id, { source: 'Local' });
  return worksheetOf(model, id);
}

async function freeName(model: Model): Promise<string> {
  const taken = new Set((await model.grid.sheets()).map(({ name }) => name.toLowerCase()));
  let n = 1;
  while (taken.has(`sheet${n}`)) n++;
  return `Sheet${n}`;
}

/** `Excel.WorksheetCollection`. */
export const worksheets: HostType<Model> = {
  name: 'WorksheetCollection',
  items: async (model) => (await model.grid.sheets()).map(({ id }) => worksheetOf(model, id)),
  indexer: (model, [key]) => item(model, key),
  methods: {
    GetItemOrNullObject: async (model, [key]) => {
      const found = await model.findSheet(key);
      return found && worksheetOf(model, found.id);
    },
    GetActiveWorksheet: async (model) => worksheetOf(model, await model.grid.activeSheet()),
    GetCount: async (model, [visibleOnly]) => (await listed(model, visibleOnly)).length,
    GetFirst: async (model, [visibleOnly]) => worksheetOf(model, (await listed(model, visibleOnly))[0].id),
    GetLast: async (model, [visibleOnly]) =>
      worksheetOf(model, (await listed(model, visibleOnly)).slice(-1)[0].id),
    Add: (model, [name]) => add(model, name),
    ...registration('DataChanged', EventType.worksheetChanged),
    ...registration('SelectionChanged', EventType.selectionChanged),
    ...registration('Added', EventType.worksheetAdded),
    ...registration('Deleted', EventType.worksheetDeleted),
  },
};

function registration(event: string, type: number): HostType<Model>['methods'] {
  return {
    [`_Register${event}Event`]: (model) => model.events.register(type, WORKBOOK_TARGET),
    [`_Unregister${event}Event`]: (model) => model.events.unregister(type, WORKBOOK_TARGET),
  };
}
