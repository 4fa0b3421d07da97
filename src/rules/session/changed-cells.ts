import { type Cell, isError } from '../../domain/cell';
import type { ReturnData, Table } from '../../returns/table';
import type { Steps } from '../language';
import type { CellChange } from './check-session';
import { canTakeUp } from './taken-up';

/**
 * The cells in which a return that was read again differs from what was read before; null where it differs in more
 * than a session can take up: other sheets, columns or rows, another cover, other parameters, or more cells than
 * `most`.
 */
export function* changedCells(
  before: ReturnData,
  after: ReturnData,
  most = Infinity,
): Steps<CellChange[] | null> {
  if (!isSame([...before.cover], [...after.cover]) || !isSame(before.structure, after.structure)) return null;
  if (!isSame([...(before.names ?? [])], [...(after.names ?? [])])) return null;
  if (!isSame([...before.tables.keys()], [...after.tables.keys()])) return null;
  const changes: CellChange[] = [];
  for (const [name, table] of after.tables) {
    const old = before.tables.get(name)!;
    if (!isAlike(old, table)) return null;
    for (let at = 0; at < table.columns.length; at += 1) {
      yield;
      const { name: column, values, written } = table.columns[at];
      const { values: oldValues, written: oldWritten } = old.columns[at];
      const isKept = (cells: readonly Cell[], oldCells: readonly Cell[], record: number): boolean =>
        cells[record] === oldCells[record] || isSameError(cells[record], oldCells[record]);
      for (let record = 0; record < table.rows; record += 1) {
        const isWrittenAlike = !written || !oldWritten || isKept(written, oldWritten, record);
        if (isWrittenAlike && isKept(values, oldValues, record)) continue;
        if (changes.length >= most || !canTakeUp(table, column)) return null;
        const typed = written ? { written: written[record] } : {};
        changes.push({ table: name, record, column, value: values[record], ...typed });
      }
    }
  }
  return changes;
}

/** The same columns, and the same records on the same rows. */
function isAlike(a: Table, b: Table): boolean {
  const shape = ({ sheet, rows, columns }: Table): unknown => [
    sheet,
    rows,
    columns.map(({ name, column, derived, shows, written }) => [
      name,
      column,
      derived,
      shows,
      written !== undefined,
    ]),
  ];
  if (!isSame(shape(a), shape(b)) || a.spec !== b.spec) return false;
  // On a form each column has a row of its own; on any other sheet one column speaks for all.
  const places = b.spec?.layout === 'form' ? b.columns : b.columns.slice(0, 1);
  return places.every((place, at) => {
    for (let record = 0; record < b.rows; record += 1) {
      if (a.rowOf(record, a.columns[at]) !== b.rowOf(record, place)) return false;
    }
    return true;
  });
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const isSameError = (a: Cell, b: Cell): boolean => isError(a) && isError(b) && isSame(a, b);
