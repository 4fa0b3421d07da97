import { t } from '../../locale';
import { maskText } from '../../rules/reasons/mask-text';
import type { Edit } from '../port';
import { REASON_COLUMNS, type ReasonColumn } from './columns';
import { reasonOf, type ReasonRow, type ReasonSheet, textOf } from './read';
import type { RowCells } from './row-cells';

/**
 * The edits that bring rows onto a sheet 上报说明: each into the row that has its key and sign, else into one of its
 * key (the values have changed), else into a row that has become free, else below all others. What stands in other
 * columns stays; a cell that has changed since the sheet was read refuses the whole.
 *
 * @param gone where the rows are all there is to list: the state of the rows that are left, by their key
 */
export function planRows(
  given: ReasonSheet,
  rows: readonly RowCells[],
  gone?: (key: string) => string,
): Edit[] {
  const { sheet, headers } = withNeeded(given);
  const places = placesFor(sheet, rows);
  const taken = new Set(places.flatMap((place) => place ?? []));
  const left = sheet.rows.filter((row) => !taken.has(row) && textOf(row.cells.key ?? null) !== '');
  const free = gone ? left.filter((row) => !row.extra && !reasonOf(row)) : [];
  const edits: Edit[] = rows.length > 0 ? headers : [];
  let next = sheet.nextRow;
  rows.forEach((row, n) => {
    const place = places[n] ?? free.shift();
    edits.push(...rowEdits(sheet, place ?? { row: next++, cells: {}, extra: false }, row));
  });
  if (!gone) return edits;
  for (const row of free) edits.push(...rowEdits(sheet, row, NOTHING));
  for (const row of left) {
    if (row.extra || reasonOf(row))
      edits.push(...rowEdits(sheet, row, { state: gone(textOf(row.cells.key ?? null)) }));
  }
  return edits;
}

/** By these the program knows its rows again: a sheet without them gets them, beside what is there. */
const NEEDED: readonly ReasonColumn[] = ['state', 'key', 'sign'];

function withNeeded(sheet: ReasonSheet): { sheet: ReasonSheet; headers: Edit[] } {
  const columns = new Map(sheet.columns);
  const headers = NEEDED.filter((column) => !columns.has(column)).map((column, n): Edit => {
    columns.set(column, sheet.nextColumn + n);
    return {
      sheet: sheet.sheet,
      row: sheet.headerRow,
      column: sheet.nextColumn + n,
      before: { value: null },
      after: { value: t(`reasons/sheet.columns.${column}`) },
    };
  });
  return { sheet: { ...sheet, columns }, headers };
}

const NOTHING: RowCells = Object.fromEntries(REASON_COLUMNS.map((column) => [column, ''])) as RowCells;

/** The row that each one belongs into, where there is one already. */
function placesFor(sheet: ReasonSheet, rows: readonly RowCells[]): (ReasonRow | undefined)[] {
  const waiting = new Set(sheet.rows);
  const take = (row: ReasonRow | undefined): ReasonRow | undefined => {
    if (row) waiting.delete(row);
    return row;
  };
  const exact = grouped(sheet.rows, exactly);
  const places = rows.map((row) => take(exact.get(`${row.key} ${row.sign}`)?.shift()));
  const byKey = grouped([...waiting], (row) => textOf(row.cells.key ?? null));
  // A reason that was written down without a key gets it now.
  const byHand = grouped(
    [...waiting].filter((row) => textOf(row.cells.key ?? null) === ''),
    named,
  );
  return rows.map(
    (row, n) =>
      places[n] ??
      take(byKey.get(row.key)?.shift()) ??
      (row.text === '' ? undefined : take(byHand.get([row.rule, row.text].join('\n'))?.shift())),
  );
}

const exactly = ({ cells }: ReasonRow): string =>
  `${textOf(cells.key ?? null)} ${textOf(cells.sign ?? null)}`;
const named = ({ cells }: ReasonRow): string =>
  [textOf(cells.rule ?? null), maskText(textOf(cells.text ?? null))].join('\n');

function grouped(rows: readonly ReasonRow[], by: (row: ReasonRow) => string): Map<string, ReasonRow[]> {
  const groups = new Map<string, ReasonRow[]>();
  for (const row of rows) {
    const list = groups.get(by(row));
    if (list) list.push(row);
    else groups.set(by(row), [row]);
  }
  return groups;
}

/** Only cells that change; a column that the clerk has taken away is not missed. */
function rowEdits(
  { sheet, columns }: ReasonSheet,
  { row, cells }: ReasonRow,
  wanted: Partial<Record<ReasonColumn, string>>,
): Edit[] {
  return [...columns].flatMap(([column, at]): Edit[] => {
    const before = cells[column] ?? null;
    const after = wanted[column];
    if (after === undefined || textOf(before) === after) return [];
    return [
      {
        sheet,
        row,
        column: at,
        before: { value: before },
        after: { value: after === '' ? null : after },
        numberFormat: '@',
      },
    ];
  });
}
