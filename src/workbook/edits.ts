import { CellError, isBlank, type Cell } from '../domain/cell';
import { cellAddress } from './address';
import { MAX_COLUMNS, MAX_ROWS, MAX_TEXT } from './limits';
import {
  WorkbookError,
  type AppliedEdit,
  type CellRange,
  type CellState,
  type Content,
  type Edit,
} from './port';

export type { CellState } from './port';

export type LookUp = (sheet: string, row: number, column: number) => CellState;

/** Blanks are equal whether empty or "", errors by their code, everything else by type and value. */
export function sameValue(a: Cell, b: Cell): boolean {
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);
  return a instanceof CellError && b instanceof CellError ? a.code === b.code : a === b;
}

/**
 * Whether a cell holds what an edit expects. A value is compared with what the cell shows, so that a correction
 * can be proposed from values alone; only blank must be truly blank, lest a formula without result be lost.
 */
export function holds(state: CellState, expected: Content): boolean {
  if ('formula' in expected) return state.formula === expected.formula;
  return sameValue(state.value, expected.value) && (state.formula === null || !isBlank(expected.value));
}

/**
 * As `holds`, but a formula that shows the same value is another content: it came after the edit; and a cell that
 * shows a result of another one is blank itself.
 */
const stillHolds = (state: CellState, content: Content): boolean =>
  state.spilled
    ? 'value' in content && isBlank(content.value)
    : 'formula' in content
      ? state.formula === content.formula
      : state.formula === null && holds(state, content);

/**
 * Checks every edit before any is done, so that an adapter can apply all or none.
 * @returns the edits with what they replace; a cell edited twice counts with its first edit done.
 * @throws WorkbookError `protected`, `conflict` or `invalid`.
 */
export function planEdits(edits: readonly Edit[], lookUp: LookUp): AppliedEdit[] {
  const planned = new Map<string, CellState>();
  return edits.map((edit) => {
    const key = `${edit.row}:${edit.column}:${edit.sheet}`;
    requireValid(edit);
    const state = planned.get(key) ?? lookUp(edit.sheet, edit.row, edit.column);
    if (state.locked)
      throw new WorkbookError('protected', { context: 'cell', sheet: edit.sheet, cell: addressOf(edit) });
    if (edit.before && !holds(state, edit.before)) {
      throw new WorkbookError('conflict', { context: 'cell', sheet: edit.sheet, cell: addressOf(edit) });
    }
    planned.set(key, after(state, edit));
    return {
      ...edit,
      before: contentOf(state),
      ...(edit.numberFormat === undefined ? {} : { numberFormatBefore: state.numberFormat }),
    };
  });
}

/**
 * The edits that take applied ones back, in the order to do them.
 * @throws WorkbookError `conflict` when a cell no longer holds what was applied, `protected`, `sheetNotFound`.
 */
export function planUndo(applied: readonly AppliedEdit[], lookUp: LookUp): Edit[] {
  const planned = new Map<string, CellState>();
  return [...applied].reverse().map((edit) => {
    const key = `${edit.row}:${edit.column}:${edit.sheet}`;
    const state = planned.get(key) ?? lookUp(edit.sheet, edit.row, edit.column);
    if (state.locked)
      throw new WorkbookError('protected', { context: 'cell', sheet: edit.sheet, cell: addressOf(edit) });
    if (!stillHolds(state, edit.after)) {
      throw new WorkbookError('conflict', { context: 'cell', sheet: edit.sheet, cell: addressOf(edit) });
    }
    const back: Edit = {
      sheet: edit.sheet,
      row: edit.row,
      column: edit.column,
      after: edit.before,
      numberFormat: edit.numberFormatBefore,
    };
    planned.set(key, after(state, back));
    return back;
  });
}

/** What a cell holds itself: a value left in a spill's way would keep the formula from spilling again. */
export function contentOf(state: CellState): Content {
  if (state.spilled) return { value: null };
  return state.formula === null ? { value: state.value } : { formula: state.formula };
}

const addressOf = (edit: Edit): string => cellAddress(edit.row, edit.column);

const after = (state: CellState, edit: Edit): CellState => ({
  ...state,
  value: 'value' in edit.after ? edit.after.value : null,
  formula: 'formula' in edit.after ? edit.after.formula : null,
  numberFormat: edit.numberFormat ?? state.numberFormat,
  spilled: false,
});

/**
 * Refuses edits in the midst of an array: its formula, in the first cell, may be replaced, or all its cells together.
 * @param areaOf the cells that show results of the same formula as this one, if they are several.
 * @throws WorkbookError `invalid`.
 */
export function requireWholeAreas(
  edits: readonly Edit[],
  areaOf: (edit: Edit) => (Rect & { readonly spills: boolean }) | undefined,
): void {
  const edited = new Set(edits.map(({ row, column }) => `${row}:${column}`));
  for (const edit of edits) {
    const area = areaOf(edit);
    if (!area || (area.spills && edited.has(`${area.row}:${area.column}`))) continue;
    if (!cellsIn(area).every(({ row, column }) => edited.has(`${row}:${column}`)))
      throw new WorkbookError('invalid', { context: 'array', value: addressOf(edit) });
  }
}

type Rect = Omit<CellRange, 'sheet'>;

const cellsIn = ({ row, column, rows, columns }: Rect): { row: number; column: number }[] =>
  Array.from({ length: rows * columns }, (_, i) => ({
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
  }));

/**
 * Each cell once, as it is to be in the end: formulas last, since they may fill cells that others have just emptied.
 */
export function lastEdits(edits: readonly Edit[]): Edit[] {
  const last = new Map<string, Edit>();
  for (const edit of edits) {
    const key = `${edit.row}:${edit.column}:${edit.sheet}`;
    const numberFormat = edit.numberFormat ?? last.get(key)?.numberFormat;
    last.set(key, { ...edit, ...(numberFormat === undefined ? {} : { numberFormat }) });
  }
  const isFormula = ({ after }: Edit): boolean => 'formula' in after;
  return [...last.values()].sort((a, b) => Number(isFormula(a)) - Number(isFormula(b)));
}

/** @throws WorkbookError `invalid` for a place or content that no sheet can hold. */
function requireValid(edit: Edit): void {
  const inside = (n: number, limit: number): boolean => Number.isInteger(n) && n >= 0 && n < limit;
  if (!inside(edit.row, MAX_ROWS) || !inside(edit.column, MAX_COLUMNS)) {
    throw new WorkbookError('invalid', { context: 'address', value: `${edit.row}, ${edit.column}` });
  }
  requireContent(edit.after, addressOf(edit));
}

/** @throws WorkbookError `invalid` for text that is too long, a number that is none, or a formula without "=". */
export function requireContent(content: Content, cell: string): void {
  if ('formula' in content) {
    if (!/^=./s.test(content.formula) || content.formula.length > 8192) {
      throw new WorkbookError('invalid', { context: 'formula', value: cell });
    }
    const columns = content.result?.[0]?.length ?? 0;
    if (content.result && (columns === 0 || content.result.some((row) => row.length !== columns)))
      throw new WorkbookError('invalid', { context: 'formula', value: cell });
  } else if (typeof content.value === 'string' && content.value.length > MAX_TEXT) {
    throw new WorkbookError('invalid', { context: 'text', value: cell });
  } else if (typeof content.value === 'number' && !Number.isFinite(content.value)) {
    throw new WorkbookError('invalid', { context: 'number', value: cell });
  }
}
