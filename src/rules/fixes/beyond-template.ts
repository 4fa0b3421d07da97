import type { Cell } from '../../domain/cell';
import type { ReturnData, Table, TableColumn } from '../../returns/table';
import { recordLabel } from '../describe-record';
import type { Steps } from '../language';
import type { Rule } from '../rule';
import { specOf, writtenIn } from './cell-index';
import { type Untyped, untypedNumber, untypedText } from './cells/untyped';
import { concernedColumns } from './concerned';
import type { Proposal } from './proposal';

/** Records looked at between two yields. */
const BATCH = 2048;

/** What can be made of the cells that no template describes. */
export interface BeyondTemplate {
  /** The cell says the same afterwards. */
  readonly certain: readonly Proposal[];
  /** Numbers kept as text in columns of texts, where only a rule can tell whether numbers are meant. */
  readonly asked: readonly Proposal[];
}

/**
 * Corrections in columns that no template describes: those that a bureau's rules are about, and no other. What a column
 * holds is seen from its cells: one with more numbers than texts holds numbers.
 */
export function* beyondTemplate(data: ReturnData, own: readonly Rule[]): Steps<BeyondTemplate> {
  const certain: Proposal[] = [];
  const asked: Proposal[] = [];
  const concerned = own.length === 0 ? new Set<TableColumn>() : concernedColumns(data, own);
  for (const table of new Set(data.tables.values())) {
    for (const column of table.columns) {
      // Nor what stands on no sheet of this workbook.
      if (!concerned.has(column) || specOf(table, column) || column.column < 0) continue;
      const ofNumbers = holdsNumbers(column.values);
      for (let record = 0; record < table.rows; record++) {
        if (record % BATCH === 0) yield;
        const text = writtenIn(column, record);
        if (typeof text !== 'string') continue;
        const number = untypedNumber(text, column.name);
        const found = (ofNumbers ? number : undefined) ?? untypedText(text, column.name);
        if (found) certain.push(proposalOf(table, column, record, found));
        if (number && !ofNumbers) asked.push(proposalOf(table, column, record, number));
      }
    }
  }
  return { certain, asked };
}

function holdsNumbers(cells: readonly Cell[]): boolean {
  let balance = 0;
  for (const cell of cells) {
    if (typeof cell === 'number') balance += 1;
    else if (typeof cell === 'string' && cell.trim() !== '') balance -= 1;
  }
  return balance > 0;
}

function proposalOf(
  table: Table,
  column: TableColumn,
  record: number,
  { kind, after, spec }: Untyped,
): Proposal {
  const label = recordLabel(table, record);
  const fix = {
    kind,
    sheet: table.sheet,
    table: table.name,
    row: table.rowOf(record, column),
    column: column.column,
    spec,
    ...(label === undefined ? {} : { record: label }),
    before: writtenIn(column, record),
    after,
    rules: [],
  };
  return { fix, table, column, record };
}
