import type { Cell } from '../../src/domain/cell';
import { communityWorkforce } from '../../src/returns';
import type { ReturnRecord } from '../../src/returns/content';
import { sampleCounty } from '../../src/returns/sample';
import type { ReturnData, Table } from '../../src/returns/table';
import type { SheetSpec } from '../../src/returns/template';
import { sharedTexts } from '../../src/workbook/shared-texts';
import { countyCopies } from './county-copies';

const ROSTER = '社区工作者花名册';

function tableOf(spec: SheetSpec, records: readonly ReturnRecord[]): Table {
  const isForm = spec.layout === 'form';
  return {
    name: spec.name,
    sheet: spec.name,
    spec,
    rows: records.length,
    columns: spec.columns.map(({ name }, at) => ({
      name,
      column: isForm ? 1 : at,
      values: asRead(records.map((record): Cell => record[name] ?? null)),
    })),
    rowOf: (record, column) =>
      isForm ? spec.columns.findIndex(({ name }) => name === column.name) : record + 1,
  };
}

/** Values as they are read from a host: texts in one piece, not put together from parts that are still to be joined. */
const asRead = (values: readonly Cell[]): Cell[] =>
  (JSON.parse(JSON.stringify(values)) as Cell[]).map(sharedTexts());

/** A return of a county so large that its roster has so many records, made in memory. */
export function bigReturn(rows: number): ReturnData {
  const sheets = new Map([...sampleCounty().sheets, ...countyCopies(rows)]);
  const tables = new Map<string, Table>();
  for (const spec of communityWorkforce.sheets) {
    const records = sheets.get(spec.name);
    if (records) tables.set(spec.name, tableOf(spec, records));
  }
  const cover = new Map(Object.entries(sheets.get('封面')?.[0] ?? {}));
  return { tables, cover, structure: [] };
}

/** Cells of a roster as rows, header first: the first `columns` columns. */
export function rosterRows(rows: number, columns: number): Cell[][] {
  const table = bigReturn(rows).tables.get(ROSTER)!;
  const kept = table.columns.slice(0, columns);
  return [
    kept.map(({ name }) => name),
    ...Array.from({ length: rows }, (_, at) => kept.map((column) => column.values[at] ?? null)),
  ];
}
