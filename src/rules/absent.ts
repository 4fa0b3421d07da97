import { communityWorkforce } from '../returns';
import type { ReturnData, Table } from '../returns/table';
import type { SheetSpec } from '../returns/template';

/**
 * The return with an empty table for each optional sheet that was not handed in. A rule about such a sheet then
 * has no record to judge, and a rule of another sheet can ask whether there is anything on it; neither is broken.
 * A required sheet that is missing stays missing: its rules cannot run, and reading has reported it (S01).
 */
export function withAbsentSheets(data: ReturnData): ReturnData {
  const absent = communityWorkforce.sheets.filter(
    ({ name, required }) => !required && !data.tables.get(name)?.columns.length,
  );
  if (absent.length === 0 || !isReturn(data)) return data;
  const tables = new Map(data.tables);
  for (const spec of absent) tables.set(spec.name, emptyTable(spec));
  return { ...data, tables };
}

/** Whether a workbook is a return of ours at all: one of the template's lists is there, or is missed. */
const isReturn = (data: ReturnData): boolean =>
  data.structure.length > 0 || [...data.tables.values()].some((table) => table.spec);

/** The table of a sheet of the template without a record. */
export const emptyTable = (spec: SheetSpec): Table => ({
  name: spec.name,
  sheet: spec.name,
  columns: spec.columns.map(({ name }, column) => ({ name, values: [], column })),
  rows: 0,
  spec,
  rowOf: (record) => record + 1,
});
