import type { StructureProblem } from '../../returns/table';
import type { SheetSpec } from '../../returns/template';
import { cellAddress } from '../address';
import { fold } from './fold';
import type { Header, Label } from './header';
import type { ColumnNames } from './names';
import { nearest } from './similar';

/** One column to read: its name in formulas, and its offset within the block read. */
export interface FoundColumn {
  readonly name: string;
  readonly offset: number;
}

/** Where the header stands on the sheet, to say where a problem is. */
export interface HeaderPlace {
  readonly sheet: string;
  /** Zero-based sheet row of the header's last row, and sheet column of the block's first column. */
  readonly row: number;
  readonly column: number;
}

/**
 * Matches the header with the template: exact names, then certain aliases (reported as renamed), then whatever
 * is left over under its own name. A name that occurs twice is taken where it stands first.
 */
export function findColumns(
  header: Header,
  spec: SheetSpec,
  names: ColumnNames,
  place: HeaderPlace,
): { columns: FoundColumn[]; problems: StructureProblem[] } {
  const columns = new Map<string, FoundColumn>();
  const problems: StructureProblem[] = [];
  const rest: { cell: Label; offset: number }[] = [];
  const at = (offset: number) => ({ row: place.row, column: place.column + offset });

  header.labels.forEach((cell, offset) => {
    const name = cell && names.exact(cell.folded);
    if (cell && !name) rest.push({ cell, offset });
    if (!name) return;
    if (columns.has(name)) {
      const cellAt = at(offset);
      const found = cellAddress(cellAt.row, cellAt.column);
      problems.push({ kind: 'columnDuplicated', sheet: place.sheet, cell: cellAt, found, expected: name });
    } else columns.set(name, { name, offset });
  });

  const extra: { cell: Label; offset: number }[] = [];
  for (const { cell, offset } of rest) {
    const expected = names.alias(cell.folded);
    if (expected && !columns.has(expected)) {
      columns.set(expected, { name: expected, offset });
      problems.push({
        kind: 'columnRenamed',
        sheet: place.sheet,
        cell: at(offset),
        found: cell.text,
        expected,
      });
    } else extra.push({ cell, offset });
  }

  problems.push(...missing(spec, columns, extra, place));
  for (const { cell, offset } of extra) {
    if (!columns.has(cell.text)) columns.set(cell.text, { name: cell.text, offset });
  }
  return { columns: [...columns.values()].sort((a, b) => a.offset - b.offset), problems };
}

/** Columns that people must fill and that are not there, with the header that looks most like each. */
function missing(
  spec: SheetSpec,
  columns: ReadonlyMap<string, FoundColumn>,
  extra: readonly { cell: Label; offset: number }[],
  place: HeaderPlace,
): StructureProblem[] {
  return spec.columns
    .filter((column) => column.fill === 'must' || column.fill === 'conditional')
    .filter((column) => !columns.has(column.name))
    .map((column) => {
      const texts = extra.map(({ cell }) => cell.folded);
      const like = nearest(fold(column.name), texts);
      const near = extra.find(({ cell }) => cell.folded === like);
      const cell = { row: place.row, column: place.column + (near?.offset ?? 0) };
      return {
        kind: 'columnMissing',
        sheet: place.sheet,
        cell,
        found: near?.cell.text,
        expected: column.name,
      };
    });
}
