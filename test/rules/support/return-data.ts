import type { Cell } from '../../../src/domain/cell';
import { communityWorkforce } from '../../../src/returns';
import type { ReturnData, StructureProblem, Table } from '../../../src/returns/table';
import type { SheetSpec } from '../../../src/returns/template';
import { withPrior } from '../../../src/rules/prior/with-prior';

export type Fields = Readonly<Record<string, Cell>>;

/** A table of a template's sheet; cells not given are blank. `table` layout: header in row 0, records from row 1. */
export function tableOf(spec: SheetSpec, records: readonly Fields[], without: readonly string[] = []): Table {
  const known = new Set(spec.columns.map((column) => column.name));
  for (const record of records) {
    for (const name of Object.keys(record)) if (!known.has(name)) throw new Error(`no column ${name}`);
  }
  const form = spec.layout === 'form';
  const columns = spec.columns
    .map((column, place) => ({
      name: column.name,
      values: records.map((record) => record[column.name] ?? null),
      column: form ? 1 : place,
      place,
    }))
    .filter((column) => !without.includes(column.name));
  return {
    name: spec.name,
    sheet: spec.name,
    columns,
    rows: records.length,
    spec,
    rowOf: (record, column) => (form ? (column as (typeof columns)[number]).place : record + 1),
  };
}

/** Any table at all, as a stranger's workbook has it: columns by name. */
export function plainTable(name: string, columns: Readonly<Record<string, readonly Cell[]>>): Table {
  const entries = Object.entries(columns);
  return {
    name,
    sheet: name,
    columns: entries.map(([column, values], place) => ({ name: column, values, column: place })),
    rows: entries[0]?.[1].length ?? 0,
    rowOf: (record) => record + 1,
  };
}

export const plainData = (
  tables: readonly Table[],
  cover: Fields = {},
  structure: readonly StructureProblem[] = [],
): ReturnData => ({
  tables: new Map(tables.map((table) => [table.name, table])),
  cover: new Map(Object.entries(cover)),
  structure,
});

export interface Parts {
  readonly cover: Fields;
  readonly communities: readonly Fields[];
  readonly roster: readonly Fields[];
  /** Records of the optional sheets, by the sheet's name. */
  readonly sheets?: Readonly<Record<string, readonly Fields[]>>;
  /** The return of the period before, where it was chosen. */
  readonly last?: Parts;
  /** Thresholds set by the return itself. */
  readonly parameters?: Fields;
}

export const sheetNamed = (name: string): SheetSpec => {
  const sheet = communityWorkforce.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** A whole return. The cover's dates must be given as serials, as the reader gives them. */
export function returnData({ last, ...parts }: Parts): ReturnData {
  const now = alone(parts);
  if (!last) return now;
  const steps = withPrior(now, returnData(last));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.data;
  }
}

function alone({ cover, communities, roster, sheets = {}, parameters }: Parts): ReturnData {
  const coverSheet = sheetNamed('封面');
  const tables = [
    tableOf(coverSheet, [cover]),
    tableOf(sheetNamed('社区基本情况表'), communities),
    tableOf(sheetNamed('社区工作者花名册'), roster),
  ];
  for (const [name, records] of Object.entries(sheets)) tables.push(tableOf(sheetNamed(name), records));
  if (parameters) {
    const records = Object.entries(parameters).map(([name, value]) => ({ 参数名: name, 值: value }));
    tables.push(tableOf(sheetNamed('政策参数表'), records));
  }
  return plainData(
    tables,
    Object.fromEntries(coverSheet.columns.map(({ name }) => [name, cover[name] ?? null])),
  );
}
