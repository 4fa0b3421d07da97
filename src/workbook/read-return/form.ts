import { isBlank, type Cell } from '../../domain/cell';
import type { StructureProblem, Table, TableColumn } from '../../returns/table';
import type { SheetSpec } from '../../returns/template';
import type { CellRange, NameInfo } from '../port';
import { fold } from './fold';
import { label } from './header';
import type { ColumnNames } from './names';
import { reader } from './records';

interface Position {
  readonly row: number;
  readonly column: number;
}

/** A form has few cells; more than this is something else, and only its top is looked at. */
export const FORM_ROWS = 60;
export const FORM_COLUMNS = 30;

/**
 * Reads a form: one record, each field's value beside its label, or below it where the labels stand in a row.
 * A workbook name that bears the field's name says where the value is, whatever stands around it.
 */
export function readForm(
  spec: SheetSpec,
  names: ColumnNames,
  block: { range: CellRange; values: readonly (readonly Cell[])[] },
  workbookNames: readonly NameInfo[],
): { table: Table; problems: StructureProblem[] } {
  const { sheet, row: top, column: left } = block.range;
  const labels = findLabels(block.values, names);
  const below = standInRow(labels);
  const problems: StructureProblem[] = [];
  const columns: (TableColumn & { readonly row: number })[] = [];

  for (const column of spec.columns) {
    const read = reader(column);
    const found = labels.filter((each) => each.name === column.name);
    const beside = found.length > 0 ? valueBeside(block.values, found[0], labels, below) : undefined;
    const at = named(column.name) ?? beside;
    if (at) {
      const cell = block.values[at.row]?.[at.column] ?? null;
      const value = read(cell);
      const written = value === cell ? {} : { written: [cell] };
      columns.push({
        name: column.name,
        values: [value],
        ...written,
        column: left + at.column,
        row: top + at.row,
      });
    } else if (column.fill === 'must' || column.fill === 'conditional') {
      problems.push({ kind: 'columnMissing', sheet, expected: column.name });
    }
    const renamed = found.find((each) => each.alias);
    if (renamed) {
      const cell = { row: top + renamed.row, column: left + renamed.column };
      problems.push({ kind: 'columnRenamed', sheet, cell, found: renamed.text, expected: column.name });
    }
  }

  const rows = new Map(columns.map((column) => [column.name, column.row]));
  const table: Table = {
    name: spec.name,
    sheet,
    columns,
    rows: columns.some((column) => !isBlank(column.values[0])) ? 1 : 0,
    spec,
    rowOf: (_record, column) => rows.get(column.name) ?? top,
  };
  return { table, problems };

  function named(name: string): Position | undefined {
    const range = workbookNames.find((info) => fold(info.name) === fold(name))?.range;
    return range?.sheet === sheet ? { row: range.row - top, column: range.column - left } : undefined;
  }
}

interface FieldLabel extends Position {
  readonly name: string;
  readonly text: string;
  readonly alias: boolean;
}

/** Label cells in reading order; an alias only where the field's own name does not occur. */
function findLabels(values: readonly (readonly Cell[])[], names: ColumnNames): FieldLabel[] {
  const found: FieldLabel[] = [];
  values.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const printed = label(cell);
      const folded = printed?.folded.replace(/:$/, '') ?? '';
      const exact = names.exact(folded);
      const name = exact ?? names.alias(folded);
      if (printed && name) found.push({ name, text: printed.text, row, column, alias: exact === undefined });
    }),
  );
  const exact = new Set(found.filter((each) => !each.alias).map((each) => each.name));
  return found.filter((each) => !each.alias || !exact.has(each.name));
}

/** Whether most labels have another label right beside them: then the values stand below. */
const standInRow = (labels: readonly FieldLabel[]): boolean => {
  const at = new Set(labels.map(({ row, column }) => `${row},${column}`));
  return labels.filter(({ row, column }) => at.has(`${row},${column + 1}`)).length * 2 > labels.length;
};

/**
 * The field's value cell. A merged label leaves blank cells between itself and the value, so a value stands as
 * far away as the nearest one of all labels in this column; a blank field must not take the note behind it.
 */
function valueBeside(
  values: readonly (readonly Cell[])[],
  field: FieldLabel,
  labels: readonly FieldLabel[],
  below: boolean,
): Position {
  if (below) return { row: field.row + 1, column: field.column };
  const away = labels
    .filter(({ column }) => column === field.column)
    .map((each) => firstFilled(values, each, labels) - each.column);
  const nearest = Math.min(...away);
  return { row: field.row, column: field.column + (Number.isFinite(nearest) ? nearest : 1) };
}

/** The first filled column between a label and the next one in its row; Infinity where all are blank. */
function firstFilled(
  values: readonly (readonly Cell[])[],
  field: FieldLabel,
  labels: readonly FieldLabel[],
): number {
  const next = labels.find((each) => each.row === field.row && each.column > field.column)?.column;
  for (let column = field.column + 1; column < (next ?? values[field.row].length); column++) {
    if (!isBlank(values[field.row][column])) return column;
  }
  return Infinity;
}
