import { t } from '../../locale';
import type { Cell } from '../../domain/cell';
import type { Edit, PivotSpec } from '../../workbook/port';
import { newXlsx, openXlsx, type FormulaResult, type XlsxWorkbook } from '../../xlsx';
import type { UniverGrid } from '../grid/univer-grid';
import type { GridRect } from '../host/grid';
import { reasonOf } from '../reason';
import type { ChangeLog } from './change-log';
import { saveMarks } from './marks';
import { newSheetOf, toCell } from './new-sheet';

/** What is open: the file as it was read, and what has changed since. */
export interface Session {
  readonly name: string;
  /** Null for a workbook that was not opened from a file. */
  readonly bytes: Uint8Array | null;
  readonly log: ChangeLog;
}

export interface Saved {
  readonly bytes: Uint8Array;
  /** What could not be saved, in words. */
  readonly lost: readonly string[];
}

/**
 * Writes the grid's changes into the file that was opened, so that every part they do not touch survives. Each save
 * starts from the file as it was read: saving twice gives the same file.
 */
export async function saveWorkbook(
  grid: UniverGrid,
  session: Session,
  pivots: readonly PivotSpec[],
): Promise<Saved> {
  await grid.settle();
  const file = session.bytes ? await openXlsx(session.bytes, session.name) : newXlsx(session.name);
  const lost: string[] = [];
  const sheets = grid.sheets();
  for (const [id, name] of session.log.fileSheets) {
    const sheet = sheets.find((each) => each.id === id);
    if (!sheet) lost.push(t('workbench/lost.deletedSheet', { sheet: name }));
    else if (sheet.name !== name) lost.push(t('workbench/lost.renamedSheet', { sheet: sheet.name }));
    if (!sheet) continue;
    if (session.log.isMoved(id)) lost.push(t('workbench/lost.structure', { sheet: name }));
    try {
      await saveCells(grid, file, session.log, id, name);
    } catch (error) {
      lost.push(t('workbench/lost.cells', { sheet: name, reason: reasonOf(error) }));
    }
  }
  const names = new Map(session.log.fileSheets);
  for (const { id, name } of sheets) {
    if (names.has(id)) continue;
    const added = await file.addSheet(newSheetOf(grid, id, name));
    names.set(id, added);
    const rect = whole(grid, id);
    if (rect) await file.writeResults(added, resultsIn(grid, id, [rect]));
  }
  await saveMarks(grid, file, names).catch((error: unknown) =>
    lost.push(t('workbench/lost.marks', { reason: reasonOf(error) })),
  );
  for (const pivot of pivots) {
    await file.addPivot(pivot).catch(() => lost.push(t('workbench/lost.pivot', { name: pivot.name })));
  }
  const { sheet, rects } = grid.selection();
  const selected = names.get(sheet);
  if (selected !== undefined) await file.select({ sheet: selected, ...rects[0] });
  return { bytes: await file.save(), lost };
}

/** Changed contents, and the results of formulas that came out otherwise than in the file. */
async function saveCells(
  grid: UniverGrid,
  file: XlsxWorkbook,
  log: ChangeLog,
  id: string,
  name: string,
): Promise<void> {
  const rects = log.isMoved(id) ? [await everything(grid, file, id, name)] : log.changed(id);
  const edits = rects.flatMap((rect) => (rect ? editsIn(grid, id, name, rect) : []));
  // A cell changed twice is in two rectangles, and holds the same now in both.
  const once = new Map(edits.map((edit) => [`${edit.row},${edit.column}`, edit]));
  const rect = whole(grid, id);
  const results = rect ? resultsIn(grid, id, [rect]) : [];
  if (once.size === 0 && results.length === 0) return;
  const stored = await storedIn(file, name);
  const stale = staleResults(stored, results);
  const changed = differing(stored, [...once.values()]);
  if (changed.length > 0) await file.apply(changed);
  if (stale.length > 0) await file.writeResults(name, stale);
}

