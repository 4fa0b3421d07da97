import type { Table, TableColumn } from '../../returns/table';
import type { Fix } from './fix';

/** A correction with the cell of the return that was read, not only its place on a worksheet. */
export interface Proposal {
  readonly fix: Fix;
  readonly table: Table;
  readonly column: TableColumn;
  readonly record: number;
}
