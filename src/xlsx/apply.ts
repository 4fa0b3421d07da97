import { isBlank } from '../domain/cell';
import { lastEdits, requireWholeAreas, type CellState, type LookUp } from '../workbook/edits';
import type { CellRange, Content, Edit } from '../workbook/port';
import { requireHeaders } from './add/add-sheet';
import type { Book } from './book';
import { tablesOf } from './parts/tables';
import { cellKey, columnOfKey, rowOf, type FormulaCell, type SheetModel } from './sheet/model';
import { child, isTrue } from './xml/tree';

export const isProtected = (model: SheetModel): boolean =>
  isTrue(child(model.root, 'sheetProtection')?.attributes.sheet);

/** Reads the sheets that edits concern; from then on their cells can be looked up at once. */
export async function lookUpIn(book: Book, edits: readonly { readonly sheet: string }[]): Promise<LookUp> {
  const models = new Map<string, SheetModel>();
  const arrays = new Map<string, ReadonlyMap<number, ArrayArea>>();
  for (const name of new Set(edits.map((edit) => edit.sheet))) {
    const model = await book.model(book.sheet(name));
    models.set(name, model);
    arrays.set(name, arrayCells(model));
  }
  return (sheet, row, column): CellState => {
    const model = models.get(sheet) as SheetModel;
    const array = arrays.get(sheet)?.get(cellKey(row, column));
    const style = model.style(row, column);
    return {
      value: model.value(row, column),
      formula: model.formula(row, column),
      numberFormat: book.styles.numberFormat(style),
      locked: isProtected(model) && book.styles.isLocked(style),
      spilled: array !== undefined && (array.row !== row || array.column !== column),
    };
  };
}

/** Does planned edits. Whatever could be refused is checked before the first one is done. */
export async function writeEdits(book: Book, edits: readonly Edit[]): Promise<void> {
  const models = new Map<string, SheetModel>();
  for (const { sheet } of edits) models.set(sheet, await book.model(book.sheet(sheet)));
  for (const [name, model] of models) {
    const own = edits.filter((edit) => edit.sheet === name);
    const arrays = arrayCells(model);
    // Part of an array cannot change (Excel refuses as well); the first cell of a spill can.
    requireWholeAreas(own, ({ row, column }) => arrays.get(cellKey(row, column)));
    requireTableHeaders(book, name, model, own);
  }
  const last = lastEdits(edits);
  // Formulas go first: what an array filled is free before anything is put there.
  for (const { sheet, row, column } of last) takeFormula(book, models.get(sheet) as SheetModel, row, column);
  for (const edit of last) writeEdit(book, models.get(edit.sheet) as SheetModel, edit);
  if (edits.length > 0) book.edited = true;
}

function takeFormula(book: Book, model: SheetModel, row: number, column: number): void {
  const key = cellKey(row, column);
  if (!model.formulas.has(key)) return;
  releaseFormula(model, key);
  book.formulasChanged = true;
}

function writeEdit(book: Book, model: SheetModel, { row, column, after, numberFormat }: Edit): void {
  const key = cellKey(row, column);
  if ('formula' in after) {
    if (after.result) setWithResult(model, row, column, after.formula, after.result);
    else restoreOrSet(model, key, after.formula);
    book.formulasChanged = true;
  } else {
    model.setValue(row, column, isBlank(after.value) ? null : after.value);
  }
  if (numberFormat !== undefined) {
    const style = model.style(row, column);
    model.setStyle(row, column, book.styles.withNumberFormat(style, numberFormat));
  }
}

/** Takes a formula off a cell; what hung on it (followers of a shared one, a spill) is put right. */
export function releaseFormula(model: SheetModel, key: number): void {
  const formula = model.formulas.get(key) as FormulaCell;
  if (formula.shared !== undefined && model.masters.get(formula.shared) === key)
    ungroup(model, formula.shared);
  const kept = { ...formula, text: model.formula(rowOf(key), columnOfKey(key)) };
  const values: [number, SheetModel['values'][number][number]][] = [];
  const own = { row: rowOf(key), column: columnOfKey(key), rows: 1, columns: 1 };
  forEachCell(formula.array ?? own, (row, column) => {
    values.push([cellKey(row, column), model.value(row, column)]);
    model.setValue(row, column, null);
  });
  model.released.set(key, { formula: kept, values });
  model.formulas.delete(key);
}