/** Values as edits; formulas follow with their results. */
function editsIn(grid: UniverGrid, id: string, sheet: string, rect: GridRect): Edit[] {
  const values = grid.values(id, rect);
  const formulas = grid.formulas(id, rect);
  const formats = grid.numberFormats(id, rect);
  const spilled = grid.spills(id);
  return values.flatMap((line, r) =>
    line.flatMap((value, c): Edit[] => {
      const [row, column] = [rect.row + r, rect.column + c];
      if (formulas[r][c] !== null) return [];
      const isSpilled = spilled.some((area) => contains(area, row, column));
      return [
        {
          sheet,
          row,
          column,
          after: { value: isSpilled ? null : toCell(value) },
          numberFormat: formats[r][c],
        },
      ];
    }),
  );
}

/** Leaves out cells that already hold what they should, number format included. */
function differing(stored: Stored, edits: readonly Edit[]): Edit[] {
  return edits.flatMap((edit): Edit[] => {
    const { numberFormat, ...bare } = edit;
    if (numberFormat !== stored.numberFormat(edit.row, edit.column)) return [edit];
    const same =
      stored.formula(edit.row, edit.column) === undefined &&
      'value' in edit.after &&
      JSON.stringify(stored.value(edit.row, edit.column)) === JSON.stringify(edit.after.value);
    return same ? [] : [bare];
  });
}

function resultsIn(grid: UniverGrid, id: string, rects: readonly GridRect[]): FormulaResult[] {
  return rects.flatMap((rect) => {
    const formulas = grid.formulas(id, rect);
    return formulas.flatMap((line, r) =>
      line.flatMap((formula, c): FormulaResult[] => {
        if (formula === null) return [];
        const [row, column] = [rect.row + r, rect.column + c];
        const area = grid.spill(id, row, column) ?? { row, column, rows: 1, columns: 1 };
        return [{ row, column, formula, values: grid.values(id, area).map((each) => each.map(toCell)) }];
      }),
    );
  });
}

/** Results whose formula or value the file does not hold yet. A value still being fetched is left as it was. */
function staleResults(stored: Stored, results: readonly FormulaResult[]): FormulaResult[] {
  return results.filter(({ row, column, formula, values }) => {
    const first = JSON.stringify(values[0][0]);
    if (first.includes('#GETTING_DATA')) return false;
    const known = stored.formula(row, column) === formula;
    // A function that only Excel knows: what the file says is better than our #NAME?.
    if (known && first.includes('#NAME?')) return false;
    const same = values.every((line, r) =>
      line.every((value, c) => JSON.stringify(value) === JSON.stringify(stored.value(row + r, column + c))),
    );
    return !known || !same;
  });
}

/** A sheet as the file holds it. */
interface Stored {
  value(row: number, column: number): Cell;
  formula(row: number, column: number): string | undefined;
  numberFormat(row: number, column: number): string;
}

async function storedIn(file: XlsxWorkbook, sheet: string): Promise<Stored> {
  const { looks, styles, formulas } = await file.sheetDetails(sheet);
  const texts = new Map(formulas.map(({ row, column, formula }) => [`${row},${column}`, formula]));
  const used = (await file.sheets()).find(({ name }) => name === sheet)?.used ?? null;
  const rows: Cell[][] = [];
  if (used) for await (const { values } of file.read(used)) rows.push(...values);
  return {
    value: (row, column) => (used && rows[row - used.row]?.[column - used.column]) ?? null,
    formula: (row, column) => texts.get(`${row},${column}`),
    numberFormat: (row, column) => looks[styles[row]?.[column] ?? 0]?.numberFormat ?? 'General',
  };
}

function whole(grid: UniverGrid, id: string): GridRect | null {
  const used = grid.usedRect(id, true);
  return used && { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
}

/** Both what the sheet holds now and what it held in the file: cells that were left must be emptied. */
async function everything(
  grid: UniverGrid,
  file: XlsxWorkbook,
  id: string,
  name: string,
): Promise<GridRect | null> {
  const before = (await file.sheets()).find((sheet) => sheet.name === name)?.used ?? null;
  const now = whole(grid, id);
  const rows = Math.max(before ? before.row + before.rows : 0, now ? now.rows : 0);
  const columns = Math.max(before ? before.column + before.columns : 0, now ? now.columns : 0);
  return rows > 0 && columns > 0 ? { row: 0, column: 0, rows, columns } : null;
}

const contains = (area: GridRect, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;
