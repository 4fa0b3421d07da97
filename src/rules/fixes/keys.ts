import type { Cell } from '../../domain/cell';
import type { Table, TableColumn } from '../../returns/table';
import type { ColumnSpec } from '../../returns/template';
import { catalogue } from '../catalogue';
import { writtenIn } from './cell-index';
import { correctCell } from './cells/correct';
import { plainIdentity } from './cells/identity';

/** Columns in which two records may not hold the same, by a hard rule about one column. */
const KEYS: ReadonlySet<string> = new Set(
  catalogue
    .filter(({ by, severity, marks }) => by !== undefined && severity === 'hard' && marks.length === 1)
    .filter(({ formula }) => /^COUNTIFS\(.*\)=1$/.test(formula))
    .map(({ table, marks }) => `${table}/${marks[0]}`),
);

/** How many records hold a value, once all of them are written plainly. */
export class KeyCounts {
  private readonly counts = new Map<TableColumn, ReadonlyMap<Cell, number>>();

  /** Whether a corrected cell would hold what another record has or would have, where no two may. */
  isTaken(table: Table, column: TableColumn, spec: ColumnSpec, value: Cell): boolean {
    const isKey = spec.type === 'identity' || KEYS.has(`${table.name}/${column.name}`);
    return isKey && this.holders(table, column, spec, value) > 1;
  }

  /** Records with this value; identity numbers are compared in their form of today. */
  holders(table: Table, column: TableColumn, spec: ColumnSpec, value: Cell): number {
    let counts = this.counts.get(column);
    if (!counts) this.counts.set(column, (counts = countPlain(table, column, spec)));
    return counts.get(value) ?? 0;
  }
}

function countPlain(table: Table, column: TableColumn, spec: ColumnSpec): ReadonlyMap<Cell, number> {
  const counts = new Map<Cell, number>();
  for (let record = 0; record < table.rows; record++) {
    const cell = writtenIn(column, record);
    const plain = spec.type === 'identity' ? plainIdentity(cell) : correctCell(cell, spec, table.name)?.after;
    counts.set(plain ?? cell, (counts.get(plain ?? cell) ?? 0) + 1);
  }
  return counts;
}
