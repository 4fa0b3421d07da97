import { isSheetName } from '../../../workbook/sheet-name';
import { colour, integer, oneOf, text, truth } from '../args';
import { EventType } from '../events';
import { WHOLE_SHEET, onSheet, parseAddress } from '../geometry';
import type { GridSheet } from '../grid';
import { HostError } from '../host-error';
import { HostObject } from '../object-type';
import type { HostType } from '../object-type';
import { area, findRange } from '../ranges';
import type { Area } from '../ranges';
import type { Model } from '../model';
import { freezePanes } from './freeze-panes';
import { namesOf } from './names';
import { pivotTablesOf } from './pivot-tables';
import { protection } from './protection';
import { rangeOf } from './range';
import { rangeAreas } from './range-areas';
import { tablesOf } from './tables';

/** One worksheet, by the grid's id. */
export interface Sheet {
  readonly model: Model;
  readonly sheet: string;
}

const now = ({ model, sheet }: Sheet): Promise<GridSheet> => model.sheet(sheet);
const whole = ({ model, sheet }: Sheet): Area => area(model, sheet, WHOLE_SHEET);

/** `Excel.Worksheet`. */
export const worksheet: HostType<Sheet> = {
  name: 'Worksheet',
  id: ({ sheet }) => sheet,
  properties: {
    Id: { get: ({ sheet }) => sheet },
    Name: { get: async (s) => (await now(s)).name, set: rename },
    Position: {
      get: async (s) => (await now(s)).position,
      set: (s, value) => s.model.grid.updateSheet(s.sheet, { position: integer(value) }),
    },
    Visibility: { get: async (s) => (await now(s)).visibility, set: setVisibility },
    TabColor: {
      get: async (s) => (await now(s)).tabColor,
      set: (s, value) => s.model.grid.updateSheet(s.sheet, { tabColor: colour(value) }),
    },
  },
  links: {
    Tables: (s) => tablesOf(s.model, s.sheet),
    PivotTables: (s) => pivotTablesOf(s.model, s.sheet),
    Names: (s) => namesOf(s.model, s.sheet),
    Protection: (s) => HostObject.of(protection, s),
    FreezePanes: (s) => HostObject.of(freezePanes, s),
  },
  methods: {
    Activate: async (s) => {
      if ((await now(s)).visibility !== 'Visible') {
        throw new HostError('InvalidOperation', 'A hidden worksheet cannot be activated.');
      }
      await s.model.grid.activateSheet(s.sheet);
    },
    Delete: remove,
    Calculate: ({ model }) => model.grid.settle(),
    GetCell: (s, [row, column]) =>
      rangeOf(
        area(s.model, s.sheet, onSheet({ row: integer(row), column: integer(column), rows: 1, columns: 1 })),
      ),
    GetRange: async (s, [address]) =>
      rangeOf(
        await findRange(s.model, address === null || address === undefined ? '' : text(address), s.sheet),
      ),
    GetRangeByIndexes: (s, [row, column, rows, columns]) =>
      rangeOf(
        area(
          s.model,
          s.sheet,
          onSheet({
            row: integer(row),
            column: integer(column),
            rows: integer(rows),
            columns: integer(columns),
          }),
        ),
      ),
    GetRanges: (s, [addresses]) => HostObject.of(rangeAreas, areas(s, addresses)),
    GetUsedRange: async (s, [valuesOnly]) =>
      (await used(s, valuesOnly)) ??
      rangeOf(area(s.model, s.sheet, { row: 0, column: 0, rows: 1, columns: 1 })),
    GetUsedRangeOrNullObject: (s, [valuesOnly]) => used(s, valuesOnly),
    _RegisterDataChangedEvent: (s) => s.model.events.register(EventType.worksheetChanged, s.sheet),
    _UnregisterDataChangedEvent: (s) => s.model.events.unregister(EventType.worksheetChanged, s.sheet),
    _RegisterSelectionChangedEvent: (s) => s.model.events.register(EventType.selectionChanged, s.sheet),
    _UnregisterSelectionChangedEvent: (s) => s.model.events.unregister(EventType.selectionChanged, s.sheet),
  },
};

export const worksheetOf = (model: Model, sheet: string): HostObject =>
  HostObject.of(worksheet, { model, sheet });

/** Excel's limit for the address text of several areas. */
const MAX_ADDRESS = 8192;

function areas(s: Sheet, addresses: unknown): Area {
  if (addresses === null || addresses === undefined) return whole(s);
  const list = text(addresses);
  if (list.length > MAX_ADDRESS)
    throw new HostError('InvalidArgument', `The address is over ${MAX_ADDRESS} characters.`);
  const rects = list.split(',').map((address) => {
    const rect = address.trim() === '' ? null : parseAddress(address);
    if (!rect) throw new HostError('InvalidArgument', `${address} is no range.`);
    return onSheet(rect);
  });
  return area(s.model, s.sheet, ...rects);
}

async function used(s: Sheet, valuesOnly: unknown): Promise<HostObject | null> {
  await now(s);
  const rect = await s.model.grid.usedRect(s.sheet, truth(valuesOnly, false));
  return rect && rangeOf(area(s.model, s.sheet, rect));
}

/** @throws HostError for names that Excel refuses. */
export async function checkName(model: Model, name: string, own: string | null): Promise<void> {
  if (!isSheetName(name))
    throw new HostError('InvalidArgument', `"${name}" cannot be the name of a worksheet.`);
  const taken = (await model.grid.sheets()).find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (taken && taken.id !== own)
    throw new HostError('ItemAlreadyExists', `There is a worksheet ${name} already.`);
}

async function rename(s: Sheet, value: unknown): Promise<void> {
  const name = text(value);
  await checkName(s.model, name, s.sheet);
  await s.model.grid.updateSheet(s.sheet, { name });
}

async function setVisibility(s: Sheet, value: unknown): Promise<void> {
  const visibility = oneOf(value, ['Visible', 'Hidden', 'VeryHidden'] as const);
  if (visibility !== 'Visible') await checkNotLastVisible(s, 'hidden');
  await s.model.grid.updateSheet(s.sheet, { visibility });
}

async function remove(s: Sheet): Promise<void> {
  await now(s);
  await checkNotLastVisible(s, 'deleted');
  const { pivots, grid, events } = s.model;
  for (const pivot of pivots.filter((one) => one.sheet === s.sheet)) pivots.splice(pivots.indexOf(pivot), 1);
  await grid.deleteSheet(s.sheet);
  events.tell(EventType.worksheetDeleted, s.sheet, { source: 'Local' });
}

async function checkNotLastVisible(s: Sheet, what: string): Promise<void> {
  const others = (await s.model.grid.sheets()).filter(
    ({ id, visibility }) => id !== s.sheet && visibility === 'Visible',
  );
  if (others.length === 0)
    throw new HostError('InvalidOperation', `The last visible worksheet cannot be ${what}.`);
}
