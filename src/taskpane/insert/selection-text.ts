import type { CellRange } from '../../workbook/port';
import { sameRange, type Sources, type SourceTable } from './source';
import { addressIn, structured } from './write-formula';

/** A selection as a field's text: a column of a table where it is exactly that, else its address. */
export function selectionText(
  selection: CellRange,
  { tables }: Sources,
  table: SourceTable | null,
  home: string,
): string {
  for (const each of tables) {
    const column = each.columns.find((one) =>
      sameRange({ ...each.body, column: one.column, columns: 1 }, selection),
    );
    if (!column) continue;
    if (each === table) return column.header.trim();
    if (each.name !== null) return structured(each.name, column.header);
  }
  return addressIn(selection, home);
}
