import type { Cell } from '../../domain/cell';
import type { CellRange, SheetInfo, WorkbookPort } from '../port';
import { fingerprint } from './fingerprint';
import { readLog, type FreezeLog, type LogEntry } from './log';
import type { WorkOptions } from '../log/options';
import { readAreas } from './read-areas';

/** Why a formula of the log is left as values. */
export type LeftWhy = 'unreadable' | 'sheetMissing' | 'protected' | 'changed' | 'formula' | 'newer';

export interface RestoreItem {
  readonly entry: LogEntry;
  readonly area: CellRange;
  /** What the cells hold now, which is what was frozen. */
  readonly values: readonly (readonly Cell[])[];
}

export interface LeftItem {
  readonly entry: LogEntry;
  readonly why: LeftWhy;
}

/** What restoring would do; nothing is changed by making it. */
export interface RestorePlan {
  /** null for a workbook without a log. */
  readonly log: FreezeLog | null;
  readonly items: readonly RestoreItem[];
  readonly left: readonly LeftItem[];
  /** Formulas that somebody has put back by hand: only their state in the log is behind. */
  readonly already: readonly LogEntry[];
}

/** Compares the log with the sheets. @throws WorkbookError of the port, `cancelled` */
export async function planRestore(port: WorkbookPort, options: WorkOptions = {}): Promise<RestorePlan> {
  const log = await readLog(port, options);
  if (!log) return { log, items: [], left: [], already: [] };
  const sheets = new Map((await port.sheets()).map((sheet) => [sheet.name, sheet]));
  // The newest first: where a cell was frozen twice, the last formula is the one to come back.
  const entries = log.entries.filter(({ state }) => state === 'frozen').sort((a, b) => b.batch - a.batch);
  const places = entries.flatMap(({ area }) => (area && sheets.has(area.sheet) ? [area] : []));
  const valuesOf = await readAreas(port, places, options);
  const formulas = await formulasOf(port, places, options);

  const items: RestoreItem[] = [];
  const left: LeftItem[] = [];
  const already: LogEntry[] = [];
  const claimed = new Set<string>();
  for (const entry of entries) {
    const { area } = entry;
    const values = area && sheets.has(area.sheet) ? valuesOf(area) : [];
    const why = reasonToLeave(entry, sheets.get(entry.sheet), values, formulas, claimed);
    if (area && why !== 'sheetMissing') for (const key of keysOf(area)) claimed.add(key);
    if (area && why === null) items.push({ entry, area, values });
    else if (why === 'formula' && formulas.get(keysOf(area as CellRange)[0]) === entry.formula)
      already.push(entry);
    else if (why) left.push({ entry, why });
  }
  const inOrder = (a: { entry: LogEntry }, b: { entry: LogEntry }): number =>
    a.entry.stateAt.row - b.entry.stateAt.row;
  return { log, items: items.sort(inOrder), left: left.sort(inOrder), already };
}

function reasonToLeave(
  { area, sign }: LogEntry,
  sheet: SheetInfo | undefined,
  values: readonly (readonly Cell[])[],
  formulas: ReadonlyMap<string, string>,
  claimed: ReadonlySet<string>,
): LeftWhy | null {
  if (!area) return 'unreadable';
  if (!sheet) return 'sheetMissing';
  const keys = keysOf(area);
  if (keys.some((key) => claimed.has(key))) return 'newer';
  if (keys.some((key) => formulas.has(key))) return 'formula';
  if (fingerprint(values) !== sign) return 'changed';
  return sheet.protected ? 'protected' : null;
}

const keysOf = ({ sheet, row, column, rows, columns }: CellRange): string[] =>
  Array.from(
    { length: rows * columns },
    (_, i) => `${row + Math.floor(i / columns)}:${column + (i % columns)}:${sheet}`,
  );

/** Cells that have a formula now, or show results of one. */
async function formulasOf(
  port: WorkbookPort,
  places: readonly CellRange[],
  options: WorkOptions,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const sheet of new Set(places.map((place) => place.sheet))) {
    const own = places.filter((place) => place.sheet === sheet);
    const rows = Math.max(...own.map((place) => place.row + place.rows));
    const columns = Math.max(...own.map((place) => place.column + place.columns));
    const range = { sheet, row: 0, column: 0, rows, columns };
    for await (const block of port.formulas(range, { signal: options.signal })) {
      for (const { row, column, formula, area } of block.formulas) {
        for (const key of keysOf({ ...(area ?? { row, column, rows: 1, columns: 1 }), sheet })) {
          found.set(key, formula);
        }
      }
    }
  }
  return found;
}
