import { text } from '../args';
import { HostError } from '../host-error';
import type { Model } from '../model';
import { HostObject } from '../object-type';
import type { HostType } from '../object-type';
import { area, findRange, rectOf } from '../ranges';
import type { Area } from '../ranges';
import { deletePivot, fieldsOf, refreshPivot } from '../pivot-model';
import type { Pivot } from '../pivot-model';
import { dataHierarchiesOf, hierarchiesOf, rowHierarchiesOf } from './pivot-hierarchies';
import { range, rangeOf } from './range';
import { table, tableNow } from './tables';
import { worksheetOf } from './worksheet';

export interface PivotTarget {
  readonly model: Model;
  readonly pivot: Pivot;
}

const pivotLayout: HostType<PivotTarget> = {
  name: 'PivotLayout',
  methods: {
    GetRange: ({ model, pivot }) => {
      const rect = pivot.written ?? { row: pivot.row, column: pivot.column, rows: 1, columns: 1 };
      return rangeOf(area(model, pivot.sheet, rect));
    },
  },
};

/** `Excel.PivotTable`, in the compact form only. */
const pivotTable: HostType<PivotTarget> = {
  name: 'PivotTable',
  id: ({ pivot }) => pivot.id,
  properties: {
    Id: { get: ({ pivot }) => pivot.id },
    Name: {
      get: ({ pivot }) => pivot.name,
      set: ({ model, pivot }, value) => {
        checkFree(model, pivot.sheet, text(value));
        pivot.name = text(value);
      },
    },
  },
  links: {
    Worksheet: ({ model, pivot }) => worksheetOf(model, pivot.sheet),
    Hierarchies: (target) => hierarchiesOf(target),
    RowHierarchies: (target) => rowHierarchiesOf(target, 'rows'),
    ColumnHierarchies: (target) => rowHierarchiesOf(target, 'columns'),
    DataHierarchies: (target) => dataHierarchiesOf(target),
    Layout: (target) => HostObject.of(pivotLayout, target),
  },
  methods: {
    Refresh: ({ model, pivot }) => refreshPivot(model, pivot, model.pivotLabels),
    Delete: ({ model, pivot }) => deletePivot(model, pivot),
  },
};

interface PivotTables {
  readonly model: Model;
  readonly sheet: string | null;
}

const listed = ({ model, sheet }: PivotTables): Pivot[] =>
  model.pivots.filter((pivot) => sheet === null || pivot.sheet === sheet);

function find(of: PivotTables, key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  const found = listed(of).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return found ? HostObject.of(pivotTable, { model: of.model, pivot: found }) : null;
}

function checkFree(model: Model, sheet: string, name: string): void {
  if (find({ model, sheet }, name))
    throw new HostError('ItemAlreadyExists', `There is a PivotTable ${name} already.`);
}

async function areaOf(of: PivotTables, given: unknown): Promise<Area> {
  if (!(given instanceof HostObject)) return findRange(of.model, text(given), of.sheet);
  const asTable = given.as(table);
  if (asTable) {
    const now = await tableNow(asTable);
    return area(of.model, now.sheet, now.rect);
  }
  const asRange = given.as(range);
  if (!asRange) throw new HostError('InvalidArgument', 'A PivotTable needs a range or a table.');
  return asRange;
}

async function add(of: PivotTables, [name, from, to]: readonly unknown[]): Promise<HostObject> {
  const { model } = of;
  const source = await areaOf(of, from);
  const destination = await areaOf(of, to);
  checkFree(model, destination.sheet, text(name));
  await model.checkUnprotected(destination.sheet);
  if (rectOf(source).rows < 2) throw new HostError('InvalidArgument', 'A PivotTable needs two rows or more.');
  await fieldsOf(source);
  const { row, column } = rectOf(destination);
  const pivot: Pivot = {
    id: model.newId('pivot-'),
    name: text(name),
    sheet: destination.sheet,
    row,
    column,
    source,
    rows: [],
    columns: [],
    values: [],
    written: null,
  };
  model.pivots.push(pivot);
  return HostObject.of(pivotTable, { model, pivot });
}

const pivotTables: HostType<PivotTables> = {
  name: 'PivotTableCollection',
  items: (of) => listed(of).map((pivot) => HostObject.of(pivotTable, { model: of.model, pivot })),
  indexer: (of, [key]) => {
    const found = find(of, key);
    if (!found) throw new HostError('ItemNotFound', `There is no PivotTable ${String(key)}.`);
    return found;
  },
  methods: {
    GetItemOrNullObject: (of, [key]) => find(of, key),
    GetCount: (of) => listed(of).length,
    Add: add,
    RefreshAll: async (of) => {
      for (const pivot of listed(of)) await refreshPivot(of.model, pivot, of.model.pivotLabels);
    },
  },
};

export const pivotTablesOf = (model: Model, sheet: string | null): HostObject =>
  HostObject.of(pivotTables, { model, sheet });
