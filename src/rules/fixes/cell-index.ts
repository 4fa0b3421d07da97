import { isBlank, isError, type Cell } from '../../domain/cell';
import type { ColumnSpec } from '../../returns/template';
import type { ReturnData, Table, TableColumn } from '../../returns/table';
import type { Finding } from '../finding';

/** A cell's place in the return. */
export interface Place {
  readonly table: Table;
  readonly column: TableColumn;
  readonly spec: ColumnSpec | undefined;
  readonly record: number;
}

/** What a cell holds, as it stands: not a code's stored form. */
export const writtenIn = (column: TableColumn, record: number): Cell =>
  (column.written ?? column.values)[record] ?? null;

export const columnNamed = (table: Table, name: string): TableColumn | undefined =>
  table.columns.find((column) => column.name === name);

export const specOf = (table: Table, column: TableColumn): ColumnSpec | undefined =>
  table.spec?.columns.find((spec) => spec.name === column.name);

export const isFilled = (cell: Cell): boolean => !isBlank(cell) && !isError(cell);

/** The record and column of a worksheet's cell; undefined for a cell that belongs to no record. */
export function placeOf(data: ReturnData, sheet: string, row: number, column: number): Place | undefined {
  for (const table of data.tables.values()) {
    if (table.sheet !== sheet) continue;
    for (const each of table.columns) {
      if (each.column !== column) continue;
      const record = recordAt(table, each, row);
      if (record >= 0) return { table, column: each, spec: specOf(table, each), record };
    }
  }
  return undefined;
}

/** Records stand on the sheet in their order. */
function recordAt(table: Table, column: TableColumn, row: number): number {
  let [from, to] = [0, table.rows - 1];
  while (from <= to) {
    const middle = (from + to) >> 1;
    const at = table.rowOf(middle, column);
    if (at === row) return middle;
    if (at < row) from = middle + 1;
    else to = middle - 1;
  }
  return -1;
}

/** Which rules found fault with which cells. */
export class FaultIndex {
  private readonly rules = new Map<string, Set<string>>();

  constructor(findings: readonly Finding[]) {
    for (const { rule, sheet, cells } of findings) {
      for (const { row, column } of cells) {
        const key = `${row}:${column}:${sheet}`;
        const known = this.rules.get(key);
        if (known) known.add(rule);
        else this.rules.set(key, new Set([rule]));
      }
    }
  }

  at(sheet: string, row: number, column: number): ReadonlySet<string> {
    return this.rules.get(`${row}:${column}:${sheet}`) ?? NONE;
  }

  /** Damage whose true value nobody can know: a fused year, a masked value, a range the wrong way round. */
  isBeyondRepair(sheet: string, row: number, column: number): boolean {
    const rules = this.at(sheet, row, column);
    return rules.has('H01') || rules.has('A16') || rules.has('H02');
  }
}

const NONE: ReadonlySet<string> = new Set();
