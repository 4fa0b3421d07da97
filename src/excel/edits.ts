import type { Cell } from '../domain/cell';
import { contentOf, planEdits, planUndo } from '../workbook/edits';
import type { CellState, LookUp } from '../workbook/edits';
import { MAX_COLUMNS, MAX_ROWS } from '../workbook/limits';
import { WorkbookError } from '../workbook/port';
import type { AppliedEdit, CellPlace, Edit } from '../workbook/port';
import { cellsOf, joinCells, rangeOf, slices } from './areas';
import type { Rect } from './areas';
import { legacyArrays } from './arrays';
import { formulaOf, toCell } from './content';
import { runExcel } from './host';
import { loadSheets } from './sheets';
import { Cover, knowsSpills, SPILL_PROPERTY, spillsAround, spillsOf } from './spills';
import { writeStates } from './write-states';
import type { CellChange } from './write-states';

/** Bounds of one sync: a run costs about 500 bytes of request, a cell four properties of reply. */
const RUNS_PER_SYNC = 2_000;
const CELLS_PER_RUN = 5_000;

export function applyEdits(edits: readonly Edit[]): Promise<AppliedEdit[]> {
  return change(edits, (lookUp) => {
    const applied = planEdits(edits, lookUp);
    return { edits: applied, result: applied };
  });
}

export function undoEdits(applied: readonly AppliedEdit[]): Promise<void> {
  return change(applied, (lookUp) => ({ edits: planUndo(applied, lookUp), result: undefined }));
}

/** What cells hold, as edits of them would find it. @throws WorkbookError `sheetNotFound`, `invalid` */
export function inspectCells(places: readonly CellPlace[]): Promise<CellState[]> {
  return runExcel(async (context) => {
    const states = await readStates(context, places);
    return places.map((place) => stateIn(states, place));
  });
}

function stateIn(states: ReadonlyMap<string, CellState>, place: CellPlace): CellState {
  const state = states.get(keyOf(place));
  // Places off the sheet were not read; a plan of edits refuses them before it needs their state.
  if (!state)
    throw new WorkbookError('invalid', { context: 'address', value: `${place.row}, ${place.column}` });
  return state;
}

/** Reads the cells, plans, writes; a failure while writing puts back what was there. */
function change<T>(
  places: readonly Edit[],
  plan: (lookUp: LookUp) => { edits: readonly Edit[]; result: T },
): Promise<T> {
  return runExcel(async (context) => {
    const states = await readStates(context, places);
    const { edits, result } = plan((sheet, row, column) => stateIn(states, { sheet, row, column }));
    const changes = lastChanges(edits, states);
    try {
      await writeStates(context, changes);
    } catch (error) {
      await writeStates(
        context,
        changes.map((one) => ({ ...one, after: one.before, before: one.after })),
      );
      throw error;
    }
    return result;
  });
}

const keyOf = ({ sheet, row, column }: CellPlace): string => `${row}:${column}:${sheet}`;

const onSheet = ({ row, column }: CellPlace): boolean =>
  Number.isInteger(row) &&
  Number.isInteger(column) &&
  row >= 0 &&
  column >= 0 &&
  row < MAX_ROWS &&
  column < MAX_COLUMNS;

async function readStates(
  context: Excel.RequestContext,
  places: readonly CellPlace[],
): Promise<Map<string, CellState>> {
  const find = await loadSheets(context, 'items/name,items/protection/protected');
  for (const { sheet } of places) find(sheet);
  const names = [...new Set(places.map(({ sheet }) => sheet))];
  const runs = names.flatMap((name) =>
    runsOf(
      find(name),
      places.filter((place) => place.sheet === name && onSheet(place)),
    ),
  );
  const states = new Map<string, CellState>();
  const asks = knowsSpills();
  const properties = `values,valueTypes,formulas,numberFormat${asks ? `,${SPILL_PROPERTY}` : ''}`;
  for (let start = 0; start < runs.length; start += RUNS_PER_SYNC) {
    const loaded = runs.slice(start, start + RUNS_PER_SYNC).map(({ sheet, rect }) => {
      // Used for this sync alone: tracking each would double the request.
      const range = rangeOf(sheet, rect).untrack().load(properties);
      const protection = sheet.protection.protected ? range.format.protection.load('locked') : null;
      return { sheet, rect, range, protection };
    });
    // Bounded requests: thousands of ranges in one would pass Excel's 5 MB.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const spilled = await spilledCells(context, loaded, asks);
    for (const { sheet, rect, range, protection } of loaded) {
      for (const { row, column } of cellsOf(rect)) {
        const at = [row - rect.row, column - rect.column] as const;
        const isSpilled = spilled.get(sheet)?.has({ row, column }) ?? false;
        const state = stateOf(range, at, protection?.locked ?? false, isSpilled);
        states.set(keyOf({ sheet: sheet.name, row, column }), state);
      }
    }
  }
  return states;
}

