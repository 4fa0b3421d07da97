import { isBlank } from '../../domain/cell';
import type { AppliedEdit, CellRange, Edit, WorkbookPort } from '../../workbook/port';
import { readAll } from './read-sources';

/** What is put into the sheet. */
export interface Insertion {
  readonly formula: string;
  /** Where it will spill to; the formula goes into its first cell. */
  readonly area: CellRange;
  /** Texts above the columns; left out where something stands there. */
  readonly headers: readonly string[];
  /** Number formats by column, null to leave them. */
  readonly formats: readonly (string | null)[];
}

/** What was done, newest last, to be taken back in the opposite order. */
export type Inserted = readonly (readonly AppliedEdit[])[];

/** Cells below the first that are given a number format; a longer column keeps its own further down. */
const MOST_FORMATTED = 50_000;

/**
 * Puts one formula into a sheet, with its header and number formats: all of it or nothing. Formats of the cells it
 * spills to go first and by themselves: once the formula spills, those cells hold values that are not ours to undo.
 */
export async function insertFormula(port: WorkbookPort, insertion: Insertion): Promise<Inserted> {
  const { formula, area, formats } = insertion;
  const { sheet, row, column } = area;
  const below = formatEdits(insertion);
  const done: AppliedEdit[][] = [];
  if (below.length > 0) done.push(await port.apply(below));
  try {
    const first: Edit = {
      sheet,
      row,
      column,
      after: { formula },
      before: { value: null },
      numberFormat: formats[0] ?? 'General',
    };
    done.push(await port.apply([...(await headerEdits(port, insertion)), first]));
  } catch (error) {
    await undoInsertion(port, done);
    throw error;
  }
  return done;
}

export async function undoInsertion(port: WorkbookPort, inserted: Inserted): Promise<void> {
  for (const edits of [...inserted].reverse()) await port.undo(edits);
}

function formatEdits({ area, formats }: Insertion): Edit[] {
  const edits: Edit[] = [];
  const rows = Math.min(area.rows, Math.floor(MOST_FORMATTED / Math.max(1, area.columns)));
  for (let row = 0; row < rows; row++) {
    formats.slice(0, area.columns).forEach((numberFormat, column) => {
      if (numberFormat === null || (row === 0 && column === 0)) return;
      const value = { value: null };
      edits.push({
        sheet: area.sheet,
        row: area.row + row,
        column: area.column + column,
        before: value,
        after: value,
        numberFormat,
      });
    });
  }
  return edits;
}

async function headerEdits(port: WorkbookPort, { area, headers }: Insertion): Promise<Edit[]> {
  if (headers.length === 0 || area.row === 0) return [];
  const range = { ...area, row: area.row - 1, rows: 1, columns: headers.length };
  const [above] = await readAll(port, range);
  if (!above.every(isBlank)) return [];
  return headers.map((header, i) => ({
    sheet: area.sheet,
    row: range.row,
    column: range.column + i,
    after: { value: header },
    before: { value: null },
  }));
}
