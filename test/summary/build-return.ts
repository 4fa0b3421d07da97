import type { Cell } from '../../src/domain/cell';
import type { ReturnData, Table } from '../../src/returns/table';

/** A return of plain tables for the summaries: header row first. */
export function buildReturn(sheets: Record<string, Cell[][]>, cover: Record<string, Cell> = {}): ReturnData {
  const tables = Object.entries(sheets).map(([name, [header, ...records]]): [string, Table] => [
    name,
    {
      name,
      sheet: name,
      rows: records.length,
      columns: header.map((title, column) => ({
        name: String(title),
        column,
        values: records.map((record) => record[column]),
      })),
      rowOf: (record) => record + 1,
    },
  ]);
  return { tables: new Map(tables), cover: new Map(Object.entries(cover)), structure: [] };
}