type Loaded = Run & { readonly range: Excel.Range };

/** The cells that show another cell's results; where nothing spills, nothing more is asked. */
async function spilledCells(
  context: Excel.RequestContext,
  loaded: readonly Loaded[],
  asks: boolean,
): Promise<Map<Excel.Worksheet, Cover>> {
  const covers = new Map<Excel.Worksheet, Cover>();
  for (const sheet of new Set(loaded.map((run) => run.sheet))) {
    const own = loaded.filter((run) => run.sheet === sheet);
    const maySpill = asks ? own.filter(({ range }) => (range.hasSpill as boolean | null) !== false) : [];
    const cells = contentsOf(maySpill);
    const anchors = await spillsOf(
      context,
      sheet,
      cells.filter(({ formula }) => formula !== null),
    );
    const shown = cells.filter(({ value, formula }) => value !== null || formula !== null);
    const spills = [...anchors, ...(await spillsAround(context, sheet, shown, anchors))];
    const formulas = contentsOf(own).flatMap(({ formula, ...cell }) =>
      formula === null ? [] : [{ ...cell, formula }],
    );
    const areas = [...spills, ...legacyArrays(formulas, new Cover(spills))];
    covers.set(sheet, new Cover(areas, 'without anchors'));
  }
  return covers;
}

const contentsOf = (
  runs: readonly Loaded[],
): { row: number; column: number; value: Cell; formula: string | null }[] =>
  runs.flatMap(({ rect, range }) =>
    [...cellsOf(rect)].map(({ row, column }) => {
      const [i, j] = [row - rect.row, column - rect.column];
      const value = toCell(range.values[i][j], range.valueTypes[i][j]);
      return { row, column, value, formula: formulaOf(range.formulas[i][j], value) };
    }),
  );

interface Run {
  readonly sheet: Excel.Worksheet;
  readonly rect: Rect;
}

/** Neighbouring cells are read together; on a protected sheet each by itself, since each has its own lock. */
function runsOf(sheet: Excel.Worksheet, places: readonly CellPlace[]): Run[] {
  const rects = joinCells(places);
  const cut = sheet.protection.protected ? rects.flatMap((rect) => slices(rect, 1)) : rects;
  return cut.flatMap((rect) => slices(rect, CELLS_PER_RUN)).map((rect) => ({ sheet, rect }));
}

function stateOf(
  range: Excel.Range,
  [i, j]: readonly [number, number],
  locked: boolean,
  spilled: boolean,
): CellState {
  const value: Cell = toCell(range.values[i][j], range.valueTypes[i][j]);
  return {
    value,
    // Excel may show a spill's formula in all its cells.
    formula: spilled ? null : formulaOf(range.formulas[i][j], value),
    numberFormat: String(range.numberFormat[i][j]),
    locked,
    spilled,
  };
}

/** Each cell once, with what it held and what it is to hold in the end. */
function lastChanges(edits: readonly Edit[], states: ReadonlyMap<string, CellState>): CellChange[] {
  const changes = new Map<string, CellChange>();
  for (const { sheet, row, column, after, numberFormat } of edits) {
    const key = keyOf({ sheet, row, column });
    const state = states.get(key);
    if (!state) continue;
    const before = {
      content: contentOf(state),
      numberFormat: state.numberFormat,
    };
    const format = numberFormat ?? changes.get(key)?.after.numberFormat ?? state.numberFormat;
    changes.set(key, { sheet, row, column, before, after: { content: after, numberFormat: format } });
  }
  return [...changes.values()];
}
