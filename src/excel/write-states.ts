import type { Content } from '../workbook/port';
import { cellsOf, joinCells, rangeOf, slices } from './areas';
import { toWritten } from './content';
import type { Written } from './content';

interface State {
  readonly content: Content;
  readonly numberFormat: string;
}

/** One cell's way from one state to another. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: State;
  readonly after: State;
}

/** Work of one request, in cells; a run of cells costs as much as this many. */
const CELLS_PER_SYNC = 40_000;
const RUN_COST = 20;

/**
 * Writes all cells, run by run: formats that the contents need, contents, formats that follow. One request does it,
 * unless there is more than Excel takes in one (js#354).
 */
export async function writeStates(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<void> {
  let cost = 0;
  for (const [name, own] of bySheet(changes)) {
    const sheet = context.workbook.worksheets.getItem(name);
    const byCell = new Map(own.map((change) => [`${change.row}:${change.column}`, change]));
    for (const rect of joinCells(own).flatMap((one) => slices(one, CELLS_PER_SYNC))) {
      const run = [...cellsOf(rect)].flatMap(({ row, column }) => byCell.get(`${row}:${column}`) ?? []);
      writeRun(rangeOf(sheet, rect).untrack(), run, rect.columns);
      cost += run.length + RUN_COST;
      if (cost < CELLS_PER_SYNC) continue;
      cost = 0;
      // Only for more cells than one request may carry.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
  }
  await context.sync();
}

function bySheet(changes: readonly CellChange[]): Map<string, CellChange[]> {
  const sheets = new Map<string, CellChange[]>();
  for (const change of changes) {
    const known = sheets.get(change.sheet);
    if (known) known.push(change);
    else sheets.set(change.sheet, [change]);
  }
  return sheets;
}

function writeRun(range: Excel.Range, run: readonly CellChange[], columns: number): void {
  const written = run.map(({ after }) => toWritten(after.content, after.numberFormat));
  const formats = (pick: (cell: Written, i: number) => string | null): void => {
    const list = written.map(pick);
    if (list.some((format) => format !== null)) range.numberFormat = rows(list, columns);
  };
  formats(({ format }, i) => (format === run[i].before.numberFormat ? null : format));
  range.values = rows(
    written.map(({ value }) => value),
    columns,
  );
  // Excel may have given a date's or percentage's format of its own, so this is said even where nothing changed.
  formats(
    ({ format, formatAfter }, i) =>
      formatAfter ?? (format === run[i].after.numberFormat ? null : run[i].after.numberFormat),
  );
}

function rows<T>(list: readonly T[], columns: number): T[][] {
  return Array.from({ length: list.length / columns }, (_, i) => list.slice(i * columns, (i + 1) * columns));
}
