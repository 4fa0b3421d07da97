import { objectOf, oneOf, text } from '../args';
import { HostError } from '../host-error';
import { HostObject } from '../object-type';
import type { HostType } from '../object-type';
import { fieldsOf, refreshPivot } from '../pivot-model';
import type { PivotTarget } from './pivot-tables';

type Axis = 'rows' | 'columns';

interface Field extends PivotTarget {
  readonly field: string;
}

const refresh = ({ model, pivot }: PivotTarget): Promise<void> =>
  refreshPivot(model, pivot, model.pivotLabels);

function required(found: HostObject | null, name: unknown): HostObject {
  if (!found) throw new HostError('ItemNotFound', `The PivotTable has no field ${String(name)}.`);
  return found;
}

const pivotHierarchy: HostType<Field> = {
  name: 'PivotHierarchy',
  id: ({ field }) => field,
  properties: { Id: { get: ({ field }) => field }, Name: { get: ({ field }) => field } },
};

/** All columns of the source. */
const pivotHierarchies: HostType<PivotTarget> = {
  name: 'PivotHierarchyCollection',
  items: async (target) =>
    (await fieldsOf(target.pivot.source)).map((field) => HostObject.of(pivotHierarchy, { ...target, field })),
  indexer: async (target, [name]) => required(await findField(target, name), name),
  methods: {
    GetItemOrNullObject: (target, [name]) => findField(target, name),
    GetCount: async (target) => (await fieldsOf(target.pivot.source)).length,
  },
};

async function findField(target: PivotTarget, name: unknown): Promise<HostObject | null> {
  const found = (await fieldsOf(target.pivot.source)).find((field) => field === text(name));
  return found === undefined ? null : HostObject.of(pivotHierarchy, { ...target, field: found });
}

interface AxisTarget extends PivotTarget {
  readonly axis: Axis;
}

const rowColumnHierarchy: HostType<Field> = {
  name: 'RowColumnPivotHierarchy',
  id: ({ field }) => field,
  properties: { Id: { get: ({ field }) => field }, Name: { get: ({ field }) => field } },
};

const rowColumnHierarchies: HostType<AxisTarget> = {
  name: 'RowColumnPivotHierarchyCollection',
  items: (target) =>
    target.pivot[target.axis].map((field) => HostObject.of(rowColumnHierarchy, { ...target, field })),
  indexer: (target, [name]) => required(findOnAxis(target, name), name),
  methods: {
    GetItemOrNullObject: (target, [name]) => findOnAxis(target, name),
    GetCount: (target) => target.pivot[target.axis].length,
    /** A field stands on one axis only: adding it here takes it off the other. */
    Add: async (target, [hierarchy]) => {
      const { field } = objectOf(hierarchy, pivotHierarchy);
      const { pivot, axis } = target;
      pivot.rows = pivot.rows.filter((one) => one !== field);
      pivot.columns = pivot.columns.filter((one) => one !== field);
      pivot[axis].push(field);
      await refresh(target);
      return HostObject.of(rowColumnHierarchy, { ...target, field });
    },
  },
};

function findOnAxis(target: AxisTarget, name: unknown): HostObject | null {
  const found = target.pivot[target.axis].find((field) => field === text(name));
  return found === undefined ? null : HostObject.of(rowColumnHierarchy, { ...target, field: found });
}

interface Value extends PivotTarget {
  readonly value: PivotTarget['pivot']['values'][number];
}

const dataHierarchy: HostType<Value> = {
  name: 'DataPivotHierarchy',
  id: ({ value }) => value.name,
  properties: {
    Id: { get: ({ value }) => value.name },
    Name: {
      get: ({ value }) => value.name,
      set: async (target, given) => {
        const name = text(given);
        const taken = [
          ...(await fieldsOf(target.pivot.source)),
          ...target.pivot.values.map((one) => one.name),
        ];
        if (name !== target.value.name && taken.includes(name)) {
          throw new HostError('InvalidArgument', `The PivotTable field name ${name} already exists.`);
        }
        target.value.name = name;
        await refresh(target);
      },
    },
    SummarizeBy: {
      get: ({ value }) => value.by,
      set: async (target, given) => {
        target.value.by = oneOf(given, ['Count', 'Sum'] as const);
        await refresh(target);
      },
    },
  },
};

const dataHierarchies: HostType<PivotTarget> = {
  name: 'DataPivotHierarchyCollection',
  items: (target) => target.pivot.values.map((value) => HostObject.of(dataHierarchy, { ...target, value })),
  indexer: (target, [name]) => required(findValue(target, name), name),
  methods: {
    GetItemOrNullObject: (target, [name]) => findValue(target, name),
    GetCount: (target) => target.pivot.values.length,
    Add: async (target, [hierarchy]) => {
      const { field } = objectOf(hierarchy, pivotHierarchy);
      const by = (await isNumeric(target, field)) ? ('Sum' as const) : ('Count' as const);
      const taken = new Set(target.pivot.values.map(({ name }) => name));
      let name = `${by} of ${field}`;
      for (let n = 2; taken.has(name); n++) name = `${by} of ${field}${n}`;
      const value = { field, by, name };
      target.pivot.values.push(value);
      await refresh(target);
      return HostObject.of(dataHierarchy, { ...target, value });
    },
  },
};

/** Excel adds up a column of numbers and counts any other. */
async function isNumeric({ model, pivot }: PivotTarget, field: string): Promise<boolean> {
  const { sheet, rects } = pivot.source;
  const column = rects[0].column + (await fieldsOf(pivot.source)).indexOf(field);
  const rect = { row: rects[0].row + 1, column, rows: rects[0].rows - 1, columns: 1 };
  return (await model.grid.values(sheet, rect)).every(([value]) => typeof value === 'number');
}

function findValue(target: PivotTarget, name: unknown): HostObject | null {
  const found = target.pivot.values.find((value) => value.name === text(name));
  return found ? HostObject.of(dataHierarchy, { ...target, value: found }) : null;
}

export const hierarchiesOf = (target: PivotTarget): HostObject => HostObject.of(pivotHierarchies, target);
export const rowHierarchiesOf = (target: PivotTarget, axis: Axis): HostObject =>
  HostObject.of(rowColumnHierarchies, { ...target, axis });
export const dataHierarchiesOf = (target: PivotTarget): HostObject => HostObject.of(dataHierarchies, target);
