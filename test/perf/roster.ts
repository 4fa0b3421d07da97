import type { Cell } from '../../src/domain/cell';
import { communityWorkforce } from '../../src/returns';
import type { ReturnRecord } from '../../src/returns/content';
import { sampleCounty } from '../../src/returns/sample';
import type { ReturnData, Table } from '../../src/returns/table';
import type { SheetSpec } from '../../src/returns/template';

const ROSTER = '社区工作者花名册';
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** An identity number of the same person's kind (division, birth date, sex) with another serial number. */
function reissue(identity: string, copy: number): string {
  const serial = String((Number(identity.slice(14, 17)) + 2 * copy) % 1000).padStart(3, '0');
  const body = identity.slice(0, 14) + serial;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + '10X98765432'[sum % 11];
}

/** The sample's roster again and again, with identity, telephone and certificate numbers of their own. */
function roster(people: readonly ReturnRecord[], rows: number): ReturnRecord[] {
  return Array.from({ length: rows }, (_, at) => {
    const person = people[at % people.length]!;
    const certificate = person['证书管理号'];
    return {
      ...person,
      序号: at + 1,
      公民身份号码: reissue(String(person['公民身份号码']), Math.floor(at / people.length)),
      联系电话: String(14_200_000_000 + at),
      证书管理号:
        typeof certificate === 'string'
          ? certificate.slice(0, 10) + String(at).padStart(8, '0')
          : (certificate ?? null),
    };
  });
}

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
      values: records.map((record): Cell => record[name] ?? null),
    })),
    rowOf: (record, column) =>
      isForm ? spec.columns.findIndex(({ name }) => name === column.name) : record + 1,
  };
}

/** A return with the sample's communities and a roster of so many records, made in memory. */
export function bigReturn(rows: number): ReturnData {
  const { sheets } = sampleCounty();
  const tables = new Map<string, Table>();
  for (const spec of communityWorkforce.sheets) {
    const records = sheets.get(spec.name);
    if (records) tables.set(spec.name, tableOf(spec, spec.name === ROSTER ? roster(records, rows) : records));
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
