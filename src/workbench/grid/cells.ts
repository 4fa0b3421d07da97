import type { CellValueType, ICellData, Nullable } from '@univerjs/core';
import { ERROR_CODES } from '../../domain/cell';
import type { GridContent, GridError, GridValue } from '../host/grid';

/** Univer's types of cells; spelled out so that this file runs without Univer. */
const TEXT: CellValueType.STRING = 1;
const NUMBER: CellValueType.NUMBER = 2;
const BOOLEAN: CellValueType.BOOLEAN = 3;
const FORCED_TEXT: CellValueType.FORCE_STRING = 4;

/** Univer's errors beyond the core's list are told apart from texts by the cell's formula. */
const ERRORS: ReadonlySet<string> = new Set(ERROR_CODES);

export const isGridError = (value: GridValue | undefined): value is GridError =>
  typeof value === 'object' && value !== null;

/** Text of a cell that Univer holds as a small document (line breaks, partly bold text). */
function documentText(cell: ICellData): string | null {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}

/** What a cell holds or has calculated. Univer keeps booleans as 1 and 0, and errors as texts. */
export function cellValue(cell: Nullable<ICellData>): GridValue {
  if (!cell) return null;
  const { v, t } = cell;
  if (v === undefined || v === null) {
    const text = documentText(cell);
    return text === null || text === '' ? null : text;
  }
  if (t === BOOLEAN || typeof v === 'boolean') return v === true || v === 1 || v === 'TRUE';
  if (t === NUMBER || (typeof v === 'number' && t === undefined)) return Number(v);
  const text = String(v);
  if (t !== FORCED_TEXT && ERRORS.has(text)) return { error: text };
  return text === '' && !cell.f && !cell.si ? null : text;
}

/** The content of a cell as Univer stores it; number formats and looks stay as they are. */
export function cellData(content: GridContent): ICellData {
  if ('formula' in content) return { f: content.formula, v: null, t: null, si: null, p: null };
  return { ...plainData(content.value), f: null, si: null, p: null };
}

function plainData(value: GridValue): Pick<ICellData, 'v' | 't'> {
  if (value === null) return { v: null, t: null };
  if (typeof value === 'number') return { v: value, t: NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN };
  if (typeof value === 'object') return { v: value.error, t: TEXT };
  // A text that looks like an error is kept apart from the error.
  return { v: value, t: ERRORS.has(value) ? FORCED_TEXT : TEXT };
}

/** Whether a stored change touches what cells hold, not only how they look. */
export const changesContent = (cell: Nullable<ICellData>): boolean =>
  !cell || 'v' in cell || 'f' in cell || 'p' in cell || 'si' in cell;