/** Followers of a shared formula get their own text, so that the first cell can change. */
function ungroup(model: SheetModel, shared: number): void {
  for (const [key, formula] of [...model.formulas]) {
    if (formula.shared !== shared) continue;
    const [row, column] = [rowOf(key), columnOfKey(key)];
    const text = model.formula(row, column);
    // Texts of all are asked for before the first is changed: the map still has the group's master.
    model.formulas.set(key, { ...formula, text });
    model.touch(row, column);
  }
  for (const [key, formula] of [...model.formulas]) {
    if (formula.shared === shared) model.formulas.set(key, { text: formula.text });
  }
  model.masters.delete(shared);
}

/** An undone edit brings a formula back with what it showed and filled; any other has no value yet. */
function restoreOrSet(model: SheetModel, key: number, text: string): void {
  const [row, column] = [rowOf(key), columnOfKey(key)];
  const old = model.released.get(key);
  if (old && old.formula.text === text) {
    const { array, dynamic } = old.formula;
    model.formulas.set(key, { text, ...(array ? { array, dynamic } : {}) });
    for (const [cell, value] of old.values) model.setValue(rowOf(cell), columnOfKey(cell), value);
  } else {
    model.formulas.set(key, { text });
    model.setValue(row, column, null);
  }
}

/** A formula with what it is known to show; one that fills several cells is stored as one that spills. */
function setWithResult(
  model: SheetModel,
  row: number,
  column: number,
  text: string,
  result: NonNullable<Extract<Content, { formula: string }>['result']>,
): void {
  const array = { row, column, rows: result.length, columns: result[0].length };
  const spills = array.rows * array.columns > 1;
  model.formulas.set(cellKey(row, column), { text, ...(spills ? { array, dynamic: true } : {}) });
  forEachCell(array, (r, c) => model.setValue(r, c, result[r - row][c - column]));
  // A file tells a formula that shows nothing ("") from one that was never calculated (no value).
  if (result[0][0] === null) model.setValue(row, column, '');
}

type ArrayArea = Omit<CellRange, 'sheet'> & { readonly spills: boolean };

/** The cells that array formulas of more than one cell fill. */
function arrayCells(model: SheetModel): ReadonlyMap<number, ArrayArea> {
  const cells = new Map<number, ArrayArea>();
  for (const { array, dynamic = false } of model.formulas.values()) {
    if (!array || array.rows * array.columns <= 1) continue;
    const area = { ...array, spills: dynamic };
    forEachCell(array, (row, column) => cells.set(cellKey(row, column), area));
  }
  return cells;
}

const contains = (range: Omit<CellRange, 'sheet'>, row: number, column: number): boolean =>
  row >= range.row &&
  row < range.row + range.rows &&
  column >= range.column &&
  column < range.column + range.columns;

/** Header cells of tables must stay different, non-blank texts. */
function requireTableHeaders(book: Book, sheet: string, model: SheetModel, edits: readonly Edit[]): void {
  for (const { header, range } of tablesOf(book.parts, book.sheet(sheet))) {
    const own = edits.filter(
      (edit) => header && edit.row === range.row && contains(range, edit.row, edit.column),
    );
    if (own.length === 0) continue;
    const headers = Array.from({ length: range.columns }, (_, i) => {
      const column = range.column + i;
      const after = own.findLast((edit) => edit.column === column)?.after ?? {
        value: model.value(range.row, column),
      };
      return 'value' in after && typeof after.value === 'string' ? after.value : '';
    });
    requireHeaders(headers);
  }
}

export function forEachCell(
  range: Omit<CellRange, 'sheet'>,
  visit: (row: number, column: number) => void,
): void {
  for (let row = range.row; row < range.row + range.rows; row++) {
    for (let column = range.column; column < range.column + range.columns; column++) visit(row, column);
  }
}
